// Numbers of a sentence as quantities: a value of a kind, counting a thing, with its bound and its part in the
// sentence.

import { isDigit } from '../text/characters.ts';
import { isA, isPrintedA, lowerOf, type Word } from '../text/words.ts';
import { directionOf } from './directions.ts';
import { isCurrencySign, readCurrency } from './currencies.ts';
import { readFactor } from './factors.ts';
import { readMeasure } from './measures.ts';
import { isAndAHalf, readNumeral, type Numeral } from './numerals.ts';
import type { Quantity, QuantityKind } from './quantity.ts';
import { sharedScale, withRange } from './ranges.ts';
import { readShare } from './shares.ts';
import { singularIn } from './singular.ts';

/** What a quantity can begin with. */
const opensQuantity = (word: Word): boolean =>
  word.value !== null || isA(word, 'quantityOpeners') || isDigit(word.form);

const kept = new WeakMap<readonly Word[], Quantity[]>();

/** The quantities of a sentence, read once. */
export function readQuantities(words: readonly Word[]): Quantity[] {
  let quantities = kept.get(words);
  if (!quantities) kept.set(words, (quantities = findQuantities(words)));
  return quantities;
}

function findQuantities(words: readonly Word[]): Quantity[] {
  const found: Quantity[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!opensQuantity(words[at])) continue;
    const quantity =
      readTime(words, at) ??
      readAge(words, at) ??
      readDuration(words, at) ??
      readTimes(words, at) ??
      readPercentage(words, at) ??
      readYears(words, at) ??
      readVague(words, at) ??
      readSingle(words, at) ??
      readMeasured(words, at);
    if (!quantity) continue;
    found.push(quantity);
    at = quantity.to - 1;
  }
  return found.map((quantity, i) => withRate(words, withRange(words, quantity, found[i - 1], found[i + 1])));
}

/** "300 an hour", "$40 per day"; "300 boats a week" counts boats. */
function withRate(words: readonly Word[], quantity: Quantity): Quantity {
  const to = quantity.whole[1] + Number(quantity.noun !== null && words[quantity.whole[1]] === quantity.noun);
  const unit = isA(words[to], 'rates') ? words[to + 1] : undefined;
  return unit?.language.timeUnits.has(unit.form) ? { ...quantity, rate: { unit: unit.form, to: to + 2 } } : quantity;
}

function quantityOf(
  words: readonly Word[],
  numeral: Numeral,
  kind: QuantityKind,
  rest: Partial<Quantity> = {},
): Quantity {
  return {
    ...numeral,
    kind,
    unit: '',
    whole: [numeral.from, numeral.to],
    noun: null,
    ...manner(words, numeral),
    ...rest,
  };
}

/** "3 p.m.", "10:06 a.m.", "18:30", "noon" in minutes of the day. */
function readTime(words: readonly Word[], at: number): Quantity | null {
  const { clockWords, dayHalves, zone } = words[at].language;
  const spelled = clockWords.get(words[at].form);
  if (spelled !== undefined) return quantityOf(words, { from: at, to: at + 1, value: spelled }, 'time');
  const clock = /^(\d{1,2})(?::(\d\d))?$/.exec(words[at].text);
  const half = words[at + 1] && dayHalves.get(words[at + 1].form);
  if (!clock || (half === undefined && clock[2] === undefined)) return null;
  const hours = half === undefined ? Number(clock[1]) : (Number(clock[1]) % 12) + half;
  const to = half === undefined ? at + 1 : at + 2;
  const unit = words.slice(to, to + 2).find(word => zone.test(word.text))?.text;
  return quantityOf(words, { from: at, to, value: 60 * hours + Number(clock[2] ?? 0) }, 'time', {
    ...(unit && { unit }),
    ...(half === undefined && hours <= 12 && { vague: true as const }),
  });
}

const OLDEST = 120;

/** "Ann Lee, 34, said", "34-year-old Ann Lee", "Ann Lee, aged 34", "a man, 34,": of whom, as the noun. */
function readAge(words: readonly Word[], at: number): Quantity | null {
  const {
    value,
    language: { yearOld },
  } = words[at];
  if (value === null || value > OLDEST || !/^\d+$/.test(words[at].text)) return null;
  const age = (to: number, noun: Word | null): Quantity =>
    quantityOf(words, { from: at, to: at + 1, value }, 'age', { whole: [at, to], noun });
  const hyphen = words[at + 1]?.text === '-' ? 1 : 0;
  if (words[at + 1 + hyphen]?.form === yearOld[0] && words[at + 2 + 2 * hyphen]?.form === yearOld[1]) {
    const name = words.slice(at + 3 + 2 * hyphen, at + 7 + 2 * hyphen);
    const last = name.findIndex((word, i) => word.capital && !name[i + 1]?.capital);
    return age(at + 3 + 2 * hyphen, name[last] ?? name.find(word => !word.mark && !word.function) ?? null);
  }
  const before = isA(words[at - 1], 'aged') ? at - 1 : at;
  const apart = words[before - 1]?.text === ',' ? before - 2 : before - 1;
  const named = words[apart];
  const closed = before < at || words[at + 1] === undefined || /^[,.;)]$/.test(words[at + 1].text);
  if (!named || !closed) return null;
  const anybody = isA(named, 'agedNouns') && isPrintedA(words[apart - 1], 'determiners') && apart === before - 2;
  const person = named.capital && !named.function && !isA(named, 'months') && apart < before - (before < at ? 0 : 1);
  return anybody || person ? age(at + 1, named) : null;
}

