// The facts of a sentence that another report may tell otherwise: days, months, years, numbers, places, persons. Each
// plays a role, by which like is held against like: a toll against a toll, an end of a term against an end. Cost:
// linear in the sentence.

import { findNameRuns } from '../text/names.ts';
import { isCountryWord } from '../text/nations.ts';
import { isContent } from '../text/reading.ts';
import { isA, isPrintedA, type Word, type Range } from '../text/words.ts';
import { readAssertions } from './assertions.ts';
import { isSameDay, readDays, type TellsDay } from './dates.ts';
import { readQuantities } from './quantities.ts';
import type { Quantity } from './quantity.ts';
import { findPersons } from './persons.ts';
import type { Role } from './role.ts';
import { mayBeOne } from './same-name.ts';
import { tellSame } from './same-quantity.ts';
import { tollOf } from './tolls.ts';

/** Kinds of what says something of the world; other kinds of change say it otherwise. */
export type FactKind = 'number' | 'date' | 'name' | 'negation';

/** One fact of a sentence. */
export interface Fact {
  kind: FactKind;
  range: Range;
  /** only facts of one role are told of one thing */
  role: Role;
  /** of a time: whether something begins then, ends, or is said; others of the same role may stand beside it */
  side?: 'start' | 'end' | 'said';
  tells:
    | { day: TellsDay }
    | { month: string; date: string }
    | { weekday: string }
    | { quantity: Quantity }
    | { name: readonly Word[] }
    | { affirmed: boolean };
}

/**
 * Times, numbers, countries and persons.
 * @param published when the article was, where that is known of both
 */
export const readFacts = (words: readonly Word[], published?: string): Fact[] => [
  ...readCalendar(words, published),
  ...readNumbers(words),
  ...readNames(words),
];

/**
 * What a sentence affirms or denies.
 * @param denied names of what the two articles deny anywhere
 */
export const readAsserted = (words: readonly Word[], denied: ReadonlySet<string>): Fact[] =>
  readAssertions(words, denied).map(({ name, modal, affirmed, range }) => ({
    kind: 'negation',
    range,
    role: { of: 'does', what: name, modal },
    tells: { affirmed },
  }));

/** Whether two facts of one role may be the same, told in other words, rounded or bounded. */
export function mayBeSame({ tells: x }: Fact, { tells: y }: Fact): boolean {
  if ('day' in x && 'day' in y) return isSameDay(x.day, y.day);
  if ('month' in x && 'month' in y) return x.month === y.month && (x.date === '' || y.date === '' || x.date === y.date);
  if ('weekday' in x && 'weekday' in y) return x.weekday === y.weekday;
  if ('quantity' in x && 'quantity' in y) return tellSame(x.quantity, y.quantity);
  if ('affirmed' in x && 'affirmed' in y) return x.affirmed === y.affirmed;
  return 'name' in x && 'name' in y && mayBeOne(x.name, y.name);
}

/** Days on the calendar where that is known, else by their names; months with the day of the month. */
function readCalendar(words: readonly Word[], published?: string): Fact[] {
  const days = published === undefined ? [] : readDays(words, published).filter(({ day }) => day !== null);
  const facts = days.map((day): Fact => ({
    kind: 'date',
    range: [day.from, day.to],
    role: { of: 'day' },
    ...sayingAt(words, day.from, day.to),
    tells: { day },
  }));
  words.forEach((word, at) => {
    const { form, capital } = word;
    if (published === undefined && isA(word, 'weekdays')) {
      const side = sayingAt(words, at, at + 1);
      facts.push({ kind: 'date', range: [at, at + 1], role: { of: 'weekday' }, ...side, tells: { weekday: form } });
    }
    if (!capital || !isA(word, 'months') || days.some(day => at >= day.from && at < day.to)) return;
    const [range, date] = dateAt(words, at);
    if (date === '' && !isMonth(words, at)) return;
    facts.push({
      kind: 'date',
      range,
      role: { of: 'month' },
      ...sideOf(words, range[0]),
      tells: { month: form, date },
    });
  });
  return facts;
}

/** "Said on Monday": the day belongs to the saying, not to what is said. */
function sayingAt(words: readonly Word[], from: number, to: number): Pick<Fact, 'side'> {
  const before = words.slice(0, from).findLast(word => isContent(word) && !isA(word, 'phases'));
  return [before, words[to]].some(word => isPrintedA(word, 'cueVerbs')) ? { side: 'said' } : {};
}

