// The cards of claims and of what is worded otherwise: what it is, the words, where they stand, and a way to go there.

import type { ComponentChildren } from 'preact';
import type { AddedClaim, Article, Comparison, Passage, Span } from '../../engine/index.ts';
import {
  hasFact,
  isFact,
  isHeadline,
  isLead,
  kindsOf,
  sidesOf,
  type ClaimRow,
  type WordingRow,
} from '../../findings/findings.ts';
import type { Folding } from '../../findings/fold.ts';
import { nearness, type Nearness } from '../../findings/nearness.ts';
import * as words from '../../words/en/claim-cards.ts';
import * as statusWords from '../../words/en/status.ts';
import type { Said } from '../../words/said.ts';
import { Ends, Tag, type Go } from './card-top.tsx';
import { CHANGE_HUES, CLAIM_HUES } from './hues.ts';
import { Bars } from './icons.tsx';
import { around, Marked, type Mark } from './marked.tsx';
import { Saying } from './said.tsx';
import { ScreenIcon } from './screen-icons.tsx';

/** A claim missing or told in part. */
export function ClaimCard({ claim, comparison, go }: { claim: ClaimRow; comparison: Comparison; go: Go }) {
  // of a passage that may have nothing to do with the claim it says little what it lacks
  const lacking = (claim.outcome === 'perhaps' ? [] : claim.changes)
    .filter(change => change.reference && !change.report)
    .map((change): Mark => ({ ...change.reference!, as: 'lacking' }));
  return (
    <>
      <div class="top">
        <Tag hue={CLAIM_HUES[claim.status]} icon={claim.status}>
          {statusWords.outcomes[claim.outcome]}
        </Tag>
        <Where passage={claim.reference} article={comparison.reference} />
        <Ends reference={claim.reference} go={go} />
      </div>
      <p class="src" dir="auto" lang={comparison.reference.lang}>
        <Marked text={claim.reference.text} start={claim.reference.start} marks={lacking} />
      </p>
      <Folded count={claim.folded} />
      <Nearest
        near={nearness(claim)}
        passages={[claim.evidence, claim.further]}
        lang={comparison.report.lang}
        ends={claim.evidence && <Ends page={claim.evidence} go={go} />}
        say={name => words.nearestHere(name, lacking.length > 0)}
      />
    </>
  );
}

/** That a quotation goes on: its further sentences are listed with the quotes. */
const Folded = ({ count }: { count?: number }) => (count ? <p class="say">{words.furtherSentences(count)}</p> : null);

interface NearestProps {
  near: Nearness;
  /** the nearest first */
  passages: readonly (Passage | null | undefined)[];
  lang?: string;
  ends: ComponentChildren;
  say: (name: Nearness['name']) => Said[];
}

/** The evidence of a claim: how near it is, where it stands, and its words. */
function Nearest({ near: { name, bars }, passages, lang, ends, say }: NearestProps) {
  const isNear = bars > 0 && passages[0];
  return (
    <div class="evidence">
      <div class="top">
        <Bars count={isNear ? bars : 0} />
        <span>
          <Saying pieces={say(isNear ? name : 'none')} />
        </span>
        {isNear && ends}
      </div>
      {isNear && passages.map(passage => passage && <Excerpt key={passage.start} passage={passage} lang={lang} />)}
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

/** A passage or the headline, as both have it. */
export function WordingCard({
  row,
  comparison,
  go,
  labels,
}: {
  row: WordingRow;
  comparison: Comparison;
  go: Go;
  labels: readonly [reference: string, report: string];
}) {
  const { reference, report } = sidesOf(row);
  const headline = isHeadline(row);
  const kinds = kindsOf(row);
  const marks = (side: 'reference' | 'report', as: Mark['as']): Mark[] =>
    row.changes.flatMap(change => (change[side] ? [{ ...change[side], as }] : []));
  const lighter = kinds.some(kind => kind === 'certainty' || kind === 'attribution') ? 'shift' : 'soft';
  const tone = row.changes.some(isFact) ? '' : lighter;
  return (
    <div class={tone}>
      <div class="top">
        {headline && (
          <span class="kind k-mute">
            <ScreenIcon name="wording" />
            {row.own ? words.quotedInHeadline : statusWords.headline}
          </span>
        )}
        {kinds.map(kind => (
          <span key={kind} class={`kind k-${CHANGE_HUES[kind]}`}>
            <ScreenIcon name={kind} />
            {statusWords.changes[kind]}
          </span>
        ))}
        {headline ? (
          <Ends page="headline" reference={row.own ? undefined : 'headline'} go={go} />
        ) : (
          <Ends page={row.report} reference={row.reference} go={go} />
        )}
      </div>
      <dl class="pair">
        <dt>{headline && row.own ? words.textOfPage : labels[0]}</dt>
        <dd dir="auto" lang={comparison.reference.lang}>
          <Window passage={reference} marks={marks('reference', 'was')} />
        </dd>
        <dt>{headline && row.own ? statusWords.headline : labels[1]}</dt>
        <dd dir="auto" lang={comparison.report.lang}>
          <Window passage={report} marks={marks('report', 'now')} />
        </dd>
      </dl>
      {hasFact(row) && <span class="vh">{words.factDiffers}</span>}
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

/** A claim only here. */
export function AddedCard({
  claim,
  comparison,
  go,
  word,
}: {
  claim: AddedClaim & Folding;
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
      <Folded count={claim.folded} />
      <Nearest
        near={nearness(claim)}
        passages={[claim.nearest]}
        lang={comparison.reference.lang}
        ends={claim.nearest && <Ends reference={claim.nearest} go={go} />}
        say={words.nearestInReference}
      />
    </>
  );
}