/** "an hour and a half". */
function readDuration(words: readonly Word[], at: number): Quantity | null {
  const unit = words[at + 1] && words[at].language.timeUnits.get(words[at + 1].form);
  const first = isA(words[at], 'indefinite') ? 1 : words[at].value;
  if (unit === undefined || first === null || !isAndAHalf(words, at + 2)) return null;
  const written = words
    .slice(at + 1, at + 5)
    .map(({ form }) => form)
    .join(' ');
  return quantityOf(words, { from: at, to: at + 5, value: (first + 0.5) * unit }, 'duration', { unit: written });
}

/** "One in five", "a fifth of". */
function readPercentage(words: readonly Word[], at: number): Quantity | null {
  const share = readShare(words, at);
  return share && quantityOf(words, share, 'percent');
}

/** "Hundreds of", "tens of thousands of": anything between two bounds. */
function readVague(words: readonly Word[], at: number): Quantity | null {
  const { vagueCounts } = words[at].language;
  const pair = vagueCounts.get(
    words
      .slice(at, at + 3)
      .map(lowerOf)
      .join(' '),
  );
  const range = pair ?? vagueCounts.get(lowerOf(words[at]));
  const to = at + (pair ? 3 : 1);
  if (!range || (words[at - 1] && words[at - 1].value !== null)) return null;
  return quantityOf(words, { from: at, to, value: range[0] }, 'count', { range, noun: nounAfter(words, to) });
}

/** "Doubled", "three times as many". */
function readTimes(words: readonly Word[], at: number): Quantity | null {
  const factor = readFactor(words, at);
  return factor && quantityOf(words, { from: at, ...factor }, 'factor');
}

/** "2023/24", "2023-24", "2023–2024": one time, however it is joined. */
function readYears(words: readonly Word[], at: number): Quantity | null {
  const joined = /^((?:19|20)\d\d)\/(\d\d|\d{4})$/.exec(words[at].text);
  const apart = /^(?:19|20)\d\d$/.test(words[at].text) && /^[-–—/]$/.test(words[at + 1]?.text ?? '');
  const [first, last] = joined ? [joined[1], joined[2]] : [words[at].text, words[at + 2]?.text ?? ''];
  if (!(joined || apart) || !/^(?:\d\d|(?:19|20)\d\d)$/.test(last)) return null;
  const year = Number(first);
  const end = last.length === 2 ? year + ((Number(last) - (year % CENTURY) + CENTURY) % CENTURY) : Number(last);
  if (end <= year || end > year + LONGEST_SPAN) return null;
  return quantityOf(words, { from: at, to: at + (joined ? 1 : 3), value: year }, 'year', { range: [year, end] });
}

const CENTURY = 100;
const LONGEST_SPAN = 30; // years; "2003-02" is a month

/** Quantities of one word: "a penny", "1990s", "third". */
function readSingle(words: readonly Word[], at: number): Quantity | null {
  const { form } = words[at];
  if (isA(words[at], 'cents') && isA(words[at - 1], 'indefinite')) {
    return quantityOf(words, { from: at - 1, to: at + 1, value: 0.01 }, 'money', { unit: 'cent' });
  }
  if (/^(?:1[89]|20)\d0s$/.test(form))
    return quantityOf(words, { from: at, to: at + 1, value: Number.parseInt(form, 10) }, 'year', { unit: 'decade' });
  const ordinal = /^(\d+)th$/.exec(form);
  if (!ordinal || isA(words[at - 1], 'months')) return null;
  const noun = nounAfter(words, at + 1);
  return quantityOf(words, { from: at, to: at + 1, value: Number(ordinal[1]) }, 'ordinal', { noun });
}

