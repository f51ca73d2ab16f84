// On paper there is nothing to click: every finding is listed below the texts, with the words that it stands on.

import type { Article, Span } from '../../engine/index.ts';
import { isAlike } from '../../findings/columns.ts';
import type { Entry, EntryKind } from '../../findings/entries.ts';
import { isHeadline, type Shown } from '../../findings/findings.ts';
import type { Side } from '../../findings/spans.ts';
import * as exportWords from '../../words/en/export.ts';
import * as words from '../../words/en/report.ts';
import { ScreenIcon } from '../parts/screen-icons.tsx';
import { SIGNS } from './signs.ts';

interface Props {
  comparison: Shown;
  entries: readonly Entry[];
  names: Record<EntryKind, string>;
}

const SIDES: readonly Side[] = ['reference', 'report'];

/** The list at the end of the printed report. */
export function Evidence({ comparison, entries, names }: Props) {
  const listed = entries.filter(entry => !isAlike(entry));
  return (
    <section class="prn evidence-list">
      <h2>{words.evidence}</h2>
      <ol>
        {listed.map(entry => (
          <li key={entry.addresses[0]}>
            <b class={`tag k-${SIGNS[entry.kinds[0]].hue}`}>
              <ScreenIcon name={SIGNS[entry.kinds[0]].icon} />
              {names[entry.kinds[0]]}
            </b>
            {SIDES.map(side => (
              <Words key={side} side={side} entry={entry} article={comparison[side]} />
            ))}
            {entry.changes.map((change, i) => (
              <p key={i}>{exportWords.change(change.kind, change.reference?.text, change.report?.text)}</p>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Words({ side, entry, article }: { side: Side; entry: Entry; article: Article }) {
  if (isHeadline(entry.row))
    return (
      <p>
        {words.inHeadline(words.sides[side])}
        <span class="src">{exportWords.quoted(entry.row.headline[side].text)}</span>
      </p>
    );
  const spans = entry.spans[side];
  if (!spans.length) return null;
  return (
    <p>
      {words.place(words.sides[side], paragraphAt(article, spans[0]) + 1)}
      <span class="src">
        {exportWords.quoted(spans.map(({ start, end }) => article.text.slice(start, end)).join(' … '))}
      </span>
    </p>
  );
}

const paragraphAt = ({ paragraphs }: Article, { start }: Span): number =>
  paragraphs.findIndex(({ end }) => start < end);
