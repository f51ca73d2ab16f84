// Units of measure, so that miles and kilometres, tons and kilograms, Fahrenheit and Celsius meet.

import type { Word } from '../text/words.ts';

/** A value in the measure's base unit, what it measures, and the index behind its last word. */
export interface Measured { value: number; of: string; to: number }

/** Kilometres, kilograms, hectares, litres and kilometres an hour in each measure, with what it measures. */
const MEASURES = new Map<string, { of: string; size: number }>([
  ...measure('length', { km: 1, kilometer: 1, kilometre: 1, mile: 1.609, meter: 0.001, metre: 0.001, foot: 0.0003048, feet: 0.0003048, yard: 0.0009144, inch: 0.0000254, centimeter: 0.00001, centimetre: 0.00001, cm: 0.00001 }),
  ...measure('weight', { kg: 1, kilo: 1, kilogram: 1, pound: 0.4536, lb: 0.4536, ounce: 0.02835, ton: 1000, tonne: 1000 }),
  ...measure('area', { hectare: 0.01, acre: 0.004047 }), ...measure('volume', { liter: 1e-12, litre: 1e-12, gallon: 3.785e-12 }), ...measure('speed', { kph: 1, mph: 1.609, knot: 1.852 }),
]);
const POWERS = new Map<string, { of: string; power: number }>([['square', { of: 'area', power: 2 }], ['cubic', { of: 'volume', power: 3 }]]);
function* measure(of: string, sizes: object): Iterable<[string, { of: string; size: number }]> {
  for (const [name, size] of Object.entries(sizes)) yield [name, { of, size }];
}

/** @param at index of the word behind the number */
export const readMeasure = (words: readonly Word[], at: number, value: number): Measured | null => readUnit(words, at, value) ?? readDegrees(words, at, value);

/** "10 miles", "8 inches", "10 square kilometres". */
function readUnit(words: readonly Word[], at: number, value: number): Measured | null {
  const { of, power } = POWERS.get(words[at]?.form) ?? { power: 1 };
  const unitAt = of ? at + 1 : at;
  const form = words[unitAt]?.form ?? '';
  const measure = MEASURES.get(form) ?? MEASURES.get(form.replace(/s$/, '')) ?? MEASURES.get(form.replace(/es$/, ''));
  return measure ? { value: value * measure.size ** power, of: of ?? measure.of, to: unitAt + 1 } : null;
}

/** "35 degrees Celsius", "95°F", in Celsius; degrees of no scale may be of either. */
function readDegrees(words: readonly Word[], at: number, value: number): Measured | null {
  const scaleAt = words[at]?.text === '°' || /^degrees?$/.test(words[at]?.form ?? '') ? at + 1 : at;
  const scale = /^(?:c|celsius)$/.test(words[scaleAt]?.text.toLowerCase() ?? '') ? 'c' : /^(?:f|fahrenheit)$/.test(words[scaleAt]?.text.toLowerCase() ?? '') ? 'f' : undefined;
  if (!scale || scaleAt === at && words[at].start > words[at - 1].end) return null;
  return { value: scale === 'c' ? value : (value - 32) * 5 / 9, of: 'temperature', to: scaleAt + 1 };
}
