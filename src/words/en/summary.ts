// The summary: what is joined by commas in one sentence, and by stops into several.

import type { StoryVerdict, Summary, SummaryPart } from '../../findings/summary.ts';
import { plural } from '../plural.ts';
import type { Said } from '../said.ts';

/** What the verdict is called. */
const VERDICTS: Record<StoryVerdict, string> = {
  'two-languages': 'Two languages.',
  doubtful: 'One event or two.',
  'same-so-far': 'Same story, so far.',
  same: 'Same story.',
  related: 'Related story.',
  different: 'A different story.',
};

/** @param savedAgo of a revision: when the reader saved the article */
export const summary = (sentences: Summary, savedAgo = ''): Said[] =>
  sentences.flatMap((parts, i) => [
    ...parts.flatMap((part, k) => [...(k ? [{ text: joint(parts[k - 1]) }] : []), ...say(part, savedAgo)]),
    { text: stop(parts[0]) + (i < sentences.length - 1 ? ' ' : '') },
  ]);

const joint = (before: SummaryPart): string => (before.kind === 'headline' && !before.alone ? ' and ' : ', ');
/** A verdict has its own. */
const stop = (first: SummaryPart): string => (first.kind === 'verdict' ? '' : '.');

function say(part: SummaryPart, savedAgo: string): Said[] {
  switch (part.kind) {
    case 'verdict':
      return [{ strong: VERDICTS[part.verdict], text: '' }];
    case 'foremost':
      return [foremost(part)];
    case 'theme':
      return [{ text: `${part.count} of them about ${part.name}` }];
    case 'quotes-here':
      return quotesHere(part);
    case 'missing':
      return [missing(part)];
    case 'copied':
      return [{ text: `${part.percent}% of this page’s own text stands word for word in the reference` }];
    case 'revised':
      return [{ strong: 'Same article, revised', text: ` since you saved it ${savedAgo}` }];
    case 'small-words':
      return [{ text: 'Only small words changed' }];
    case 'note':
      return [noteOf(part)];
    case 'headline':
      return [{ strong: 'Headline', text: part.alone ? ' reworded' : '', leads: part.leads }];
    default:
      return [{ strong: String(part.count), text: ` ${counted(part.kind, part.count === 1)}`, leads: part.leads }];
  }
}

function foremost({ of, reference, report, leads }: Extract<SummaryPart, { kind: 'foremost' }>): Said {
  if ('fact' in of) return { strong: DIFFERS[of.fact], text: `: ${reference} in the reference, ${report} here`, leads };
  const whose = of.quote ? `${of.quote}’s ` : 'In a quote, ';
  return { strong: `${whose}“${reference}” is “${report}”`, text: ' here', leads };
}

const DIFFERS: Partial<Record<string, string>> = {
  number: 'The figure differs',
  date: 'The date differs',
  name: 'The name differs',
  negation: 'The sense differs',
};

function noteOf({ noted, facts }: Extract<SummaryPart, { kind: 'note' }>): Said {
  if (noted) return { text: 'The page carries a correction note' };
  if (!facts) return { text: 'The page shows no correction note' };
  return { strong: plural(facts, 'fact'), text: ' changed without a correction note' };
}

type Counted = keyof typeof COUNTED;

/** One, and many where that is said otherwise. */
const COUNTED = {
  altered: ['altered'],
  'other-speaker': ['given to another speaker'],
  'in-part': ['told in part'],
  perhaps: ['perhaps told'],
  'facts-differ': ['fact differs', 'facts differ'],
  reworded: ['sentence reworded', 'sentences reworded'],
  removed: ['removed'],
  added: ['added'],
};
const counted = (kind: Counted, isOne: boolean): string => COUNTED[kind].at(isOne ? 0 : -1)!;

const quotesHere = ({ count, of, cutOff, leads }: Extract<SummaryPart, { kind: 'quotes-here' }>): Said[] => [
  { strong: `${count} of ${of}`, text: of === 1 ? ' quote' : ' quotes', leads },
  { text: `${count === 1 || of === 1 ? ' is' : ' are'} ${cutOff ? 'in the part shown' : 'here'}` },
];

const missing = ({ count, of, leads }: Extract<SummaryPart, { kind: 'missing' }>): Said =>
  count
    ? { strong: `${count} of ${of}`, text: ` claims ${count === 1 ? 'is' : 'are'} missing`, leads }
    : { text: `None of ${plural(of, 'claim')} is missing` };
