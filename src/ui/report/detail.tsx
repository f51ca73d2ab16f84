// What is selected, docked below the texts: what it is, what changed, and the way to the next.

import type { ComponentChildren } from 'preact';
import type { Change } from '../../engine/index.ts';
import type { Entry, EntryKind } from '../../findings/entries.ts';
import { speakerOf } from '../../findings/findings.ts';
import { nearness, type Nearness } from '../../findings/nearness.ts';
import * as words from '../../words/en/report.ts';
import * as statusWords from '../../words/en/status.ts';
import { CHANGE_HUES } from '../parts/hues.ts';
import { Bars } from '../parts/icons.tsx';
import { Remark } from '../parts/pieces.tsx';
import { ScreenIcon } from '../parts/screen-icons.tsx';
import { turnOf } from './sidebar.tsx';
import { Said, type Saying } from './said.tsx';
import { SIGNS } from './signs.ts';

interface Props {
  entries: readonly Entry[];
  /** number of the selected entry, or -1 */
  current: number;
  names: Record<EntryKind, string>;
  /** whether any entry shows */
  any: boolean;
  saying: Saying;
  onStep: (by: 1 | -1) => void;
  onCopy: () => void;
}

/** The bar below the texts. */
export function Detail({ entries, current, names, any, saying, onStep, onCopy }: Props) {
  const entry = entries.at(current < 0 ? entries.length : current);
  return (
    <section class="insp" aria-label={words.selected}>
      {entry ? (
        <Selected
          key={entry.addresses[0]}
          entry={entry}
          names={names}
          turn={turnOf(entries, current)}
          saying={saying}
        />
      ) : (
        <p class="none-yet">{any || !entries.length ? words.noneSelected(entries.length) : words.noneShown}</p>
      )}
      <div class="ways">
        {entry && (
          <button class="btn quiet" type="button" title={words.copyAddressLong} onClick={onCopy}>
            <ScreenIcon name="copy" />
            {words.copyAddress}
          </button>
        )}
        <button
          class="btn icon up"
          type="button"
          aria-label={words.previous}
          title={words.previous}
          onClick={() => onStep(-1)}
        >
          <ScreenIcon name="chevron" />
        </button>
        <button class="btn icon" type="button" aria-label={words.next} title={words.next} onClick={() => onStep(1)}>
          <ScreenIcon name="chevron" />
        </button>
      </div>
    </section>
  );
}

interface SelectedProps extends Pick<Props, 'names' | 'saying'> {
  entry: Entry;
  turn: string;
}

function Selected({ entry, names, turn, saying }: SelectedProps) {
  const [kind] = entry.kinds;
  const { icon, hue } = SIGNS[kind];
  return (
    <>
      <div class="which">
        <span class={`tag k-${hue}`}>
          <ScreenIcon name={icon} />
          {names[kind]}
        </span>
        <span class="num turn">{turn}</span>
      </div>
      <div class="w">
        <Speakers entry={entry} />
        <Near entry={entry} />
        {entry.row.row === 'quote' && <Remark match={entry.row} />}
        {entry.changes.map((change, i) => (
          <ChangeText key={i} change={change} />
        ))}
        <Said row={entry.row} saying={saying} />
      </div>
    </>
  );
}

/** What stood there and what stands there now. */
function ChangeText({ change: { kind, reference, report } }: { change: Change }) {
  return (
    <span class="change">
      <span class={`kind k-${CHANGE_HUES[kind]}`}>
        <ScreenIcon name={kind} />
        {statusWords.changes[kind]}
      </span>
      <span class="src">
        {reference && (
          <>
            <span class="vh">{report && words.changedFrom}</span>
            {reference.text}{' '}
          </>
        )}
        {reference && report && (
          <span class="arrow" aria-hidden="true">
            →{' '}
          </span>
        )}
        {report ? (
          <>
            <span class="vh">{reference && words.changedTo}</span>
            <b>{report.text}</b> {!reference && <Aside>{words.putIn}</Aside>}
          </>
        ) : (
          <Aside>{words.leftOut}</Aside>
        )}
      </span>
    </span>
  );
}

const Aside = ({ children }: { children: ComponentChildren }) => <span class="aside">{children}</span>;

function Speakers({ entry: { row } }: { entry: Entry }) {
  if (row.row !== 'quote') return null;
  const [before, now] = [row.reference?.speaker?.name, row.report?.speaker?.name];
  const name = speakerOf(row);
  if (!row.speakerChanged) return name ? <span class="who">{name}</span> : null;
  return (
    <span class="who">
      {before} <span class="arrow">→</span> <b>{now}</b>
    </span>
  );
}

/** How near the nearest passage is, of what only one text has and of what is perhaps told. */
function Near({ entry: { row, nearest, spans, kinds } }: { entry: Entry }) {
  const open = row.row === 'claim' && (kinds[0] === 'missing' || kinds[0] === 'perhaps');
  if (row.row !== 'added' && !open) return null;
  const isThere = nearest ?? (row.row === 'claim' && spans.report[0]);
  const { name, bars }: Nearness = isThere ? nearness(row) : { name: 'none', bars: 0 };
  return (
    <span class="who">
      <Bars count={bars} /> {row.row === 'added' ? words.nearestInReference : words.nearestInReport}
      <b>{statusWords.near[name]}</b>
    </span>
  );
}
