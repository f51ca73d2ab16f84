// What a reader would want to know first, as data: sentences of parts with their counts, the verdict before all. A part
// may lead to the rows it counts.

import { foremostOf, themeOf, type Foremost } from './foremost.ts';
import { isHeadline, type Findings, type Shown, type Tab } from './findings.ts';
import type { FilterId } from './view.ts';

/** The verdict as far as it goes. */
export type StoryVerdict = 'two-languages' | 'doubtful' | 'same-so-far' | 'same' | 'related' | 'different';

/** The tab, and the filter or the card, that show what is said. */
export interface Leads {
  tab: Tab;
  filter?: FilterId;
  card?: number;
}

type CountKind =
  | 'quotes-here'
  | 'altered'
  | 'other-speaker'
  | 'missing'
  | 'in-part'
  | 'perhaps'
  | 'facts-differ'
  | 'reworded'
  | 'removed'
  | 'added';

/** leads: absent where there is nothing to be shown */
interface Count<Kind extends CountKind> {
  kind: Kind;
  count: number;
  leads?: Leads;
}

/** One thing to say. */
export type SummaryPart =
  | { kind: 'verdict'; verdict: StoryVerdict }
  | { kind: 'foremost'; of: Foremost['of']; reference: string; report: string; leads: Leads }
  /** cutOff: only the start of this page can be read */
  | (Count<'quotes-here'> & { of: number; cutOff: boolean })
  | Count<'altered' | 'other-speaker'>
  | (Count<'missing'> & { of: number })
  | { kind: 'theme'; name: string; count: number }
  | Count<'in-part' | 'perhaps' | 'facts-differ'>
  | { kind: 'copied'; percent: number }
  /** what an outlet did to its own article since the reader saved it; alone: no sentence is reworded */
  | { kind: 'revised' | 'small-words' }
  /** facts: how many changed, where the page carries no note of it */
  | { kind: 'note'; noted: boolean; facts: number }
  | { kind: 'headline'; alone: boolean; leads: Leads }
  | Count<'reworded' | 'removed' | 'added'>;

/** Sentences, each of its parts. */
export type Summary = readonly (readonly SummaryPart[])[];

/** Why something is withheld, or would be had the reader not asked for it. */
const limitOf = ({ story }: Shown): Shown['story']['withheld'] => story.withheld ?? story.lifted;

/** Of an article that is not whole, or goes on, a verdict holds so far. */
export function verdictOf(comparison: Shown): StoryVerdict {
  const limit = limitOf(comparison)?.reason;
  if (limit === 'language') return 'two-languages';
  if (comparison.story.verdict === 'same' && comparison.story.doubt) return 'doubtful';
  const partial = limit === 'partial-text' || limit === 'live-blog';
  return comparison.story.verdict === 'same' && partial ? 'same-so-far' : comparison.story.verdict;
}

/** Only the start of this page can be read; of a reference cut off the whole page can. */
export function isCutOff(comparison: Shown): boolean {
  const limit = limitOf(comparison);
  return limit?.reason === 'partial-text' && limit.side === 'report';
}

/** Percent of unquoted text shared word for word from which it is worth saying. */
const COPIED = 5;

const CHANGED: Leads = { tab: 'quotes', filter: 'changed' };
const MISSING: Leads = { tab: 'missing', filter: 'missing' };

const LEADS: Record<CountKind, Leads> = {
  'quotes-here': { tab: 'quotes' },
  altered: CHANGED,
  'other-speaker': CHANGED,
  missing: MISSING,
  'in-part': { tab: 'missing', filter: 'partly' },
  perhaps: { tab: 'missing', filter: 'perhaps' },
  'facts-differ': { tab: 'wording', filter: 'facts' },
  reworded: { tab: 'wording' },
  removed: MISSING,
  added: { tab: 'added' },
};

const counted = <Kind extends CountKind>(kind: Kind, count: number): Count<Kind> => ({
  kind,
  count,
  leads: LEADS[kind],
});

type Counted = Extract<SummaryPart, { count: number; leads?: Leads }>;
/** What is said only where there is any. */
const any = (...parts: Counted[]): Counted[] => parts.filter(({ count }) => count);

const foremost = (findings: Findings): SummaryPart[] => {
  const found = foremostOf(findings);
  if (!found) return [];
  const { tab, card, ...said } = found;
  return [{ kind: 'foremost', ...said, leads: { tab, card } }];
};

const theme = (findings: Findings): SummaryPart[] => {
  const found = themeOf(findings);
  return found ? [{ kind: 'theme', ...found }] : [];
};

/** The verdict, what is foremost, the quotes, the claims, the facts, and what is copied. */
export function summarize(comparison: Shown, findings: Findings): Summary {
  const { counts, missing } = findings;
  const { quotes, quotesHere, altered, otherSpeaker, partly, perhaps, factsDiffer } = counts;
  const percent = Math.round(comparison.origin.share * 100);
  const cutOff = isCutOff(comparison);
  const sentences: Summary = [
    [{ kind: 'verdict', verdict: verdictOf(comparison) }],
    foremost(findings),
    quotes
      ? [
          { ...counted('quotes-here', quotesHere), of: quotes, cutOff },
          ...any(counted('altered', altered), counted('other-speaker', otherSpeaker)),
        ]
      : [],
    missing
      ? [
          { ...counted('missing', counts.missing), of: counts.claims },
          ...theme(findings),
          ...any(counted('in-part', partly), counted('perhaps', perhaps)),
        ]
      : [],
    any(counted('facts-differ', factsDiffer)),
    percent >= COPIED ? [{ kind: 'copied', percent }] : [],
  ];
  return sentences.filter(parts => parts.length);
}

/** Nowhere where there is nothing to be seen. */
const leading = (kind: 'reworded' | 'removed' | 'added', count: number): SummaryPart =>
  count ? counted(kind, count) : { kind, count };

/** What an outlet did to its own article since the reader saved it. */
export function summarizeRevision({ revision }: Shown, { wording, counts, missing, added }: Findings): Summary {
  const sentences = wording.filter(row => !isHeadline(row)).length;
  const headline = wording.some(row => isHeadline(row) && !row.own);
  const [removed, put] = [missing ? counts.missing : 0, added?.length ?? 0];
  const revised: SummaryPart[] = [{ kind: 'revised' }];
  if (!wording.length && !removed && !put) return [revised, [{ kind: 'small-words' }]];
  const reworded: SummaryPart[] = headline
    ? [{ kind: 'headline', alone: !sentences, leads: { tab: 'wording', filter: 'headline' } }]
    : [];
  if (sentences || !headline) reworded.push(leading('reworded', sentences));
  const note: SummaryPart[] = revision
    ? [{ kind: 'note', noted: revision.note !== null, facts: counts.factsDiffer }]
    : [];
  return [revised, [...reworded, leading('removed', removed), leading('added', put)], note].filter(
    ({ length }) => length,
  );
}
