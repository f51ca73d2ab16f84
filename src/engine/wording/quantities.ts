// Numbers of a sentence as quantities: a value of a kind, counting a thing, with its bound and its part in the sentence.

import { MONTHS } from '../text/lexicon.ts';
import type { Word } from '../text/words.ts';
import { directionOf } from './directions.ts';
import { readNumeral, type Numeral } from './numerals.ts';

export type QuantityKind = 'money' | 'percent' | 'points' | 'time' | 'day' | 'year' | 'duration' | 'measure' | 'ordinal' | 'count';

export interface Quantity extends Numeral {
  kind: QuantityKind;
  /** currency, or unit of a duration or measure as written; empty where the kind says all */
  unit: string;
  /** what a measure measures */
  of?: string;
  /** the number with its unit: half-open indices of words */
  whole: [number, number];
  /** what is counted */
  noun: Word | null;
  /** to or at a level, by an amount, from where it stood */
  part: 'level' | 'amount' | 'origin' | null;
  /** 1: at least, more than; -1: at most, less than */
  bound: 1 | 0 | -1;
  /** the words that bound it: half-open indices */
  bounds?: [number, number];
  /** "about": as good as its rounding */
  loose: boolean;
}

/** Days in each unit of time. */
const UNITS: Readonly<Record<string, number>> = { minute: 1 / 1440, hour: 1 / 24, day: 1, week: 7, month: 365 / 12, year: 365, decade: 3650 };
/** Kilometres, kilograms, hectares, litres and kilometres an hour in each measure, with what it measures. */
const MEASURES = new Map<string, { of: string; size: number }>([
  ...measure('length', { km: 1, kilometer: 1, kilometre: 1, mile: 1.609, meter: 0.001, metre: 0.001, foot: 0.0003048, feet: 0.0003048, yard: 0.0009144, inch: 0.0000254, centimeter: 0.00001, cm: 0.00001 }),
  ...measure('weight', { kg: 1, kilo: 1, kilogram: 1, pound: 0.4536, lb: 0.4536, ounce: 0.02835, ton: 1000, tonne: 1000 }),
  ...measure('area', { hectare: 1, acre: 0.4047 }), ...measure('volume', { liter: 1, litre: 1, gallon: 3.785 }), ...measure('speed', { kph: 1, mph: 1.609, knot: 1.852 }),
]);
const HALF_DAY = 720; // minutes

function* measure(of: string, sizes: Record<string, number>): Iterable<[string, { of: string; size: number }]> {
  for (const [name, size] of Object.entries(sizes)) yield [name, { of, size }];
}

export function readQuantities(words: readonly Word[]): Quantity[] {
  const found: Quantity[] = [];
  for (let at = 0; at < words.length; at++) {
    const quantity = readTime(words, at) ?? readDuration(words, at) ?? readSingle(words, at) ?? readMeasured(words, at);
    if (!quantity) continue;
    found.push(quantity);
    at = quantity.to - 1;
  }
  return found;
}

const lower = (word: Word | undefined): string => word?.text.toLowerCase() ?? '';

function quantityOf(words: readonly Word[], numeral: Numeral, kind: QuantityKind, rest: Partial<Quantity> = {}): Quantity {
  return { ...numeral, kind, unit: '', whole: [numeral.from, numeral.to], noun: null, ...manner(words, numeral), ...rest };
}

/** "3 p.m.", "10:06 a.m.", "18:30", "noon" in minutes of the day. */
function readTime(words: readonly Word[], at: number): Quantity | null {
  if (/^(?:noon|midnight)$/.test(words[at].form)) return quantityOf(words, { from: at, to: at + 1, value: words[at].form === 'noon' ? HALF_DAY : 0 }, 'time');
  const clock = /^(\d{1,2})(?::(\d\d))?$/.exec(words[at].text);
  const half = /^(?:am|pm|a\.m|p\.m)\.?$/.exec(lower(words[at + 1]).replace('.m.', 'm'))?.[0];
  if (!clock || !half && clock[2] === undefined) return null;
  const hours = half ? Number(clock[1]) % 12 + (half.startsWith('p') ? 12 : 0) : Number(clock[1]);
  return quantityOf(words, { from: at, to: half ? at + 2 : at + 1, value: 60 * hours + Number(clock[2] ?? 0) }, 'time');
}

/** "an hour and a half". */
function readDuration(words: readonly Word[], at: number): Quantity | null {
  const unit = UNITS[words[at + 1]?.form];
  const first = /^an?$/.test(words[at].form) ? 1 : words[at].value;
  if (unit === undefined || first === null || words.slice(at + 2, at + 5).map(lower).join(' ') !== 'and a half') return null;
  return quantityOf(words, { from: at, to: at + 5, value: (first + 0.5) * unit }, 'duration', { unit: `${words[at + 1].form} and a half` });
}

/** Quantities of one word: "a penny", "1990s", "third". */
function readSingle(words: readonly Word[], at: number): Quantity | null {
  const { form } = words[at];
  if (form === 'penny' && /^an?$/.test(words[at - 1]?.form ?? '')) return quantityOf(words, { from: at - 1, to: at + 1, value: 0.01 }, 'money', { unit: 'cent' });
  if (/^(?:1[89]|20)\d0s$/.test(form)) return quantityOf(words, { from: at, to: at + 1, value: Number.parseInt(form, 10) }, 'year');
  const ordinal = /^(\d+)th$/.exec(form);
  return ordinal && !MONTHS.has(words[at - 1]?.form ?? '') ? quantityOf(words, { from: at, to: at + 1, value: Number(ordinal[1]) }, 'ordinal', { noun: nounAfter(words, at + 1) }) : null;
}

