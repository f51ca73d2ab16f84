// How sure English says it is.

import { wordSet } from '../lists.ts';
import type { Certainty } from '../sections/certainty.ts';

export const certainty: Certainty = {
  certainty: new Map(
    Object.entries({
      might: 1,
      may: 2,
      could: 2,
      possibly: 2,
      perhaps: 2,
      allegedly: 2,
      reportedly: 2,
      apparently: 2,
      likely: 3,
      probably: 3,
      should: 3,
      expected: 3,
      would: 4,
      will: 5,
      shall: 5,
      must: 6,
      certainly: 6,
      definitely: 6,
    }),
  ),
  hedges: wordSet('allegedly reportedly apparently supposedly purportedly possibly perhaps probably'),
  allegations: wordSet('allegedly'),
  unsure: wordSet(`
    might may could likely suspected alleged claim claims claimed accuse accuses accused
    accusing allege alleges alleging believed appear appears appeared seem seems
    seemed`),
  modes: [
    ['leave', /(?: allowed| permitted| free| entitled) to$/],
    ['attempted', /(?: (?:attempts?|attempted|attempting|tries|tried|trying|sought|seeking) to| nearly| almost)$/],
    ['duty', /(?: must| obliged to| required to| ordered to| forced to| had to| has to| have to)$/],
    [
      'alleged',
      /(?: (?:accus\w+|suspect\w*)(?: \S+){0,3} of| (?:alleged|reported|believed|thought|said|suspected) to)$/,
    ],
    [
      'intended',
      /(?: (?:vow|pledg|promis|threaten|offer|want|intend|plan|hop|aim|wish)(?:e?s|e?d|ing|ned|ning|e)? to)$/,
    ],
    ['scheduled', /(?: set to| due to| scheduled to| (?:is|are|was|were) to)$/],
    ['expected', /(?: (?:expected|likely|poised) to| should)$/],
    ['possible', /(?: may| might| could| considering| considers| weighing| mulling)$/],
    ['certain', /(?: will| shall| 'll)$/],
  ],
  besideModes: wordSet('also not'),
  doubting: wordSet('suspected alleged accused purported supposed reported possible potential likely'),
};
