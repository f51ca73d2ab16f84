// The cards of claims and of what is worded otherwise: what it is, the words, where they stand, and a way to go there.

import type { ComponentChildren } from 'preact';
import type { AddedClaim, Claim, Comparison, Passage, Span } from '../../engine/index.ts';
import { hasFact, isHeadline, kindsOf, sidesOf, type WordingRow } from '../../findings/findings.ts';
import type { Side } from '../../findings/spans.ts';
import type { Target } from '../../page/show.ts';
import { CHANGE_WORDS, CLAIM_WORDS, nearness, type Nearness } from '../../words/words.ts';
import { Ends, Tag, type Go } from './card-top.tsx';
import { Bars, Icon } from './icons.tsx';
import { around, Marked, type Mark } from './marked.tsx';

/** A claim missing or told in part. */
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

interface WordingProps {
  row: WordingRow;
  comparison: Comparison;
  go: Go;
  labels: [string, string];
}

/** A passage or the headline, as both have it. */
export function WordingCard({ row, comparison, go, labels }: WordingProps) {
  const { reference, report } = sidesOf(row);
  const marks = (side: Side, as: Mark['as']): Mark[] =>
    row.changes.flatMap(change => (change[side] ? [{ ...change[side], as }] : []));
  return (
    <div class={toneOf(row)}>
      <div class="top">
        <Kinds row={row} />
        <Ends {...endsOf(row)} go={go} />
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

/** What differs in fact stands out, mere wording stands back. */
function toneOf(row: WordingRow): string {
  if (hasFact(row)) return '';
  return kindsOf(row).some(kind => kind === 'certainty' || kind === 'attribution') ? 'shift' : 'soft';
}

const Kinds = ({ row }: { row: WordingRow }) => (
  <>
    {isHeadline(row) && (
      <span class="kind k-mute">
        <Icon name="wording" />
        Headline
      </span>
    )}
    {kindsOf(row).map(kind => (
      <span key={kind} class={`kind k-${CHANGE_WORDS[kind].hue}`}>
        <Icon name={kind} />
        {CHANGE_WORDS[kind].word}
      </span>
    ))}
  </>
);

const endsOf = (row: WordingRow): { page: Target; reference: Target } =>
  isHeadline(row) ? { page: 'headline', reference: 'headline' } : { page: row.report, reference: row.reference };

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
