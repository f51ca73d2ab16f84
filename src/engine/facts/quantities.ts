// Numbers of a sentence as quantities: a value of a kind, counting a thing, with its bound and its part in the sentence.

import { MONTHS } from '../languages/lexicon.ts';
import type { Word } from '../text/words.ts';
import { directionOf } from './directions.ts';
import { readCurrency } from './currencies.ts';
import { opensFactor, readFactor } from './factors.ts';
import { readMeasure } from './measures.ts';
import { readNumeral, type Numeral } from './numerals.ts';
import type { Quantity, QuantityKind } from './quantity.ts';
import { sharedScale, withRange } from './ranges.ts';

/** Days in each unit of time. */
const UNITS = new Map([['minute', 1 / 1440], ['hour', 1 / 24], ['day', 1], ['week', 7], ['month', 365 / 12], ['year', 365], ['decade', 3650]]);
const HALF_DAY = 720; // minutes

/** What a quantity can begin with, when it is no number. */
const OPENS = /^(?:an?|half|noon|midnight|penny|third|quarter|\d.*)$/;

const kept = new WeakMap<readonly Word[], Quantity[]>();

/** The quantities of a sentence, read once. */
export function readQuantities(words: readonly Word[]): Quantity[] {
  let quantities = kept.get(words);
  if (!quantities) kept.set(words, quantities = findQuantities(words));
  return quantities;
}

function findQuantities(words: readonly Word[]): Quantity[] {
  const found: Quantity[] = [];
  for (let at = 0; at < words.length; at++) {
    if (words[at].value === null && !OPENS.test(words[at].form) && !opensFactor(words[at])) continue;
    const quantity = readTime(words, at) ?? readAge(words, at) ?? readDuration(words, at) ?? readTimes(words, at) ?? readSingle(words, at) ?? readMeasured(words, at);
    if (!quantity) continue;
    found.push(quantity);
    at = quantity.to - 1;
  }
  return found.map((quantity, i) => withRate(words, withRange(words, quantity, found[i - 1], found[i + 1])));
}

/** "300 an hour", "$40 per day"; "300 boats a week" counts boats. */
function withRate(words: readonly Word[], quantity: Quantity): Quantity {
  const to = quantity.whole[1] + Number(quantity.noun !== null && words[quantity.whole[1]] === quantity.noun);
  const unit = /^(?:an?|per|each|every)$/.test(words[to]?.form ?? '') ? words[to + 1]?.form ?? '' : '';
  return UNITS.has(unit) ? { ...quantity, rate: { unit, to: to + 2 } } : quantity;
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
  const to = half ? at + 2 : at + 1;
  const zone = words.slice(to, to + 2).find(word => /^(?:GMT|BST|UTC|CET|CEST|MSK|JST|IST|AEST|[ECMP][SD]?T)$/.test(word.text))?.text;
  return quantityOf(words, { from: at, to, value: 60 * hours + Number(clock[2] ?? 0) }, 'time', { ...(zone && { unit: zone }), ...(!half && hours <= 12 && { vague: true as const }) });
}

const OLDEST = 120;
const ANYBODY = /^(?:man|woman|boy|girl|person|driver|passenger|pedestrian|cyclist|resident|suspect|victim|student|teenager|patient|officer|worker)$/;

/** "Ann Lee, 34, said", "34-year-old Ann Lee", "Ann Lee, aged 34", "a man, 34,": of whom, as the noun. */
function readAge(words: readonly Word[], at: number): Quantity | null {
  const { value } = words[at];
  if (value === null || value > OLDEST || !/^\d+$/.test(words[at].text)) return null;
  const age = (to: number, noun: Word | null): Quantity => quantityOf(words, { from: at, to: at + 1, value }, 'age', { whole: [at, to], noun });
  const hyphen = words[at + 1]?.text === '-' ? 1 : 0;
  if (lower(words[at + 1 + hyphen]) === 'year' && lower(words[at + 2 + 2 * hyphen]) === 'old') {
    const name = words.slice(at + 3 + 2 * hyphen, at + 7 + 2 * hyphen);
    const last = name.findIndex((word, i) => word.capital && !name[i + 1]?.capital);
    return age(at + 3 + 2 * hyphen, name[last] ?? name.find(word => !word.mark && !word.function) ?? null);
  }
  const before = lower(words[at - 1]) === 'aged' ? at - 1 : at;
  const apart = words[before - 1]?.text === ',' ? before - 2 : before - 1;
  const named = words[apart];
  const closed = before < at || words[at + 1] === undefined || /^[,.;)]$/.test(words[at + 1].text);
  if (named && ANYBODY.test(named.form) && /^(?:an?|the|another)$/.test(words[apart - 1]?.form ?? '') && apart === before - 2 && closed) return age(at + 1, named);
  return named?.capital && !named.function && !MONTHS.has(named.form) && apart < before - (before < at ? 0 : 1) && closed ? age(at + 1, named) : null;
}

