// What two reports say of one thing, side by side, under the row it belongs to.

import type { Article, Change, Span } from '../../engine/index.ts';
import { isLead } from '../../findings/findings.ts';
import * as words from '../../words/en/board.ts';
import { place } from '../../words/en/status.ts';
import { Marked, type Mark } from '../parts/marked.tsx';

/** Opens the report of two of them, the first as reference. */
export type OpenPair = (reference: number, report: number) => void;

interface Side {
  outlet: string;
  article: Article;
  passage?: Span & { text: string; paragraph?: number };
}

interface Props {
  own: Side;
  other: Side;
  changes: readonly Change[];
  /** the row has its words from the report that was opened */
  isOwn: boolean;
  /** else the passage is only what is nearest */
  isTold: boolean;
  onPair: () => void;
}

/** Both passages, what differs marked, and the way to the whole comparison of the two. */
export function Evidence({ own, other, changes, isOwn, isTold, onPair }: Props) {
  const marks = (side: 'reference' | 'report', as: Mark['as']): Mark[] =>
    changes.flatMap(change => (change[side] ? [{ ...change[side], as }] : []));
  return (
    <div class="evidence">
      <dl class="pair">
        <Passage side={own} marks={marks('reference', 'was')} />
        {!isOwn && (
          <Passage side={other} marks={marks('report', 'now')} note={isTold ? undefined : words.nearestThere} />
        )}
      </dl>
      {!isOwn && (
        <button class="btn" type="button" onClick={onPair}>
          {words.openPair}
        </button>
      )}
    </div>
  );
}

function Passage({ side: { outlet, article, passage }, marks, note }: { side: Side; marks: Mark[]; note?: string }) {
  const paragraphs = article.paragraphs.length;
  return (
    <>
      <dt>
        <b>{outlet}</b>
        {note && <small>{note}</small>}
        {passage?.paragraph !== undefined && (
          <small>
            {place(passage.paragraph, paragraphs, isLead({ ...passage, paragraph: passage.paragraph }, paragraphs))}
          </small>
        )}
      </dt>
      <dd dir="auto" lang={article.lang}>
        {passage ? <Marked text={passage.text} start={passage.start} marks={marks} /> : words.nothingThere}
      </dd>
    </>
  );
}