function readMeasured(words: readonly Word[], at: number): Quantity | null {
  const read = readNumeral(words, at);
  if (!read) return null;
  const numeral = { ...read, value: read.value * sharedScale(words, read) };
  const { from, to, value } = numeral;
  const [before, next] = [words[words[from - 1]?.text === '.' ? from - 2 : from - 1], words[to]];
  const withUnit = (kind: QuantityKind, unit = ''): Quantity =>
    quantityOf(words, numeral, kind, { whole: [from, to + 1], unit });
  const currency = readCurrency(words, from, to);
  if (currency) return quantityOf(words, numeral, 'money', currency);
  if (isA(next, 'cents')) return { ...withUnit('money', 'cent'), value: value / 100 };
  if (next?.form === 'percent' && isA(words[to + 1], 'points')) return { ...withUnit('points'), whole: [from, to + 2] };
  if (next?.form === 'percent') return withUnit('percent');
  if (isA(next, 'points')) return withUnit('points');
  // "20日", "3月", "1971年"
  if (isPrintedA(next, 'dateMarks') && next.start === words[from].end)
    return quantityOf(words, { ...numeral, to: to + 1 }, 'day', { unit: next.text });
  if (value <= LAST_DAY && (isA(before, 'months') || isDayOf(words, isA(next, 'partitive') ? to + 1 : to)))
    return quantityOf(words, numeral, 'day');
  if (to === from + 1 && /^(?:19|20)\d\d$/.test(words[from].text)) return quantityOf(words, numeral, 'year');
  const unitAt = next?.text === '-' ? to + 1 : to;
  const { timeUnits } = words[from].language;
  const unit = singularIn(words[unitAt], timeUnits);
  const days = unit && timeUnits.get(unit);
  const lasting = days && { ...numeral, value: value * days };
  if (lasting) return quantityOf(words, lasting, 'duration', { unit, whole: [from, unitAt + 1] });
  const measured = readMeasure(words, unitAt, value);
  if (measured)
    return quantityOf(words, { ...numeral, value: measured.value }, 'measure', {
      unit: words[measured.to - 1].form,
      of: measured.of,
      slack: measured.slack,
      whole: [from, measured.to],
    });
  // a share of something, not a number of things
  if (numeral.value < 1 && !/\d/.test(words[from].text)) return null;
  return quantityOf(words, numeral, 'count', { noun: nounAfter(words, to) });
}

/** "19 September"; of "the 19 Sept. 11 hijackers" the month has a day of its own. */
function isDayOf(words: readonly Word[], month: number): boolean {
  const behind = words[words[month + 1]?.text === '.' ? month + 2 : month + 1];
  return isA(words[month], 'months') && !(behind && behind.value !== null && behind.value <= LAST_DAY);
}

/** The first word that tells what is counted; a mark closes the search. */
function nounAfter(words: readonly Word[], from: number): Word | null {
  const noun = words
    .slice(from, from + 4)
    .find(word => (word.mark && word.text !== '-') || (!word.mark && !word.function && word.value === null));
  return noun?.mark ? null : (noun ?? null);
}

const LAST_DAY = 31; // of a month
const LOOK_BACK = 5; // words before a number that say how it is meant

/** What the words before a number, and "or more" behind it, say of it. */
function manner(words: readonly Word[], { from, to }: Numeral): Pick<Quantity, 'part' | 'bound' | 'bounds' | 'loose'> {
  const { loosely } = words[from].language;
  const before = words.slice(Math.max(0, from - LOOK_BACK), from).filter(word => !isCurrencySign(word));
  const { bound, bounds } = boundOf(words, { from, to });
  const loose = loosely.test(` ${before.map(lowerOf).join(' ')}`) || bound !== 0;
  const leading = before.findLast(word => !isPrintedA(word, 'besideNumbers'));
  return { part: leading ? partBehind(leading) : null, bound, bounds, loose };
}

/** The part that a number plays behind a word. */
const partBehind = (word: Word): Quantity['part'] =>
  word.language.numberParts.get(lowerOf(word)) ?? (directionOf(word) ? 'amount' : null);

const LONGEST_BOUND = 3; // words

/**
 * "More than 40", "40 or more", "40 people or fewer"; the longest phrase counts, since "no more than" ends with "more
 * than".
 */
function boundOf(
  words: readonly Word[],
  { from, to }: Pick<Numeral, 'from' | 'to'>,
): Pick<Quantity, 'bound' | 'bounds'> {
  const { boundsBefore, boundsBehind } = words[from].language;
  const start = isCurrencySign(words[from - 1]) ? from - 1 : from;
  const phrase = (first: number, last: number): string => words.slice(first, last).map(lowerOf).join(' ');
  for (let first = Math.max(0, start - LONGEST_BOUND); first < start; first++) {
    const bound = boundsBefore.get(phrase(first, start));
    if (bound) return { bound, bounds: [first, start] };
  }
  for (const first of [to, to + 1]) {
    const bound = boundsBehind.get(phrase(first, first + 2));
    if (bound) return { bound, bounds: [first, first + 2] };
  }
  return { bound: 0 };
}
