// How English denies.

import { wordSet, type Denial } from '../language.ts';

export const denial: Denial = {
  negations: wordSet("not n't no never nor neither none nobody nothing without cannot"),
};
