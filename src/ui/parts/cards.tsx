// One card a finding: what it is, the words, where they stand, and a way to go there.

import type { ComponentChildren } from 'preact';
import type { AddedClaim, Article, Claim, Comparison, Passage, QuotationMatch, Span } from '../../engine/index.ts';
import type { Place } from '../../page/show.ts';
import { showCut, shownRuns } from '../../findings/cuts.ts';
import { hasFact, isHeadline, isLead, kindsOf, sidesOf, speakerOf, type WordingRow } from '../../findings/findings.ts';
import { nearness, type Nearness } from '../../findings/nearness.ts';
import * as words from '../../words/en/cards.ts';
import * as statusWords from '../../words/en/status.ts';
import type { Said } from '../../words/said.ts';
import { CHANGE_HUES, CLAIM_HUES, QUOTATION_HUES, type Hue } from './hues.ts';
import { Bars, Icon, type IconName } from './icons.tsx';
import { around, Marked, type Mark } from './marked.tsx';
import { Saying } from './said.tsx';

export interface Go {
  page: (place: Place) => void;
  reference: (place: Place) => void;
}

const Tag = ({ hue, icon, children }: { hue: Hue; icon: IconName; children: ComponentChildren }) => (
  <span class={`tag k-${hue}`}>
    <Icon name={icon} />
    {children}
  </span>
);

function Ends({ page, reference, go }: { page?: Place | null; reference?: Place | null; go: Go }) {
  return (
    <span class="ends">
      {page && (
        <button class="act" type="button" onClick={() => go.page(page)}>
          <Icon name="page" />
          {words.showInPage}
        </button>
      )}
      {reference && (
        <button
          class="act"
          type="button"
          title={words.showInReferenceByKey}
          aria-label={words.showInReference}
          onClick={() => go.reference(reference)}
        >
          <Icon name="reference" />
          {!page && words.showInReference}
        </button>
      )}
    </span>
  );
}

export function QuoteCard({ match, comparison, go }: { match: QuotationMatch; comparison: Comparison; go: Go }) {
  const { relation, speakerChanged, reference, report } = match;
  const shown = (reference ?? report)!;
  const article = reference ? comparison.reference : comparison.report;
  const cuts = reference ? cutsOf(match, article.text) : [];
  const marks = reference ? [...changeMarks(match), ...cuts] : [];
  return (
    <>
      <div class="top">
        <Tag hue={speakerChanged ? 'diff' : QUOTATION_HUES[relation]} icon={speakerChanged ? 'speaker' : relation}>
          {speakerChanged ? words.otherSpeaker : statusWords.quotations[relation]}
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
      {speakerChanged && relation !== 'verbatim' && <p class="say">{words.also(relation)}</p>}
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
      <span class="who" title={words.speakers(before, now)}>
        {before} <span class="arrow">→</span> <b>{now}</b>
      </span>
    );
  const name = speakerOf(match);
  return name ? (
    <span class="who" title={name}>
      {name}
      {medium && words.medium(medium)}
    </span>
  ) : null;
}

function Remark({ match }: { match: QuotationMatch }) {
  const remark = remarkOn(match);
  return (
    remark && (
      <p class="say">
        <Saying pieces={[remark]} />
      </p>
    )
  );
}

function remarkOn({ relation, cuts, kept, changes, spliced }: QuotationMatch): Said | null {
  const silent = cuts.filter(cut => cut.side === 'report' && !cut.restElsewhere);
  const denial = changes.find(
    change => relation === 'trimmed' && change.kind === 'negation' && change.reference && !change.report,
  );
  if (denial) return words.cutsDenial(denial.reference!.text, kept);
  if (relation === 'trimmed') {
    if (silent.some(cut => cut.midSentence && !cut.marked)) return words.endsEarly(kept);
    const allMarked = silent.every(cut => cut.marked);
    return silent.length ? words.shortened(kept, allMarked) : words.quotesMore;
  }
  if (spliced) return words.joined;
  const small = relation === 'altered' && changes.every(change => change.severity === 'cosmetic');
  return small ? words.smallWords : null;
}

export function ClaimCard({ claim, comparison, go }: { claim: Claim; comparison: Comparison; go: Go }) {
  const lacking = claim.changes
    .filter(change => change.reference && !change.report)
    .map((change): Mark => ({ ...change.reference!, as: 'gone' }));
  return (
    <>
      <div class="top">
        <Tag hue={CLAIM_HUES[claim.status]} icon={claim.status}>
          {statusWords.claims[claim.status]}
        </Tag>
        <Where passage={claim.reference} article={comparison.reference} />
        <Ends reference={claim.reference} go={go} />
      </div>
      <p class="src" dir="auto" lang={comparison.reference.lang}>
        <Marked text={claim.reference.text} start={claim.reference.start} marks={lacking} />
      </p>
      <Nearest
        near={nearness(claim)}
        passages={[claim.evidence, claim.further]}
        lang={comparison.report.lang}
        ends={<Ends page={claim.evidence} go={go} />}
        say={name => words.nearestHere(name, lacking.length > 0)}
      />
    </>
  );
}

interface NearestProps {
  near: Nearness;
  /** the nearest first */
  passages: readonly (Passage | null | undefined)[];
  lang?: string;
  ends: ComponentChildren;
  say: (name: Nearness['name']) => readonly Said[];
}

const NOWHERE: Nearness = { name: 'none', bars: 0 };

/** The evidence of a claim: how near it is, where it stands, and its words. */
function Nearest({ near, passages, lang, ends, say }: NearestProps) {
  const { name, bars } = passages[0] ? near : NOWHERE;
  return (
    <div class="evidence">
      <div class="top">
        <Bars count={bars} />
        <span>
          <Saying pieces={say(name)} />
        </span>
        {bars > 0 && ends}
      </div>
      {bars > 0 && passages.map(passage => passage && <Excerpt key={passage.start} passage={passage} lang={lang} />)}
    </div>
  );
}

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

const Where = ({ passage, article: { paragraphs } }: { passage: Passage; article: Article }) => (
  <span class="who">{statusWords.place(passage.paragraph, paragraphs.length, isLead(passage, paragraphs.length))}</span>
);

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
  return (
    <div class={toneOf(row)}>
      <div class="top">
        {headline && (
          <span class="kind k-mute">
            <Icon name="wording" />
            {statusWords.headline}
          </span>
        )}
        {kinds.map(kind => (
          <span key={kind} class={`kind k-${CHANGE_HUES[kind]}`}>
            <Icon name={kind} />
            {statusWords.changes[kind]}
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
      {hasFact(row) && <span class="vh">{words.factDiffers}</span>}
    </div>
  );
}

/** How loud its marks are. */
function toneOf(row: WordingRow): string {
  if (hasFact(row)) return '';
  return kindsOf(row).some(kind => CHANGE_HUES[kind] === 'part') ? 'shift' : 'soft';
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
  return (
    <>
      <div class="top">
        <Tag hue="only" icon="added">
          {word}
        </Tag>
        <Where passage={claim.report} article={comparison.report} />
        <Ends page={claim.report} go={go} />
      </div>
      <p class="src" dir="auto" lang={comparison.report.lang}>
        {claim.report.text}
      </p>
      <Nearest
        near={nearness(claim)}
        passages={[claim.nearest]}
        lang={comparison.reference.lang}
        ends={<Ends reference={claim.nearest} go={go} />}
        say={words.nearestInReference}
      />
    </>
  );
}
