// How English counts and measures: units, money, bounds, shares, how many died.

import { wordSet } from '../lists.ts';
import type { Measure } from '../sections/quantities.ts';
import type { Quantities } from '../sections/quantities.ts';

const TON = 0.11; // short, long and metric

function measures(of: string, sizes: object): [string, Measure][] {
  return Object.entries(sizes).map(([name, size]) => [name, { of, size: Number(size) }]);
}

/** Each row with its place, or with the number before it. */
const ranked = (rows: readonly string[], first = 0): ReadonlyMap<string, number> =>
  new Map(rows.flatMap((row, i) => row.split(' ').map((word): [string, number] => [word, first + i])));

const clockWords = new Map([
  ['noon', 720],
  ['midnight', 0],
]);
const cents = wordSet('cent cents pence penny pennies');
const factors = ranked(
  ['doubled doubling twice twofold', 'tripled tripling trebled trebling threefold', 'quadrupled quadrupling fourfold'],
  2,
);

/** Generous: nobody says "hundreds" for 90, and somebody may for 1,200. */
const vagueCounts = new Map<string, [number, number]>(
  Object.entries({
    dozens: [18, 150],
    scores: [30, 150],
    hundreds: [120, 1500],
    thousands: [1200, 99_999],
    'tens of thousands': [12_000, 150_000],
    'hundreds of thousands': [120_000, 1_500_000],
    millions: [1_200_000, 999_999_999],
    billions: [1_200_000_000, 999_999_999_999],
  }),
);

