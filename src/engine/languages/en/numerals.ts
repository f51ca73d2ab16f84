// English number words.

import { wordSet } from '../lists.ts';
import type { Numerals } from '../sections/numerals.ts';

export const numerals: Numerals = {
  units: (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen'
  ).split(' '),
  tens: 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' '),
  numbers: new Map([['dozen', 12]]),
  ordinals: (
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
    'sixteenth seventeenth eighteenth nineteenth twentieth'
  ).split(' '),
  scales: new Map(
    Object.entries({
      hundred: 1e2,
      thousand: 1e3,
      thousands: 1e3,
      million: 1e6,
      millions: 1e6,
      billion: 1e9,
      billions: 1e9,
      trillion: 1e12,
      k: 1e3,
      m: 1e6,
      mn: 1e6,
      bn: 1e9,
      b: 1e9,
      tn: 1e12,
    }),
  ),
  many: wordSet('thousands millions'),
  hundreds: /(?:hundred|thousand|million|billion)$/i,
  plus: 'and',
  percent: ['per', 'cent'],
};