/** "an hour and a half". */
function readDuration(words: readonly Word[], at: number): Quantity | null {
  const unit = UNITS.get(words[at + 1]?.form);
  const first = /^an?$/.test(words[at].form) ? 1 : words[at].value;
  if (unit === undefined || first === null || words.slice(at + 2, at + 5).map(lower).join(' ') !== 'and a half') return null;
  return quantityOf(words, { from: at, to: at + 5, value: (first + 0.5) * unit }, 'duration', { unit: `${words[at + 1].form} and a half` });
}

/** "Doubled", "three times as many". */
function readTimes(words: readonly Word[], at: number): Quantity | null {
  const factor = readFactor(words, at);
  return factor && quantityOf(words, { from: at, ...factor }, 'factor');
}

/** Quantities of one word: "a penny", "1990s", "third". */
function readSingle(words: readonly Word[], at: number): Quantity | null {
  const { form } = words[at];
  if (form === 'penny' && /^an?$/.test(words[at - 1]?.form ?? '')) return quantityOf(words, { from: at - 1, to: at + 1, value: 0.01 }, 'money', { unit: 'cent' });
  if (/^(?:1[89]|20)\d0s$/.test(form)) return quantityOf(words, { from: at, to: at + 1, value: Number.parseInt(form, 10) }, 'year', { unit: 'decade' });
  const ordinal = /^(\d+)th$/.exec(form);
  return ordinal && !MONTHS.has(words[at - 1]?.form ?? '') ? quantityOf(words, { from: at, to: at + 1, value: Number(ordinal[1]) }, 'ordinal', { noun: nounAfter(words, at + 1) }) : null;
}

function readMeasured(words: readonly Word[], at: number): Quantity | null {
  const read = readNumeral(words, at);
  if (!read) return null;
  const numeral = { ...read, value: read.value * sharedScale(words, read) };
  const { from, to, value } = numeral;
  const [before, next] = [words[from - 1], words[to]];
  const withUnit = (kind: QuantityKind, unit = ''): Quantity => quantityOf(words, numeral, kind, { whole: [from, to + 1], unit });
  const currency = readCurrency(words, from, to);
  if (currency) return quantityOf(words, numeral, 'money', currency);
  if (/^(?:cents?|pence|penny|pennies)$/.test(next?.form ?? '')) return { ...withUnit('money', 'cent'), value: value / 100 };
  if (next?.form === 'percent' && /^points?$/.test(words[to + 1]?.form ?? '')) return { ...withUnit('points'), whole: [from, to + 2] };
  if (next?.form === 'percent') return withUnit('percent');
  if (/^points?$/.test(next?.form ?? '')) return withUnit('points');
  if (value <= LAST_DAY && (before && MONTHS.has(before.form) || next && MONTHS.has(next.form))) return quantityOf(words, numeral, 'day');
  if (to === from + 1 && /^(?:19|20)\d\d$/.test(words[from].text)) return quantityOf(words, numeral, 'year');
  const unitAt = next?.text === '-' ? to + 1 : to;
  const unit = words[unitAt]?.form.replace(/s$/, '');
  const days = UNITS.get(unit);
  if (days !== undefined) return quantityOf(words, { ...numeral, value: value * days }, 'duration', { unit, whole: [from, unitAt + 1] });
  const measured = readMeasure(words, unitAt, value);
  if (measured) return quantityOf(words, { ...numeral, value: measured.value }, 'measure', { unit: words[measured.to - 1].form, of: measured.of, whole: [from, measured.to] });
  // a share of something, not a number of things
  if (numeral.value < 1 && lower(next) !== 'of' && !/\d/.test(words[from].text)) return null;
  return quantityOf(words, numeral, 'count', { noun: nounAfter(words, to) });
}

/** The first word that tells what is counted; a mark closes the search. */
function nounAfter(words: readonly Word[], from: number): Word | null {
  const noun = words.slice(from, from + 4).find(word => word.mark && word.text !== '-' || (!word.mark && !word.function && word.value === null));
  return noun?.mark ? null : noun ?? null;
}

const LAST_DAY = 31; // of a month
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

const AT_LEAST = /^(?:more than|at least|over|exceeding|exceeded|above|no fewer than|no less than|not fewer than|not less than)$/;
const AT_MOST = /^(?:less than|fewer than|under|below|at most|up to|no more than|not more than)$/;
const BEHIND = new Map<string, 1 | -1>([['or more', 1], ['or less', -1], ['or fewer', -1]]);
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
    const bound = BEHIND.get(phrase(first, first + 2));
    if (bound) return { bound, bounds: [first, first + 2] };
  }
  return { bound: 0 };
}