const isDate = (word: Word | undefined): boolean =>
  word !== undefined && /^(?:[12]?\d|3[01])(?:th)?$/.test(word.form) && /\d/.test(word.text);

/** "April 30", "Sept. 11", "30 April", "April". */
function dateAt(words: readonly Word[], month: number): [Range, string] {
  const behind = words[month + 1]?.text === '.' ? month + 2 : month + 1;
  if (isDate(words[behind])) return [[month, behind + 1], String(Number.parseInt(words[behind].form, 10))];
  return isDate(words[month - 1])
    ? [[month - 1, month + 1], String(Number.parseInt(words[month - 1].form, 10))]
    : [[month, month + 1], ''];
}

/** A month and no name, as "May" is one of either: a time word before it or a year behind. */
const isMonth = (words: readonly Word[], at: number): boolean =>
  isA(words[at - 1], 'beforeMonths') || /^(?:19|20)\d\d$/.test(words[at + 1]?.text ?? '');

/** Whether a time is where something begins or where it ends. */
function sideOf(words: readonly Word[], from: number): Pick<Fact, 'side'> {
  const before = words
    .slice(Math.max(0, from - 2), from)
    .findLast(word => word.text !== '-' && !isDefinite(word) && !isA(word, 'phases'));
  if (isA(before, 'starts')) return { side: 'start' };
  return isA(before, 'ends') ? { side: 'end' } : {};
}

/** "The". */
const isDefinite = (word: Word): boolean => isA(word, 'articles') && !isA(word, 'indefinite');

function readNumbers(words: readonly Word[]): Fact[] {
  return readQuantities(words).flatMap((quantity): Fact[] => {
    const role = roleOf(words, quantity);
    return role === null
      ? []
      : [
          {
            kind: quantity.kind === 'year' ? 'date' : 'number',
            range: quantity.whole,
            role,
            ...(quantity.kind === 'year' && sideOf(words, quantity.from)),
            tells: { quantity },
          },
        ];
  });
}

function roleOf(words: readonly Word[], quantity: Quantity): Role | null {
  const { kind, noun, unit, of } = quantity;
  const toll = tollOf(words, quantity);
  if (toll !== null) return { of: 'toll', whom: toll };
  switch (kind) {
    case 'day':
    case 'time':
      return null;
    case 'ordinal':
      // "the First Amendment" is a name
      return noun && !noun.capital ? { of: kind, noun: noun.stem } : null;
    case 'count':
    case 'age':
      return noun && { of: kind, noun: noun.stem };
    case 'measure':
      return { of: kind, what: of };
    case 'money':
      return { of: kind, currency: unit === 'cent' || unit.endsWith('$') ? '$' : unit };
    case 'year':
    case 'percent':
    case 'points':
    case 'duration':
    case 'factor':
      return { of: kind };
  }
}

const speaks = (words: readonly Word[], [from, to]: Range): boolean =>
  [words[from - 1], words[to], words.slice(to).find(isContent), behindApposition(words, to)].some(word =>
    isPrintedA(word, 'cueVerbs'),
  );

const LONGEST_APPOSITION = 8; // words between two commas

/** "Ann Lee, mayor of Lorne, said": the word behind what a person is called. */
function behindApposition(words: readonly Word[], to: number): Word | undefined {
  if (words[to]?.text !== ',') return undefined;
  const length = words.slice(to + 1, to + 2 + LONGEST_APPOSITION).findIndex(word => word.text === ',');
  return length < 0 ? undefined : words[to + length + 2];
}

/** Countries and persons: of other names one may lie in the other. */
function readNames(words: readonly Word[]): Fact[] {
  const named = (of: 'nation' | 'person', [from, to]: Range): Fact => ({
    kind: 'name',
    range: [from, to],
    role: { of },
    tells: { name: words.slice(from, to) },
  });
  const nations = findNameRuns(words).filter(
    ({ from, to }) =>
      words.slice(from, to).filter(isContent).length === 1 &&
      isCountryWord(words[from]) &&
      !isA(words[from], 'continents'),
  );
  return [
    ...nations.map(({ from, to }) => named('nation', [from, to])),
    // who said so is told beside the quotation, and any report has many who speak
    ...findPersons(words).flatMap(range => (speaks(words, range) ? [] : [named('person', range)])),
  ];
}
