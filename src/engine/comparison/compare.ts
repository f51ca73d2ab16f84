// The whole comparison of two articles: read both once, then quotations, story, claims, wording, origin, in that order.

import { touches, type Article, type Passage } from '../article.ts';
import type { AlignedPair, WordingPair } from '../changes/aligned-pair.ts';
import type { Quotation } from '../quotation.ts';
import { findAdded, judgeClaims, type AddedClaim, type Claim } from '../claims/claims.ts';
import { findShared } from '../claims/features.ts';
import { compareFacts, type FactComparison } from '../claims/rivals.ts';
import { findQuotedAlike, findSaid } from '../claims/quoted.ts';
import { withTopics } from '../claims/topics.ts';
import { matchQuotations, type BothQuotations, type QuotationMatch } from '../quotations/match.ts';
import { findHeadlineQuotations, type HeadlineQuotation } from '../quotations/headline-quotations.ts';
import { findPosted, postOf, type Posted } from '../quotations/posts.ts';
import { readQuotations } from '../quotations/quotations.ts';
import { gatherUtterances, type Utterance } from '../quotations/utterances.ts';
import { findOrigin, type Origin } from '../story/origin.ts';
import { readProfile } from '../story/profile.ts';
import { judgeAgain, type Doubt } from './doubt.ts';
import { readFound } from './found.ts';
import { judgeProfiles, judgeStory, type Verdict } from '../story/same-story.ts';
import { findShared as findSharedFacts, type Shared } from '../story/shared.ts';
import { withhold, type Withheld } from '../story/withhold.ts';
import { passageOf, readArticle, reconcile, type Reading, type ReadSentence } from '../text/reading.ts';
import type { Change } from '../changes/change.ts';
import { findCompared, type ComparedLanguage } from './compared.ts';
import { compareHeadlines } from './headlines.ts';
import { alignPairs, withRivals, wordingOf } from './pairs.ts';
import { findRevision, type Revision } from './revision.ts';

/** Whether two articles tell one story. */
export interface Story {
  verdict: Verdict;
  /** 0 to 1 */
  score: number;
  /** why "missing" and "only here" are not to be shown */
  withheld?: Withheld;
  /** where the verdict might be another */
  doubt?: Doubt;
  /** of two stories: the names and figures that both have */
  shared?: Shared;
}

/** Everything that leaves the engine of two articles. */
export interface Comparison {
  reference: Article;
  report: Article;
  story: Story;
  quotations: QuotationMatch[];
  /** the same, each quotation of the reference once with all its pieces */
  utterances: Utterance[];
  /** every claim of the reference, in its order */
  claims: Claim[];
  /** claims only in the report */
  added: AddedClaim[];
  /** aligned, differently worded */
  wording: WordingPair[];
  /** what differs between the two headlines, where they tell of the same thing; offsets index the titles */
  headlines: Change[];
  /** what the report's headline quotes otherwise than its text */
  headlineQuotations: HeadlineQuotation[];
  /** unquoted text both carry word for word */
  origin: Origin;
  /** of two versions of one text: where the later one says that it corrects the earlier one */
  revision?: { note: Passage | null };
  /** of two texts in one other language than English: what of them is compared */
  language?: ComparedLanguage;
  /** every sentence of the report, in its order, with what it does for the claims of the reference */
  sentences: ReportSentence[];
}

/** A sentence of the report, and what it does for the claims of the reference. */
export interface ReportSentence extends Passage {
  status: 'stated' | 'partly' | 'conflicting' | 'added' | 'other';
}

/** Compares a report with a reference. */
export const compare = (reference: Article, report: Article): Comparison =>
  compareReadings(readArticle(reference), readArticle(report));

/** The same for articles that are read already. */
export function compareReadings(reference: Reading, report: Reading): Comparison {
  const [left, right] = reconcile(reference, report);
  const quotations = { reference: readQuotations(left), report: readQuotations(right) };
  const matches = matchQuotations(left, right, quotations);
  const shared = findShared(left, right, findSaid(left, matches, 'reference'));
  const mirrored = findShared(right, left, findSaid(right, matches, 'report'));
  const revision = findRevision(left, right);
  // of two versions the diff tells all; nothing is held against what is only alike
  const { pairs, rivals } = revision ? pairsOf(revision) : holdTogether(left, right, { shared, mirrored });
  const claims = judgeClaims(left, right, {
    shared,
    pairs,
    rivals,
    removed: revision?.removed,
    quotedAlike: findQuotedAlike(left, right, matches),
  });
  const added = findAdded(right, left, mirrored, new Set(quotedIn(right, matches)), revision?.added);
  const story = revision
    ? asVersion(judgeReadings(left, right))
    : withShared(left, right, judgeFound(left, right, readFound(left, right, { claims, added, quotations: matches })));
  const wording = wordingOf(left, right, withRivals(pairs, rivals), matches);
  const language = findCompared(left, right);
  const foreign = story.withheld?.reason === 'language';
  return {
    reference: left.article,
    report: right.article,
    story,
    quotations: matches,
    ...listsOf(left, right, { matches, claims, added, quotations }),
    wording: foreign ? onlyFigures(wording) : wording,
    headlines: foreign ? [] : compareHeadlines(left, right),
    headlineQuotations: findHeadlineQuotations(right, quotations.report),
    ...(language && { language }),
    ...(revision && { revision: { note: revision.note } }),
    origin: findOrigin(left, right, quotations),
    sentences: placeSentences(right, claims, added),
  };
}

