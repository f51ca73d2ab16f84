// Everything that looks for changes between two aligned sentences, in order. What is surest comes first, since one
// difference is one change: a finder yields where something was found before, as its row says.

import type { Alignment } from '../alignment/align.ts';
import { findEdits, type Edit } from '../alignment/edits.ts';
import type { Dates } from '../facts/dates.ts';
import type { Range } from '../text/words.ts';
import { findCertaintyChanges } from './certainty.ts';
import { shareWords, type Found } from './change.ts';
import { findDayChanges, type DayChanges } from './date-changes.ts';
import { findDescriptions } from './descriptions.ts';
import { findExchangedNumbers } from './exchanged-numbers.ts';
import { findExchanges } from './exchanges.ts';
import { findHedges } from './hedges.ts';
import { findNameChanges } from './name-changes.ts';
import { findNumberChanges, foundOf, type NumberChanges } from './number-changes.ts';
import { findPhrasings } from './phrasings.ts';
import { findPolarityChanges } from './polarity.ts';
import { findSwappedRoles } from './roles.ts';
import { findSteps } from './steps.ts';

/** What the finders look at: worked out once for all of them. */
interface Sight {
  alignment: Alignment;
  edits: readonly Edit[];
  days: DayChanges;
  numbers: NumberChanges;
}

interface Finder {
  find: (sight: Sight) => readonly Found[];
  /** to what was found before in the same words: of both sentences, of either, or to nothing */
  yields: 'to-both' | 'to-either' | 'never';
  because: string;
}

const FINDERS: readonly Finder[] = [
  {
    find: findNumbers,
    yields: 'never',
    because: 'numbers are compared by value; what the calendar settles is no number',
  },
  { find: ({ days }) => days.changes, yields: 'never', because: 'days are compared on the calendar' },
  {
    find: ({ alignment }) => findNameChanges(alignment),
    yields: 'to-both',
    because: '"May 5" is a day before it is a name',
  },
  {
    find: ({ alignment }) => findSwappedRoles(alignment),
    yields: 'never',
    because: 'names that both have are no change of name',
  },
  {
    find: ({ alignment }) => findExchangedNumbers(alignment),
    yields: 'never',
    because: 'numbers that both have are no change of number',
  },
  {
    find: ({ alignment, edits }) => findPolarityChanges(alignment, edits),
    yields: 'to-either',
    because: '"rose 2 percent" may be a number only',
  },
  {
    find: ({ alignment, edits }) => findSteps(alignment, edits),
    yields: 'to-either',
    because: 'an opposite is told as one before it is a step',
  },
  {
    find: ({ alignment, edits }) => findDescriptions(alignment, edits),
    yields: 'to-either',
    because: 'what a person is called is more than a word',
  },
  {
    find: ({ alignment }) => findCertaintyChanges(alignment),
    yields: 'to-either',
    because: 'how sure it is, of what both tell',
  },
  {
    find: ({ alignment, edits }) => findExchanges(alignment, edits),
    yields: 'to-either',
    because: 'in the same place of the same words the sort of the word tells',
  },
  {
    find: ({ alignment }) => findPhrasings(alignment),
    yields: 'to-either',
    because: 'whatever else is linked to other words',
  },
  {
    find: ({ alignment }) => findHedges(alignment),
    yields: 'never',
    because: 'an adverb of doubt stands beside whatever else has changed',
  },
];

/** @param dates when both articles were published: what days their words tell */
export function findAll(alignment: Alignment, dates: Dates | undefined): Found[] {
  const sight: Sight = {
    alignment,
    edits: findEdits(alignment),
    days: findDayChanges(alignment, dates),
    numbers: findNumberChanges(alignment),
  };
  const settled = [...sight.numbers.same, ...sight.days.same];
  const found: Found[] = [];
  for (const { find, yields } of FINDERS) {
    for (const one of find(sight)) if (yields === 'never' || !isTold(one, found, settled, yields)) found.push(one);
  }
  return found;
}

/** Told before, or the same number or day in other words. */
function isTold(
  one: Found,
  found: readonly Found[],
  settled: readonly [Range, Range][],
  yields: Finder['yields'],
): boolean {
  if (settled.some(([a, b]) => shareWords(one.a, a) && shareWords(one.b, b))) return true;
  return found.some(other => {
    const [a, b] = [shareWords(other.a, one.a), shareWords(other.b, one.b)];
    return yields === 'to-both' ? a && b : a || b;
  });
}

function findNumbers({ numbers, days }: Sight): Found[] {
  return numbers.changes.filter(({ a, b }) => !days.settled(a.whole, b.whole)).map(foundOf);
}
