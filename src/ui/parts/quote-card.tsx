// The card of a quotation: how the report has it, whose it is, and what was cut.

import type { ComponentChildren } from 'preact';
import type { Comparison, Span, Utterance } from '../../engine/index.ts';
import { showCut, shownRuns } from '../../findings/cuts.ts';
import { speakerOf } from '../../findings/findings.ts';
import * as words from '../../words/en/cards.ts';
import * as statusWords from '../../words/en/status.ts';
import { Ends, Tag, type Go } from './card-top.tsx';
import { QUOTATION_HUES } from './hues.ts';
import { Marked, type Mark } from './marked.tsx';

/** What is told below a quotation: what was done to it, and what the page prints of it. */
export type PiecesView = (props: { match: Utterance; comparison: Comparison; go: Go }) => ComponentChildren;

interface Props {
  match: Utterance;
  comparison: Comparison;
  go: Go;
  /** once it is loaded */
  Pieces?: PiecesView;
}

/** A quotation of either text. */
export function QuoteCard({ match, comparison, go, Pieces }: Props) {
  const { relation, speakerChanged, reference, report } = match;
  const shown = (reference ?? report)!;
  const article = reference ? comparison.reference : comparison.report;
  const cuts = reference ? cutsOf(match, article.text) : [];
  const [open, close] = shown.speech ? '“”' : '';
  const marks = reference ? [...changeMarks(match), ...cuts] : [];
  return (
    <>
      <div class="top">
        <RelationTag match={match} />
        <Speakers match={match} />
        <Ends page={report} reference={reference} go={go} />
      </div>
      <p class="src" dir="auto" lang={article.lang}>
        {shownRuns(shown.runs, cuts).map((run, i) => (
          <>
            {i > 0 && ' '}
            {!isFolded(run, cuts) && open}
            <Marked key={run.start} text={article.text.slice(run.start, run.end)} start={run.start} marks={marks} />
            {!isFolded(run, cuts) && close}
          </>
        ))}
      </p>
      {match.post && <p class="say">{words.shownInPost(match.post)}</p>}
      {speakerChanged && relation !== 'verbatim' && <p class="say">{words.also(relation)}</p>}
      {Pieces && <Pieces match={match} comparison={comparison} go={go} />}
    </>
  );
}

/** How the report has it; what it only shows in a post is there, though not quoted. */
function RelationTag({ match: { relation, speakerChanged, post } }: { match: Utterance }) {
  if (speakerChanged)
    return (
      <Tag hue="diff" icon="speaker">
        {words.otherSpeaker}
      </Tag>
    );
  const shown = post ? 'verbatim' : relation;
  return (
    <Tag hue={QUOTATION_HUES[shown]} icon={shown}>
      {post ? statusWords.inPost : statusWords.quotations[relation]}
    </Tag>
  );
}

/** Of a run that is a number of words alone nothing stands between marks. */
const isFolded = (run: Span, cuts: readonly Mark[]): boolean =>
  cuts.some(({ folded, start, end }) => folded && start <= run.start && end >= run.end);

const cutsOf = ({ reference, cuts }: Utterance, text: string): Mark[] =>
  cuts
    .filter(cut => cut.side === 'report' && !cut.restElsewhere)
    .map(cut => ({ ...showCut(text, cut, reference!.runs), as: 'cut' }));

function changeMarks({ changes }: Utterance): Mark[] {
  return changes.map((change): Mark =>
    change.reference
      ? { ...change.reference, as: 'del', insert: change.report?.text }
      : { start: change.place ?? 0, end: change.place ?? 0, as: 'del', insert: change.report?.text },
  );
}

function Speakers({ match }: { match: Utterance }) {
  const { speakerChanged, reference, report } = match;
  const [before, now] = [reference?.speaker?.name, report?.speaker?.name];
  const cue = (report?.cue ?? reference?.cue)?.text;
  const medium = /\bon (.+)/.exec(cue ?? '')?.[1];
  if (speakerChanged)
    return (
      <span class="who" title={words.speakers(before, now)}>
        {before} <span class="arrow">→</span> <b>{now}</b>
      </span>
    );
  const name = speakerOf(match);
  const time = (reference ?? report)?.time;
  return name || time ? (
    <span class="who" title={name}>
      {name}
      {medium && words.medium(medium)} {time}
    </span>
  ) : null;
}
