// How English denies.

import { wordSet, type Denial } from '../language.ts';

export const denial: Denial = {
  negations: wordSet("not n't no never nor neither none nobody nothing without cannot"),
  privatives: wordSet('without'),
  falseDenials: wordSet('doubt question wonder only just merely simply least'),
  raising: wordSet('think believe expect want say mean suggest agree claim'),
  deniesAnywhere: /\b(?:not|no|never|n[’']t)\b/i,
};
