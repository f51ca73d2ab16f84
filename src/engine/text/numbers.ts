// Values of numbers however they are written: 2,000, 2000, two thousand, 2bn, a dozen.

import { english } from '../languages/languages.ts';
import type { Numerals } from '../languages/sections/numerals.ts';
import { isDigit } from './characters.ts';

const small = new WeakMap<Numerals, ReadonlyMap<string, number>>();

/** Each number word with its value. */
function smallIn(language: Numerals): ReadonlyMap<string, number> {
  let known = small.get(language);
  if (!known) {
    const { units, tens, numbers } = language;
    known = new Map([
      ...units.map((word, value): [string, number] => [word, value]),
      ...tens.map((word, index): [string, number] => [word, 20 + 10 * index]),
      ...numbers,
    ]);
    small.set(language, known);
  }
  return known;
}

/** The value of one word, or null: "2,000", "3.5", "1/2", "twelve". */
export function readNumber(word: string, language: Numerals = english): number | null {
  return isDigit(word) ? readDigits(word) : (smallIn(language).get(word) ?? null);
}

/** "fifth" and "5th" as one form; null for any other word. */
export function readOrdinal(word: string, { ordinals }: Numerals): string | null {
  const digits = /^(\d+)(?:st|nd|rd|th)$/.exec(word);
  if (digits) return `${digits[1]}th`;
  const index = ordinals.indexOf(word);
  return index < 0 ? null : `${index + 1}th`;
}

function readDigits(word: string): number | null {
  const fraction = /^(\d+)\/(\d+)$/.exec(word);
  if (word === '9/11') return null; // a day, and no part of anything
  if (fraction) return Number(fraction[2]) ? Number(fraction[1]) / Number(fraction[2]) : null;
  if (/[:/]|[a-z]$/.test(word)) return null;
  // 1,20,000; 3'500; 840 000
  if (/^\d{1,3}(?:[,'’\s]\d{2,3})*[,'’\s]\d{3}$/.test(word)) return Number(word.replace(/\D/g, ''));
  const value = Number(word.replace(/,(?=\d{3}(?:\D|$))/g, '').replace(',', '.'));
  return Number.isFinite(value) ? value : null;
}
