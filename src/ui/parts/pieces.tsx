// What stands below a quotation on its card, loaded after the first paint: what was done to it, and what this page
// prints of it: each piece where there are several, or more than the reference has, or no marks around it, and the
// sentence that tells it in other words.

import type { Comparison, QuotationMatch, Span, Utterance } from '../../engine/index.ts';
import * as words from '../../words/en/quote-remarks.ts';
import type { Said } from '../../words/said.ts';
import { Ends, type Go } from './card-top.tsx';
import { around, Marked, type Mark } from './marked.tsx';
import type { PiecesView } from './quote-card.tsx';
import { Saying } from './said.tsx';

interface Props {
  match: Utterance;
  comparison: Comparison;
  go: Go;
}

/** What the first paint of a card leaves out. */
export const Pieces: PiecesView = props => (
  <>
    <Remark match={props.match} />
    <Printed {...props} />
  </>
);

/** The pieces of a card, each with the way to its place. */
function Printed({ match: { relation, spliced, pieces, report }, comparison, go }: Props) {
  const { text, lang } = comparison.report;
  if (relation === 'paraphrased' && report)
    return (
      <div class="evidence">
        <p dir="auto" lang={lang}>
          {report.text}
        </p>
      </div>
    );
  // one piece that is in the card already; without marks the page's words are shown as they stand
  if (pieces.length < 2 && relation !== 'longer' && !spliced && (report?.speech ?? true)) return null;
  return pieces.map(piece => (
    <div key={piece.report!.start} class="evidence">
      <p dir="auto" lang={lang}>
        {piece.report!.runs.map((run, i) => (
          <PieceRun key={run.start} run={run} text={text} piece={piece} spaced={i > 0} />
        ))}
        {pieces.length > 1 && <Ends page={piece.report} go={go} />}
      </p>
    </div>
  ));
}

/** What was done to a quotation, where that is worth saying. */
export function Remark({ match }: { match: Utterance }) {
  const remark = remarkOn(match);
  return (
    remark && (
      <p class="say">
        <Saying pieces={[remark]} />
      </p>
    )
  );
}

function remarkOn({ relation, cuts, kept, changes, spliced }: Utterance): Said | null {
  const silent = cuts.filter(cut => cut.side === 'report' && !cut.restElsewhere);
  const denial = changes.find(
    change => relation === 'trimmed' && change.kind === 'negation' && change.reference && !change.report,
  );
  if (denial) return words.cutsDenial(denial.reference!.text, kept);
  if (relation === 'trimmed') {
    if (silent.some(cut => cut.midSentence && !cut.marked)) return words.endsEarly(kept);
    const allMarked = silent.every(cut => cut.marked);
    return words.shortened(kept, allMarked);
  }
  if (spliced) return words.joined;
  const small = relation === 'altered' && changes.every(change => change.severity === 'cosmetic');
  return small ? words.smallWords : null;
}

interface RunProps {
  run: Span;
  text: string;
  piece: QuotationMatch;
  spaced: boolean;
}

/** A run of the page, what it has beyond the reference marked; of a long one the part that both have. */
function PieceRun({ run, text, piece: { cuts, relation, report }, spaced }: RunProps) {
  const [open, close] = report!.speech ? '“”' : '';
  const marks = cuts
    .filter(({ side }) => side === 'reference')
    .map(({ missing }): Mark => ({ start: missing.start, end: missing.end, as: 'now' }));
  const kept: Span = {
    start: Math.max(run.start, ...cuts.filter(isBeyond('start')).map(({ missing }) => missing.end)),
    end: Math.min(run.end, ...cuts.filter(isBeyond('end')).map(({ missing }) => missing.start)),
  };
  const passage = { ...run, text: text.slice(run.start, run.end) };
  const shown = around(passage, kept.start < kept.end ? [kept] : []);
  // more of the same remark is no other fact
  return (
    <span class={relation === 'altered' ? '' : 'soft'}>
      {spaced && ' '}
      {open}
      {shown.before && '… '}
      <Marked text={shown.text} start={shown.start} marks={marks} />
      {shown.behind && ' …'}
      {close}
    </span>
  );
}

const isBeyond =
  (at: 'start' | 'end') =>
  ({ side, at: place }: QuotationMatch['cuts'][number]): boolean =>
    side === 'reference' && place === at;