function readMeasured(words: readonly Word[], at: number): Quantity | null {
  const numeral = readNumeral(words, at);
  if (!numeral) return null;
  const { from, to, value } = numeral;
  const [before, next] = [words[from - 1], words[to]];
  const withUnit = (kind: QuantityKind, unit = ''): Quantity => quantityOf(words, numeral, kind, { whole: [from, to + 1], unit });
  if (before && /^[$£€¥]$/.test(before.text)) return quantityOf(words, numeral, 'money', { whole: [from - 1, to], unit: before.text });
  if (/^(?:cents?|pence|penny|pennies)$/.test(next?.form ?? '')) return { ...withUnit('money', 'cent'), value: value / 100 };
  const currency = /^(dollar|euro|pound|yen|rubles?|rouble)s?$/.exec(next?.form ?? '');
  if (currency) return withUnit('money', { dollar: '$', euro: '€', pound: '£', yen: '¥' }[currency[1]] ?? currency[1]);
  if (next?.form === 'percent' && /^points?$/.test(words[to + 1]?.form ?? '')) return { ...withUnit('points'), whole: [from, to + 2] };
  if (next?.form === 'percent') return withUnit('percent');
  if (/^points?$/.test(next?.form ?? '')) return withUnit('points');
  if (before && MONTHS.has(before.form) || next && MONTHS.has(next.form)) return quantityOf(words, numeral, 'day');
  if (to === from + 1 && /^(?:19|20)\d\d$/.test(words[from].text)) return quantityOf(words, numeral, 'year');
  const unitAt = next?.text === '-' ? to + 1 : to;
  const unit = words[unitAt]?.form.replace(/s$/, '');
  if (unit && UNITS[unit] !== undefined) return quantityOf(words, { ...numeral, value: value * UNITS[unit] }, 'duration', { unit, whole: [from, unitAt + 1] });
  const measured = MEASURES.get(unit ?? '') ?? MEASURES.get(words[unitAt]?.form ?? '');
  if (measured) return quantityOf(words, { ...numeral, value: value * measured.size }, 'measure', { unit: words[unitAt].form, of: measured.of, whole: [from, unitAt + 1] });
  // a share of something, not a number of things
  if (numeral.value < 1 && lower(next) !== 'of' && !/\d/.test(words[from].text)) return null;
  return quantityOf(words, numeral, 'count', { noun: nounAfter(words, to) });
}

/** The first word that tells what is counted; a mark closes the search. */
function nounAfter(words: readonly Word[], from: number): Word | null {
  const noun = words.slice(from, from + 4).find(word => word.mark && word.text !== '-' || (!word.mark && !word.function && word.value === null));
  return noun?.mark ? null : noun ?? null;
}

const LOOK_BACK = 5; // words before a number that say how it is meant

/** What the words before a number, and "or more" behind it, say of it. */
function manner(words: readonly Word[], { from, to }: Numeral): Pick<Quantity, 'part' | 'bound' | 'bounds' | 'loose'> {
  const before = words.slice(Math.max(0, from - LOOK_BACK), from).map(lower).filter(word => !/^[$£€¥]$/.test(word));
  const text = ` ${before.join(' ')}`;
  const { bound, bounds } = boundOf(words, { from, to });
  const loose = /(?: about| around| some| nearly| almost| roughly| approximately| close to| an estimated)$/.test(text) || bound !== 0;
  const leading = before.findLast(word => !/^(?:about|around|some|nearly|almost|roughly|approximately|more|less|fewer|than|least|most|over|a|an|as|high|low|just|only|estimated|us)$/.test(word));
  const part = leading === undefined ? null : /^(?:to|at|of)$/.test(leading) ? 'level' : leading === 'from' ? 'origin'
    : /^(?:by|up|down|off)$/.test(leading) || words[from - 1] && words.slice(Math.max(0, from - LOOK_BACK), from).some(word => lower(word) === leading && directionOf(word) !== 0) ? 'amount' : null;
  return { part, bound, bounds, loose };
}

const AT_LEAST = /^(?:more than|at least|over|exceeding|exceeded|above|no fewer than|no less than)$/;
const AT_MOST = /^(?:less than|fewer than|under|below|at most|up to|no more than)$/;
const BEHIND: Readonly<Record<string, 1 | -1>> = { 'or more': 1, 'or less': -1, 'or fewer': -1 };
const LONGEST_BOUND = 3; // words

/** "More than 40", "40 or more", "40 people or fewer"; the longest phrase counts, since "no more than" ends with "more than". */
function boundOf(words: readonly Word[], { from, to }: Pick<Numeral, 'from' | 'to'>): Pick<Quantity, 'bound' | 'bounds'> {
  const start = /^[$£€¥]$/.test(words[from - 1]?.text ?? '') ? from - 1 : from;
  const phrase = (first: number, last: number): string => words.slice(first, last).map(lower).join(' ');
  for (let first = Math.max(0, start - LONGEST_BOUND); first < start; first++) {
    if (AT_LEAST.test(phrase(first, start))) return { bound: 1, bounds: [first, start] };
    if (AT_MOST.test(phrase(first, start))) return { bound: -1, bounds: [first, start] };
  }
  for (const first of [to, to + 1]) {
    const bound = BEHIND[phrase(first, first + 2)];
    if (bound) return { bound, bounds: [first, first + 2] };
  }
  return { bound: 0 };
}
