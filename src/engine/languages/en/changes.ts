// English words that decide what a difference between two sentences means.

import { wordSet } from '../lists.ts';
import type { Changes } from '../sections/changes.ts';

export const changes: Changes = {
  fillers: wordSet('a an the that which well so just very really um uh er oh ah like now then also'),
  contractible: wordSet("'s 're 've 'll 'd 'm n't is are have will would am not has had that gonna gotta wanna"),
  commonEnding: /(?:s|ing|ly)$/,
  behindOpeningNames: wordSet("is was has had will would could may 's"),
  mutual:
    /^(?:meet|met|marr|wed|fac|play|dat|join|talk|kiss|hug|embrac|encounter|resembl|divorc|is|are|was|were|equal)/,
  movingParticles: wordSet('up down off'),
  beforeMeasures: wordSet('about by nearly almost more slightly sharply'),
  beforeParticles: wordSet('closed ended finished is are was were point points percent'),
  givingUp: wordSet('give gives gave giving'),
};
