// A report that is open: what is selected, which kinds show, and all that stands around the two texts.

import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { entriesOf, entryAt, isOn, KINDS, kindsLedTo, step } from '../../findings/entries.ts';
import type { Entry, EntryKind } from '../../findings/entries.ts';
import { isAlike } from '../../findings/columns.ts';
import { outlineOf, type OutlineLine } from '../../findings/outline.ts';
import type { Side } from '../../findings/spans.ts';
import { dayOf } from '../../words/dates.ts';
import * as words from '../../words/en/report.ts';
import type { Say } from '../parts/toast.tsx';
import { Detail } from './detail.tsx';
import { Evidence } from './evidence.tsx';
import { onReportKey } from './keyboard.ts';
import { Sidebar } from './sidebar.tsx';
import type { Scene } from './drawing.ts';
import type { Stage } from './stage.ts';
import { Texts } from './texts.tsx';
import { WithheldBar } from './withheld-bar.tsx';
import { SwapButton, type Settings } from './bar.tsx';
import type { Saying } from './said.tsx';

interface Props {
  saying: Saying;
  settings: Settings;
  /** of an earlier version of the page: when the reader saved it */
  savedAgo?: string;
  readAt: number;
  say: Say;
  copy: (text: string) => Promise<void>;
  onAnyway: () => void;
}

const ALL: readonly EntryKind[] = Object.values(KINDS).flat();

/** Two texts side by side. */
export function Compared({ saying, settings, savedAgo, readAt, say, copy, onAnyway }: Props) {
  const { comparison, findings } = saying.remarked;
  const entries = useMemo(() => entriesOf(comparison, findings), [comparison, findings]);
  const names = useMemo(() => (savedAgo ? { ...words.kinds, ...words.revisedKinds } : words.kinds), [savedAgo]);
  const [off, setOff] = useState<ReadonlySet<EntryKind>>(new Set());
  const { current, select } = useSelected(entries);
  const stage = useRef<Stage | null>(null);
  const { inStep, differencesOnly, textSize } = settings;
  const scene = useMemo((): Scene => ({ entries, off, current, inStep }), [entries, off, current, inStep]);
  const bring = (number: number, from?: Side, focus = true): void => {
    select(number);
    if (number >= 0) queueMicrotask(() => show(stage.current, number, from, focus));
  };
  const walk = (by: 1 | -1): void => bring(step(entries, off, current, by));
  useKeys({ step: walk, leave: () => select(-1) });
  useLayoutEffect(() => {
    if (current >= 0) stage.current?.bring(current);
  }, [entries]);
  const choose = (numbers: readonly number[], side: Side): void => bring(chosenOf(entries, numbers, current), side);
  const lines = useMemo(() => outlineOf(comparison.reference, entries, off), [comparison, entries, off]);
  const pick = ({ entries: begun, paragraph }: OutlineLine): void => {
    const first = begun.find(number => isOn(entries[number], off) && !isAlike(entries[number])) ?? begun[0];
    if (first !== undefined) bring(first);
    else document.querySelector(`.reference [data-paragraph="${paragraph}"]`)?.scrollIntoView({ block: 'center' });
  };
  const lead = (leads: Parameters<typeof kindsLedTo>[0]): void => {
    const wanted = new Set(kindsLedTo(leads));
    const others = new Set(ALL.filter(kind => !wanted.has(kind)));
    setOff(others);
    bring(step(entries, others, -1, 1), undefined, false);
  };
  return (
    <div class="desk-body">
      <Sidebar
        comparison={comparison}
        findings={findings}
        savedAgo={savedAgo}
        onLead={lead}
        filters={{ entries, names, off, onOff: setOff }}
        outline={{ lines, names, current, onPick: pick }}
      />
      <main aria-label={words.texts}>
        <h1 class="vh">{words.title(comparison.report.title, comparison.reference.title)}</h1>
        <p class="prn">{words.comparedOn(dayOf(readAt))}</p>
        <WithheldBar comparison={comparison} onAnyway={onAnyway} />
        <Texts
          comparison={comparison}
          scene={scene}
          names={names}
          folding={differencesOnly}
          textSize={textSize}
          onStage={made => {
            stage.current = made;
          }}
          onChoose={choose}
        >
          <SwapButton {...settings} />
        </Texts>
        <Detail
          entries={entries}
          current={current}
          names={names}
          any={entries.some(entry => isOn(entry, off))}
          saying={saying}
          onStep={walk}
          onCopy={() => void copy(location.href).then(() => say({ text: words.addressCopied }))}
        />
        <Evidence comparison={comparison} entries={entries} names={names} />
      </main>
    </div>
  );
}

/** What is selected is the address of the page, so that it can be copied, kept and gone back to. */
function useSelected(entries: readonly Entry[]): { current: number; select: (number: number) => void } {
  const read = (): number => entryAt(entries, location.hash.slice(1));
  const [address, setAddress] = useState(location.hash.slice(1));
  useEffect(() => {
    const onHash = (): void => setAddress(location.hash.slice(1));
    addEventListener('hashchange', onHash);
    return () => removeEventListener('hashchange', onHash);
  }, []);
  const current = useMemo(read, [entries, address]);
  const select = (number: number): void => {
    const next = entries[number]?.addresses[0] ?? '';
    history.replaceState(null, '', location.pathname + location.search + (next && `#${next}`));
    setAddress(next);
  };
  return { current, select };
}

/** Of several entries at one place the one that tells most; chosen again, the next. */
function chosenOf(entries: readonly Entry[], numbers: readonly number[], current: number): number {
  const sorted = [...numbers].sort((a, b) => Number(isAlike(entries[a])) - Number(isAlike(entries[b])));
  return sorted[(sorted.indexOf(current) + 1) % sorted.length];
}

function show(stage: Stage | null, number: number, from: Side | undefined, focus: boolean): void {
  stage?.bring(number, from);
  if (!focus) return;
  const within = from ? `.${from} ` : '';
  const spot =
    document.querySelector<HTMLElement>(`${within}[role=button][data-e~="${number}"]`) ??
    document.querySelector(`${within}[data-e~="${number}"]`)?.closest<HTMLElement>('[role=button]');
  spot?.focus({ preventScroll: true });
}

function useKeys(keys: Parameters<typeof onReportKey>[1]): void {
  // before the next paint: a key pressed right after a change must meet the changed state
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => onReportKey(event, keys);
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}
