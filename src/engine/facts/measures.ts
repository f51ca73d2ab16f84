// Units of measure, so that miles and kilometres, tons and kilograms, Fahrenheit and Celsius meet.

import { isA, lowerOf, type Word } from '../text/words.ts';
import { singularIn } from './singular.ts';

/** A value in the measure's base unit, what it measures, and the index behind its last word. */
export interface Measured {
  value: number;
  of: string;
  slack?: number;
  to: number;
}

/** @param at index of the word behind the number */
export const readMeasure = (words: readonly Word[], at: number, value: number): Measured | null =>
  readUnit(words, at, value) ?? readDegrees(words, at, value);

/** "10 miles", "8 inches", "10 square kilometres". */
function readUnit(words: readonly Word[], at: number, value: number): Measured | null {
  if (!words[at]) return null;
  const { measures, powers } = words[at].language;
  const { of, power } = powers.get(words[at].form) ?? { power: 1 };
  const unitAt = of ? at + 1 : at;
  const measure = measures.get(singularIn(words[unitAt], measures) ?? '');
  if (!measure) return null;
  return { value: value * measure.size ** power, of: of ?? measure.of, slack: measure.slack, to: unitAt + 1 };
}

/** "35 degrees Celsius", "95°F", in Celsius; degrees of no scale may be of either. */
function readDegrees(words: readonly Word[], at: number, value: number): Measured | null {
  const scaleAt = words[at]?.text === '°' || isA(words[at], 'degrees') ? at + 1 : at;
  const scale = words[scaleAt] && words[scaleAt].language.thermometers.get(lowerOf(words[scaleAt]));
  if (!scale || (scaleAt === at && words[at].start > words[at - 1].end)) return null;
  return { value: scale === 'celsius' ? value : ((value - 32) * 5) / 9, of: 'temperature', to: scaleAt + 1 };
}
