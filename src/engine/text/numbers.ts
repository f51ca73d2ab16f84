// Values of numbers however they are written: 2,000, 2000, two thousand, 2bn, a dozen.

import { isDigit } from './characters.ts';

const UNITS = ('zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen '
  + 'eighteen nineteen').split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS = ('first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth '
  + 'eighteenth nineteenth twentieth').split(' ');

const SMALL = new Map<string, number>([
  ...UNITS.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, index): [string, number] => [word, 20 + 10 * index]),
  ['dozen', 12],
]);

const SCALES = new Map<string, number>(Object.entries({
  hundred: 1e2, thousand: 1e3, thousands: 1e3, million: 1e6, millions: 1e6, billion: 1e9, billions: 1e9, trillion: 1e12,
  k: 1e3, m: 1e6, mn: 1e6, bn: 1e9, b: 1e9, tn: 1e12,
}));

/** The value of one word, or null: "2,000", "3.5", "1/2", "twelve". */
export function readNumber(word: string): number | null {
  return isDigit(word) ? readDigits(word) : SMALL.get(word) ?? null;
}

/** "fifth" and "5th" as one form; null for any other word. */
export function readOrdinal(word: string): string | null {
  const digits = /^(\d+)(?:st|nd|rd|th)$/.exec(word);
  if (digits) return `${digits[1]}th`;
  const index = ORDINALS.indexOf(word);
  return index < 0 ? null : `${index + 1}th`;
}

function readDigits(word: string): number | null {
  const fraction = /^(\d+)\/(\d+)$/.exec(word);
  if (word === '9/11') return null; // a day, and no part of anything
  if (fraction) return Number(fraction[2]) ? Number(fraction[1]) / Number(fraction[2]) : null;
  if (/[:/]|[a-z]$/.test(word)) return null;
  if (/^\d{1,3}(?:[,'’\s]\d{2,3})*[,'’\s]\d{3}$/.test(word)) return Number(word.replace(/\D/g, '')); // 1,20,000; 3'500; 840 000
  const value = Number(word.replace(/,(?=\d{3}(?:\D|$))/g, '').replace(',', '.'));
  return Number.isFinite(value) ? value : null;
}

export const scaleOf = (word: string): number | null => SCALES.get(word) ?? null;
export const isTens = (word: string): boolean => TENS.includes(word);
export const isUnit = (word: string): boolean => UNITS.indexOf(word) > 0 && UNITS.indexOf(word) < 10;
