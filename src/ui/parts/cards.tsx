// One card a finding: what it is, the words, where they stand, and a way to go there.

import type { ComponentChildren } from 'preact';
import type { AddedClaim, Claim, Comparison, Passage, QuotationMatch, Span } from '../../engine/index.ts';
import type { Place } from '../../page/show.ts';
import { showCut, shownRuns } from '../../findings/cuts.ts';
import { hasFact, isFact, isHeadline, kindsOf, sidesOf, speakerOf, type WordingRow } from '../../findings/findings.ts';
import { Bars, Icon, type IconName } from './icons.tsx';
import { CHANGE_WORDS, CLAIM_WORDS, nearness, QUOTATION_WORDS, type Hue, type Nearness } from '../../words/words.ts';
import { around, Marked, type Mark } from './marked.tsx';

export interface Go {
  page: (place: Place) => void;
  reference: (place: Place) => void;
}

const RELATION_ICONS: Record<QuotationMatch['relation'], IconName> = {
  verbatim: 'verbatim',
  trimmed: 'trimmed',
  altered: 'altered',
  paraphrased: 'paraphrased',
  'reference-only': 'notQuoted',
  'report-only': 'added',
};

const Tag = ({ hue, icon, children }: { hue: Hue; icon: IconName; children: ComponentChildren }) => (
  <span class={`tag k-${hue}`}>
    <Icon name={icon} />
    {children}
  </span>
);

function Ends({ page, reference, go }: { page?: Place; reference?: Place; go: Go }) {
  return (
    <span class="ends">
      {page && (
        <button class="act" type="button" onClick={() => go.page(page)}>
          <Icon name="page" />
          Show in page
        </button>
      )}
      {reference && (
        <button
          class="act"
          type="button"
          title="Show in reference (Shift Enter)"
          aria-label="Show in reference"
          onClick={() => go.reference(reference)}
        >
          <Icon name="reference" />
          {!page && 'Show in reference'}
        </button>
      )}
    </span>
  );
}

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

export function ClaimCard({ claim, comparison, go }: { claim: Claim; comparison: Comparison; go: Go }) {
  const { word, hue } = CLAIM_WORDS[claim.status];
  const lacking = claim.changes
    .filter(change => change.reference && !change.report)
    .map((change): Mark => ({ ...change.reference!, as: 'lacking' }));
  const near = nearness(claim);
  return (
    <>
      <div class="top">
        <Tag hue={hue} icon={claim.status}>
          {word}
        </Tag>
        <span class="who">{place(claim.reference.paragraph, comparison.reference.paragraphs.length)}</span>
        <Ends reference={claim.reference} go={go} />
      </div>
      <p class="src" dir="auto" lang={comparison.reference.lang}>
        <Marked text={claim.reference.text} start={claim.reference.start} marks={lacking} />
      </p>
      {claim.evidence && near.bars > 0 ? (
        <Nearest
          bars={near.bars}
          passages={[claim.evidence, claim.further]}
          lang={comparison.report.lang}
          ends={<Ends page={claim.evidence} go={go} />}
        >
          Nearest passage here, <b>{near.word}</b>
          {lacking.length > 0 && '; lacks the marked words'}
        </Nearest>
      ) : (
        <Nearest bars={0}>Nothing near it on this page</Nearest>
      )}
    </>
  );
}

interface NearestProps {
  bars: Nearness['bars'];
  passages?: readonly (Passage | undefined)[];
  lang?: string;
  ends?: ComponentChildren;
  children: ComponentChildren;
}

/** The evidence of a claim: how near it is, where it stands, and its words. */
const Nearest = ({ bars, passages = [], lang, ends, children }: NearestProps) => (
  <div class="evidence">
    <div class="top">
      <Bars count={bars} />
      <span>{children}</span>
      {ends}
    </div>
    {passages.map(passage => passage && <Excerpt key={passage.start} passage={passage} lang={lang} />)}
  </div>
);

function Excerpt({ passage, lang }: { passage: Span & { text: string }; lang?: string }) {
  const { text, before, behind } = around(passage, [], 190);
  return (
    <p dir="auto" lang={lang}>
      {before && '… '}
      {text}
      {behind && '…'}
    </p>
  );
}

const place = (paragraph: number, of: number): string =>
  `paragraph ${paragraph + 1} of ${of}${paragraph < of / 4 ? ', lead' : ''}`;

export function WordingCard({
  row,
  comparison,
  go,
  labels,
}: {
  row: WordingRow;
  comparison: Comparison;
  go: Go;
  labels: [string, string];
}) {
  const { reference, report } = sidesOf(row);
  const headline = isHeadline(row);
  const kinds = kindsOf(row);
  const marks = (side: 'reference' | 'report', as: Mark['as']): Mark[] =>
    row.changes.flatMap(change => (change[side] ? [{ ...change[side], as }] : []));
  const tone = row.changes.some(isFact)
    ? ''
    : kinds.some(kind => kind === 'certainty' || kind === 'attribution')
      ? 'shift'
      : 'soft';
  return (
    <div class={tone}>
      <div class="top">
        {headline && (
          <span class="kind k-mute">
            <Icon name="wording" />
            Headline
          </span>
        )}
        {kinds.map(kind => (
          <span key={kind} class={`kind k-${CHANGE_WORDS[kind].hue}`}>
            <Icon name={kind} />
            {CHANGE_WORDS[kind].word}
          </span>
        ))}
        {headline ? (
          <Ends page="headline" reference="headline" go={go} />
        ) : (
          <Ends page={row.report} reference={row.reference} go={go} />
        )}
      </div>
      <dl class="pair">
        <dt>{labels[0]}</dt>
        <dd dir="auto" lang={comparison.reference.lang}>
          <Window passage={reference} marks={marks('reference', 'was')} />
        </dd>
        <dt>{labels[1]}</dt>
        <dd dir="auto" lang={comparison.report.lang}>
          <Window passage={report} marks={marks('report', 'now')} />
        </dd>
      </dl>
      {hasFact(row) && <span class="vh">A fact differs.</span>}
    </div>
  );
}

function Window({ passage, marks }: { passage: Span & { text: string }; marks: Mark[] }) {
  const { text, start, before, behind } = around(passage, marks);
  return (
    <>
      {before && '… '}
      <Marked text={text} start={start} marks={marks} />
      {behind && ' …'}
    </>
  );
}

export function AddedCard({
  claim,
  comparison,
  go,
  word,
}: {
  claim: AddedClaim;
  comparison: Comparison;
  go: Go;
  word: string;
}) {
  const near = nearness(claim);
  return (
    <>
      <div class="top">
        <Tag hue="only" icon="added">
          {word}
        </Tag>
        <span class="who">{place(claim.report.paragraph, comparison.report.paragraphs.length)}</span>
        <Ends page={claim.report} go={go} />
      </div>
      <p class="src" dir="auto" lang={comparison.report.lang}>
        {claim.report.text}
      </p>
      {claim.nearest && near.bars > 0 ? (
        <Nearest
          bars={near.bars}
          passages={[claim.nearest]}
          lang={comparison.reference.lang}
          ends={<Ends reference={claim.nearest} go={go} />}
        >
          Nearest in the reference, <b>{near.word}</b>
        </Nearest>
      ) : (
        <Nearest bars={0}>Nothing near in the reference</Nearest>
      )}
    </>
  );
}
