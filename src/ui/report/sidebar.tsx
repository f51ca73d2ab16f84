// Beside the texts: what they come to, which kinds are shown, and the reference by its paragraphs.

import { countKinds, KINDS, type Entry, type EntryKind, type KindGroup } from '../../findings/entries.ts';
import type { Findings, Shown } from '../../findings/findings.ts';
import type { OutlineLine } from '../../findings/outline.ts';
import type { Leads } from '../../findings/summary.ts';
import * as words from '../../words/en/report.ts';
import { ScreenIcon } from '../parts/screen-icons.tsx';
import { Summary } from '../parts/summary.tsx';
import { groupOf, SIGNS } from './signs.ts';

interface Props {
  comparison: Shown;
  findings: Findings;
  savedAgo?: string;
  onLead: (leads: Leads) => void;
  filters: FilterProps;
  outline: OutlineProps;
}

/** All that stands beside the texts. */
export const Sidebar = ({ comparison, findings, savedAgo, onLead, filters, outline }: Props) => (
  <aside aria-label={words.aside}>
    <Summary comparison={comparison} findings={findings} savedAgo={savedAgo} onLead={onLead} />
    <Filters {...filters} />
    <Outline {...outline} />
  </aside>
);

interface FilterProps {
  entries: readonly Entry[];
  names: Record<EntryKind, string>;
  off: ReadonlySet<EntryKind>;
  onOff: (off: ReadonlySet<EntryKind>) => void;
}

function Filters({ entries, names, off, onOff }: FilterProps) {
  const counts = countKinds(entries);
  const toggled = (kind: EntryKind): ReadonlySet<EntryKind> => {
    const next = new Set(off);
    if (!next.delete(kind)) next.add(kind);
    return next;
  };
  return (
    <>
      {(Object.keys(KINDS) as KindGroup[]).map(group => {
        const kinds = KINDS[group].filter(kind => counts.has(kind));
        if (!kinds.length) return null;
        return (
          <section key={group} class="group" aria-labelledby={`group-${group}`}>
            <h2 id={`group-${group}`}>
              {words.groups[group]} <span class="num">{kinds.reduce((sum, kind) => sum + counts.get(kind)!, 0)}</span>
            </h2>
            <ul class="cnt">
              {kinds.map(kind => (
                <li key={kind}>
                  <button
                    type="button"
                    class={`frow k-${SIGNS[kind].hue}`}
                    aria-pressed={!off.has(kind)}
                    data-kind={kind}
                    onClick={() => onOff(toggled(kind))}
                  >
                    <span class="sw">
                      <ScreenIcon name={SIGNS[kind].icon} />
                    </span>
                    <span class="name">{names[kind]}</span>
                    <b class="num">{counts.get(kind)}</b>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      {off.size > 0 && (
        <button class="btn all" type="button" onClick={() => onOff(new Set())}>
          {words.showAllKinds}
        </button>
      )}
    </>
  );
}

interface OutlineProps {
  lines: readonly OutlineLine[];
  names: Record<EntryKind, string>;
  /** number of the selected entry, or -1 */
  current: number;
  onPick: (line: OutlineLine) => void;
}

function Outline({ lines, names, current, onPick }: OutlineProps) {
  return (
    <nav class="ol" aria-labelledby="outline">
      <h2 id="outline">
        {words.outline} <span>{words.byParagraph}</span>
      </h2>
      {lines.map(line => {
        const here = line.entries.includes(current);
        return (
          <button
            key={line.paragraph}
            type="button"
            class={here ? 'on' : ''}
            aria-current={here ? 'true' : undefined}
            onClick={() => onPick(line)}
          >
            <span class="n num">{line.paragraph + 1}</span>
            <span class="t" dir="auto">
              {line.text}
            </span>
            <span class="d">
              {line.signs.map((kind, i) => (
                <span key={i} class={`k-${SIGNS[kind].hue}`}>
                  <ScreenIcon name={SIGNS[kind].icon} />
                  <span class="vh">{names[kind]} </span>
                </span>
              ))}
            </span>
          </button>
        );
      })}
    </nav>
  );
}

/** Which of its group an entry is: "claim 16 of 22". */
export function turnOf(entries: readonly Entry[], number: number): string {
  const group = groupOf(entries[number].kinds[0]);
  const alike = entries.flatMap(({ kinds: [kind] }, i) => (groupOf(kind) === group ? [i] : []));
  return words.counted(group, alike.indexOf(number) + 1, alike.length);
}