interface Judged {
  matches: readonly QuotationMatch[];
  claims: readonly Claim[];
  added: readonly AddedClaim[];
  quotations: BothQuotations;
}

/** What is found, with the posts that show it and what several claims are about. */
function listsOf(
  left: Reading,
  right: Reading,
  { matches, claims, added, quotations }: Judged,
): Pick<Comparison, 'utterances' | 'claims' | 'added'> {
  const posted = findPosted(quotations.reference, right.article);
  return {
    utterances: gatherUtterances(matches, left.article.text).map(one => withPost(one, posted)),
    claims: withTopics(left, withPosts(claims, quotations.reference, posted), claim =>
      isReported(claim) ? claim.reference : undefined,
    ),
    added: withTopics(right, added, ({ report }) => report),
  };
}

const withPost = (utterance: Utterance, posted: Posted): Utterance => {
  const post = utterance.relation === 'reference-only' && posted.get(utterance.reference?.start ?? -1);
  return post ? { ...utterance, post } : utterance;
};

const withPosts = (claims: readonly Claim[], quotations: readonly Quotation[], posted: Posted): Claim[] =>
  claims.map(claim => {
    const post = claim.status === 'missing' ? postOf(claim.reference, quotations, posted) : undefined;
    return post ? { ...claim, post } : claim;
  });

/** Claims that a reader is shown as missing, be it in part. */
const isReported = ({ status, post }: Claim): boolean =>
  (status === 'missing' && post === undefined) || status === 'partly';

/** Sentences that tell the same thing, and facts that sentences tell otherwise. */
interface Held {
  pairs: Map<ReadSentence, AlignedPair>;
  rivals: FactComparison['rivals'];
}

function holdTogether(left: Reading, right: Reading, known: Omit<Parameters<typeof alignPairs>[2], 'facts'>): Held {
  const facts = compareFacts(left, right, known);
  return { pairs: alignPairs(left, right, { ...known, facts }), rivals: facts.rivals };
}

const pairsOf = ({ reworded }: Revision): Held => ({
  pairs: new Map(reworded.map(pair => [pair.reference, pair])),
  rivals: new Map(),
});

/** Between two languages words differ anyway; numbers, dates and names need no translation. */
const onlyFigures = (pairs: readonly WordingPair[]): WordingPair[] =>
  pairs
    .map(pair => ({
      ...pair,
      changes: pair.changes.filter(({ kind }) => kind === 'number' || kind === 'name' || kind === 'date'),
    }))
    .filter(pair => pair.changes.length);

/** Sentences of the report that print a quotation of the reference. */
function quotedIn(report: Reading, matches: readonly QuotationMatch[]): ReadSentence[] {
  const runs = matches.flatMap(match => (match.reference && match.report ? match.report.runs : []));
  return report.sentences.filter(sentence => touches(sentence, runs));
}

const STRENGTH: Record<ReportSentence['status'], number> = { conflicting: 4, stated: 3, partly: 2, added: 1, other: 0 };

function placeSentences(report: Reading, claims: readonly Claim[], added: readonly AddedClaim[]): ReportSentence[] {
  const statuses = new Map<number, ReportSentence['status']>(added.map(claim => [claim.report.start, 'added']));
  for (const { status, evidence, further } of claims) {
    if (status === 'missing') continue;
    for (const passage of [evidence, further]) {
      if (passage && STRENGTH[status] > STRENGTH[statuses.get(passage.start) ?? 'other'])
        statuses.set(passage.start, status);
    }
  }
  return report.sentences.map(sentence => ({
    ...passageOf(report, sentence),
    status: statuses.get(sentence.start) ?? 'other',
  }));
}

/** Two versions of one text tell one story, however short it is. */
function asVersion({ score, withheld }: Story): Story {
  const isCut = withheld?.reason === 'partial-text' || withheld?.reason === 'live-blog';
  return { verdict: 'same', score, ...(isCut && { withheld }) };
}

/** Looked for only where it is said. */
const withShared = (left: Reading, right: Reading, story: Story): Story =>
  story.verdict === 'same' ? story : { ...story, shared: findSharedFacts(left, right) };

/** The story verdict alone. */
export function compareStory(reference: Article, report: Article): Story {
  const [left, right] = reconcile(readArticle(reference), readArticle(report));
  return judgeReadings(left, right);
}

function judgeFound(left: Reading, right: Reading, found: ReturnType<typeof readFound>): Story {
  const [reference, report] = [left, right].map(({ article }) => article.publishedTime !== undefined);
  const judged = judgeAgain(judgeProfiles(readProfile(left), readProfile(right)), found, { reference, report });
  const withheld = withhold(left, right, judged.doubt ? 'related' : judged.verdict);
  return { ...judged, ...(withheld && { withheld }) };
}

function judgeReadings(left: Reading, right: Reading): Story {
  const judged = judgeStory(readProfile(left), readProfile(right));
  const withheld = withhold(left, right, judged.verdict);
  return { ...judged, ...(withheld && { withheld }) };
}
