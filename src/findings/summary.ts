// The summary as data: the verdict, then what a reader would want to know first, sentence by sentence. Words turn it
// into text.

import type { Withheld } from '../engine/index.ts';
import { isHeadline, type Counts, type Findings, type Shown, type Tab } from './findings.ts';

/** What the comparison as a whole comes to. */
export type SummaryVerdict = 'two-languages' | 'same' | 'same-so-far' | 'related' | 'different';

/** The tab and filter that show the rows counted. */
export interface Leads {
  tab: Tab;
  filter?: string;
}

interface Counted<Kind> {
  kind: Kind;
  count: number;
  /** none where there are no rows */
  leads?: Leads;
}

/** Counted out of nothing. */
export type BareCount = 'altered' | 'other-speaker' | 'in-part' | 'facts-differ' | 'reworded' | 'removed' | 'added';

/** One thing that the summary says; what counts rows leads to them. */
export type SummaryPart =
  | { kind: 'verdict'; verdict: SummaryVerdict }
  /** cutOff: only the start of the page can be read */
  | (Counted<'quotes-here'> & { of: number; cutOff: boolean })
  | (Counted<'missing'> & { of: number })
  | Counted<BareCount>
  | { kind: 'copied'; percent: number }
  | { kind: 'revised' }
  | { kind: 'small-words' }
  /** alone: no sentence is reworded with it */
  | { kind: 'headline'; alone: boolean; leads: Leads };

/** Sentences, each of one part or more. */
export type Summary = readonly (readonly SummaryPart[])[];

/** Why something is withheld, or would be had the reader not asked for it. */
const limitOf = ({ story }: Shown): Withheld | undefined => story.withheld ?? story.lifted;

/** The verdict, as far as it can be given. */
export function verdictOf(comparison: Shown): SummaryVerdict {
  const reason = limitOf(comparison)?.reason;
  if (reason === 'language') return 'two-languages';
  const { verdict } = comparison.story;
  const soFar = reason === 'partial-text' || reason === 'live-blog';
  return verdict === 'same' && soFar ? 'same-so-far' : verdict;
}

/** Only the start of this page can be read; of a reference cut off the whole page can. */
export function isCutOff(comparison: Shown): boolean {
  const limit = limitOf(comparison);
  return limit?.reason === 'partial-text' && limit.side === 'report';
}

/** What a reader would want to know first of a comparison. */
export function summarize(comparison: Shown, { counts, missing }: Findings): Summary {
  const copied = Math.round(comparison.origin.share * 100);
  const sentences: Summary = [
    [{ kind: 'verdict', verdict: verdictOf(comparison) }],
    quotesOf(counts, isCutOff(comparison)),
    missing ? claimsOf(counts) : [],
    some(counted('facts-differ', counts.factsDiffer, 'wording', 'facts')),
    copied >= COPIED ? [{ kind: 'copied', percent: copied }] : [],
  ];
  return sentences.filter(parts => parts.length);
}

/** Percent of unquoted text shared word for word from which it is worth saying. */
const COPIED = 5;

const quotesOf = ({ quotes, quotesHere, altered, otherSpeaker }: Counts, cutOff: boolean): SummaryPart[] =>
  quotes
    ? [
        { kind: 'quotes-here', count: quotesHere, of: quotes, cutOff, leads: { tab: 'quotes' } },
        ...some(counted('altered', altered, 'quotes', 'changed')),
        ...some(counted('other-speaker', otherSpeaker, 'quotes', 'changed')),
      ]
    : [];

const claimsOf = ({ claims, missing, partly }: Counts): SummaryPart[] => [
  { ...counted('missing', missing, 'missing', 'missing'), of: claims },
  ...some(counted('in-part', partly, 'missing', 'partly')),
];

const counted = <Kind>(kind: Kind, count: number, tab: Tab, filter?: string): Counted<Kind> => ({
  kind,
  count,
  leads: count ? { tab, filter } : undefined,
});

/** A part that is said only of something. */
const some = (part: Counted<BareCount>): SummaryPart[] => (part.count ? [part] : []);

/** What an outlet did to its own article since the reader saved it. */
export function summarizeRevision({ wording, counts, missing, added }: Findings): Summary {
  const sentences = wording.filter(row => !isHeadline(row)).length;
  const headline = sentences < wording.length;
  const [removed, put] = [missing ? counts.missing : 0, added?.length ?? 0];
  if (!wording.length && !removed && !put) return [[{ kind: 'revised' }], [{ kind: 'small-words' }]];
  const parts: SummaryPart[] = [];
  if (headline) parts.push({ kind: 'headline', alone: !sentences, leads: { tab: 'wording', filter: 'headline' } });
  if (sentences || !headline) parts.push(counted('reworded', sentences, 'wording'));
  parts.push(counted('removed', removed, 'missing', 'missing'), counted('added', put, 'added'));
  return [[{ kind: 'revised' }], parts];
}