export const quantities: Quantities = {
  quantityOpeners: new Set([
    'a',
    'an',
    'half',
    'tens',
    ...cents,
    ...clockWords.keys(),
    ...factors.keys(),
    ...vagueCounts.keys(),
  ]),
  timeUnits: new Map(
    Object.entries({
      minute: 1 / 1440,
      hour: 1 / 24,
      day: 1,
      week: 7,
      month: 365 / 12,
      year: 365,
      decade: 3650,
    }),
  ),
  rates: wordSet('a an per each every'),
  clockWords,
  dayHalves: new Map([
    ['am', 0],
    ['pm', 12],
  ]),
  zone: /^(?:GMT|BST|UTC|CET|CEST|MSK|JST|IST|AEST|[ECMP][SD]?T)$/,
  yearOld: ['year', 'old'],
  aged: wordSet('aged'),
  agedNouns: wordSet(`
    man woman boy girl person driver passenger pedestrian cyclist resident suspect victim student teenager
    patient officer worker`),
  currencies: new Map(Object.entries({ dollar: '$', euro: '€', pound: '£', yen: '¥', ruble: '₽', rouble: '₽' })),
  dollarLetters: new Map(
    Object.entries({
      'u.s.': 'US$',
      a: 'A$',
      au: 'A$',
      c: 'C$',
      ca: 'C$',
      nz: 'NZ$',
      hk: 'HK$',
      s: 'S$',
      r: 'R$',
    }),
  ),
  dollarNations: new Map(
    Object.entries({
      american: 'US$',
      'u.s.': 'US$',
      australian: 'A$',
      canadian: 'C$',
      singapore: 'S$',
    }),
  ),
  cents,
  points: wordSet('point points'),
  measures: new Map([
    ...measures('length', {
      km: 1,
      kilometer: 1,
      kilometre: 1,
      mile: 1.609,
      meter: 0.001,
      metre: 0.001,
      foot: 0.0003048,
      feet: 0.0003048,
      yard: 0.0009144,
      inch: 0.0000254,
      centimeter: 0.00001,
      centimetre: 0.00001,
      cm: 0.00001,
    }),
    ...measures('weight', { kg: 1, kilo: 1, kilogram: 1, pound: 0.4536, lb: 0.4536, ounce: 0.02835 }),
    ['ton', { of: 'weight', size: 1000, slack: TON }],
    ['tonne', { of: 'weight', size: 1000, slack: TON }],
    ...measures('area', { hectare: 0.01, acre: 0.004047 }),
    ...measures('volume', {
      liter: 1e-12,
      litre: 1e-12,
      milliliter: 1e-15,
      millilitre: 1e-15,
      ml: 1e-15,
      gallon: 3.785e-12,
      barrel: 159e-12,
    }),
    ['pint', { of: 'volume', size: 0.52e-12, slack: 0.11 }],
    ...measures('power', { watt: 1, w: 1, kilowatt: 1e3, kw: 1e3, megawatt: 1e6, mw: 1e6, gigawatt: 1e9, gw: 1e9 }),
    ...measures('energy', { kwh: 1e3, mwh: 1e6, gwh: 1e9, twh: 1e12 }),
    ...measures('speed', { kph: 1, mph: 1.609, knot: 1.852 }),
  ]),
  powers: new Map([
    ['square', { of: 'area', power: 2 }],
    ['cubic', { of: 'volume', power: 3 }],
  ]),
  degrees: wordSet('degree degrees'),
  thermometers: new Map([
    ['c', 'celsius'],
    ['celsius', 'celsius'],
    ['f', 'fahrenheit'],
    ['fahrenheit', 'fahrenheit'],
  ]),
  fractions: new Map(
    Object.entries({
      half: 1 / 2,
      halves: 1 / 2,
      third: 1 / 3,
      thirds: 1 / 3,
      quarter: 1 / 4,
      quarters: 1 / 4,
      fifth: 1 / 5,
      fifths: 1 / 5,
    }),
  ),
  half: wordSet('half'),
  factors,
  howOften: wordSet('twice times'),
  compared: wordSet('as the what its their his her that more higher larger bigger faster'),
  shareLinks: [['in'], ['in', 'every'], ['out', 'of'], ['out', 'of', 'every'], ['of', 'every']],
  vagueCounts,
  amounts: ranked([
    'all every each both entire whole',
    'none no',
    'most majority',
    'half halves halved',
    'third thirds',
    'quarter quarters',
    'fifth fifths',
    'minority few',
    'tens',
    'dozens',
    'scores',
    'hundreds',
    'thousands',
    'millions',
    'billions',
    'double doubled doubling twice twofold',
    'triple tripled tripling threefold',
    'quadruple quadrupled fourfold',
  ]),
  vagueAmounts: wordSet('some several many any'),
  boundsBefore: new Map([
    ...[
      'more than',
      'at least',
      'over',
      'exceeding',
      'exceeded',
      'above',
      'no fewer than',
      'no less than',
      'not fewer than',
      'not less than',
    ].map((phrase): [string, 1] => [phrase, 1]),
    ...['less than', 'fewer than', 'under', 'below', 'at most', 'up to', 'no more than', 'not more than'].map(
      (phrase): [string, -1] => [phrase, -1],
    ),
  ]),
  boundsBehind: new Map([
    ['or more', 1],
    ['or less', -1],
    ['or fewer', -1],
  ]),
  loosely: / (?:about|around|some|nearly|almost|roughly|approximately|close to|an estimated)$/,
  besideNumbers: wordSet(`
    about around some nearly almost roughly approximately more less fewer than least most over a an as high
    low just only estimated us`),
  numberParts: new Map(
    Object.entries({
      to: 'level',
      at: 'level',
      of: 'level',
      from: 'origin',
      by: 'amount',
      off: 'amount',
    } as const),
  ),
  rangeLinks: wordSet('to'),
  between: ['between', 'and'],
  tollsBefore: [
    [
      'killed',
      / (?:kill|kills|killed|killing|claim|claims|claimed|claiming)(?: (?:at least|more than|as many as|up to|about|some|nearly|over|an estimated|another))?$/,
    ],
    [
      'killed',
      / (?:death toll|toll|(?:number|count) of (?:dead|deaths|victims|people killed))(?: \S+){0,12} (?:to|at|of|was|is|stands|reached|hit|passed|exceeded)(?: (?:at least|more than|about|over))?$/,
    ],
    [
      'hurt',
      / (?:injured|injuring|injures|wounded|wounding|wounds|hurt|hurting)(?: (?:at least|more than|as many as|up to|about|some|nearly|over|an estimated|another))?$/,
    ],
  ],
  tollsBehind: [
    ['killed', /^(?: \S+){0,3} (?:dead|died|die|dies|killed|deaths|fatalities|lives|slain|drowned|perished)(?: |$)/],
    ['hurt', /^(?: \S+){0,3} (?:injured|wounded|hurt|injuries)(?: |$)/],
  ],
  tollNoun: /toll/,
  anybody: /^(?:peopl|person|li[fv]e|li|dead|death|other|victim|fatal|kill|die|injur|wound|hurt|casualti|more|toll)/,
};
