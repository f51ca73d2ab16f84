// The summary in words: its sentences end in stops, and what is joined within one is joined by commas.

import type { BareCount, Leads, Summary, SummaryPart, SummaryVerdict } from '../../findings/summary.ts';
import { plural } from '../words.ts';

/** A piece of the summary's text, as screens set it. */
export interface SummaryPhrase {
  /** set in bold */
  strong?: string;
  text: string;
  /** where it leads */
  leads?: Leads;
}

const VERDICTS: Record<SummaryVerdict, string> = {
  'two-languages': 'Two languages.',
  same: 'Same story.',
  'same-so-far': 'Same story, so far.',
  related: 'Related story.',
  different: 'A different story.',
};

/** The phrases of a summary; of a revision's, savedAgo is when the reader saved the article. */
export const summaryPhrases = (summary: Summary, savedAgo = ''): SummaryPhrase[] =>
  summary.flatMap((parts, i) => [
    ...parts.flatMap((part, k) => [...(k ? [{ text: joint(parts[k - 1]) }] : []), ...phrasesOf(part, savedAgo)]),
    { text: stop(parts[0]) + (i < summary.length - 1 ? ' ' : '') },
  ]);

const joint = (before: SummaryPart): string => (before.kind === 'headline' && !before.alone ? ' and ' : ', ');

/** A verdict has its own. */
const stop = (first: SummaryPart): string => (first.kind === 'verdict' ? '' : '.');

function phrasesOf(part: SummaryPart, savedAgo: string): SummaryPhrase[] {
  switch (part.kind) {
    case 'verdict':
      return [{ strong: VERDICTS[part.verdict], text: '' }];
    case 'quotes-here':
      return quotesHere(part);
    case 'missing':
      return [missing(part)];
    case 'copied':
      return [{ text: `${part.percent}\u00a0% of this page’s own text stands word for word in the reference` }];
    case 'revised':
      return [{ strong: 'Same article, revised', text: ` since you saved it ${savedAgo}` }];
    case 'small-words':
      return [{ text: 'Only small words changed' }];
    case 'headline':
      return [{ strong: 'Headline', text: part.alone ? ' reworded' : '', leads: part.leads }];
    default:
      return [{ strong: String(part.count), text: ` ${COUNTED[part.kind](part.count)}`, leads: part.leads }];
  }
}

type PartOf<Kind extends SummaryPart['kind']> = Extract<SummaryPart, { kind: Kind }>;

const quotesHere = ({ count, of, cutOff, leads }: PartOf<'quotes-here'>): SummaryPhrase[] => [
  { strong: `${count} of ${of}`, text: of === 1 ? ' quote' : ' quotes', leads },
  { text: `${count === 1 || of === 1 ? ' is' : ' are'} ${cutOff ? 'in the part shown' : 'here'}` },
];

const missing = ({ count, of, leads }: PartOf<'missing'>): SummaryPhrase =>
  count
    ? { strong: `${count} of ${of}`, text: ` claims ${count === 1 ? 'is' : 'are'} missing`, leads }
    : { text: `None of ${plural(of, 'claim')} is missing` };

/** What is said behind a bare count. */
const COUNTED: Record<BareCount, (count: number) => string> = {
  altered: () => 'altered',
  'other-speaker': () => 'given to another speaker',
  'in-part': () => 'told in part',
  'facts-differ': count => (count === 1 ? 'fact differs' : 'facts differ'),
  reworded: count => (count === 1 ? 'sentence reworded' : 'sentences reworded'),
  removed: () => 'removed',
  added: () => 'added',
};
