// The card of a quotation: how the report has it, whose it is, and what was cut.

import type { Comparison, QuotationMatch } from '../../engine/index.ts';
import { showCut, shownRuns } from '../../findings/cuts.ts';
import { speakerOf } from '../../findings/findings.ts';
import { QUOTATION_WORDS } from '../../words/words.ts';
import { Ends, Tag, type Go } from './card-top.tsx';
import type { IconName } from './icons.tsx';
import { Marked, type Mark } from './marked.tsx';

const RELATION_ICONS: Record<QuotationMatch['relation'], IconName> = {
  verbatim: 'verbatim',
  trimmed: 'trimmed',
  altered: 'altered',
  paraphrased: 'paraphrased',
  'reference-only': 'notQuoted',
  'report-only': 'added',
};

/** A quotation of either text. */
export function QuoteCard({ match, comparison, go }: { match: QuotationMatch; comparison: Comparison; go: Go }) {
  const { relation, speakerChanged, reference, report } = match;
  const shown = (reference ?? report)!;
  const { word, hue } = speakerChanged ? { word: 'Other speaker', hue: 'diff' as const } : QUOTATION_WORDS[relation];
  const article = reference ? comparison.reference : comparison.report;
  const cuts = reference ? cutsOf(match, article.text) : [];
  const marks = reference ? [...changeMarks(match), ...cuts] : [];
  return (
    <>
      <div class="top">
        <Tag hue={hue} icon={speakerChanged ? 'speaker' : RELATION_ICONS[relation]}>
          {word}
        </Tag>
        <Speakers match={match} />
        <Ends page={report} reference={reference} go={go} />
      </div>
      <p class="src" dir="auto" lang={article.lang}>
        “
        {shownRuns(shown.runs, cuts).map((run, i) => (
          <>
            {i > 0 && ' '}
            <Marked key={run.start} text={article.text.slice(run.start, run.end)} start={run.start} marks={marks} />
          </>
        ))}
        ”
      </p>
      {speakerChanged && relation !== 'verbatim' && (
        <p class="say">Also {QUOTATION_WORDS[relation].word.toLowerCase()}.</p>
      )}
      <Remark match={match} />
      {relation === 'paraphrased' && report && (
        <div class="evidence">
          <p dir="auto" lang={comparison.report.lang}>
            {report.text}
          </p>
        </div>
      )}
    </>
  );
}

const cutsOf = ({ reference, cuts }: QuotationMatch, text: string): Mark[] =>
  cuts
    .filter(cut => cut.side === 'report' && !cut.restElsewhere)
    .map(cut => ({ ...showCut(text, cut, reference!.runs), as: 'cut' }));

function changeMarks({ changes }: QuotationMatch): Mark[] {
  return changes.map((change): Mark =>
    change.reference
      ? { ...change.reference, as: 'del', insert: change.report?.text }
      : { start: change.place ?? 0, end: change.place ?? 0, as: 'del', insert: change.report?.text },
  );
}

function Speakers({ match }: { match: QuotationMatch }) {
  const { speakerChanged, reference, report } = match;
  const [before, now] = [reference?.speaker?.name, report?.speaker?.name];
  const cue = (report?.cue ?? reference?.cue)?.text;
  const medium = /\bon (.+)$/.exec(cue ?? '')?.[1];
  if (speakerChanged)
    return (
      <span class="who" title={`${before} in the reference, ${now} here`}>
        {before} <span class="arrow">→</span> <b>{now}</b>
      </span>
    );
  const name = speakerOf(match);
  return name ? (
    <span class="who" title={name}>
      {name}
      {medium && `, on ${medium}`}
    </span>
  ) : null;
}

function Remark({ match: { relation, cuts, kept, changes, spliced } }: { match: QuotationMatch }) {
  const silent = cuts.filter(cut => cut.side === 'report' && !cut.restElsewhere);
  const denial = changes.find(
    change => relation === 'trimmed' && change.kind === 'negation' && change.reference && !change.report,
  );
  if (denial)
    return (
      <p class="say">
        <b>Cuts “{denial.reference!.text}” off</b>, which turns the sense round. {kept.words} of {kept.of} words kept.
      </p>
    );
  if (relation === 'trimmed' && silent.some(cut => cut.midSentence && !cut.marked)) {
    return (
      <p class="say">
        <b>Ends with a full stop</b> where the speaker went on. {kept.words} of {kept.of} words kept.
      </p>
    );
  }
  if (relation === 'trimmed' && silent.length)
    return (
      <p class="say">
        <b>
          {kept.words} of {kept.of} words kept
        </b>
        {silent.every(cut => cut.marked) ? ', the cuts are marked.' : '.'}
      </p>
    );
  if (relation === 'trimmed') return <p class="say">This page quotes more of it.</p>;
  if (spliced)
    return (
      <p class="say">
        <b>Joined to another remark</b> as one quotation, without a mark between them.
      </p>
    );
  if (relation === 'altered' && changes.every(change => change.severity === 'cosmetic'))
    return <p class="say">Contractions or small words only.</p>;
  return null;
}
