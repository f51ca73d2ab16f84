// English words by which claims are judged and cut into phrases.

import { wordSet } from '../lists.ts';
import type { Claims } from '../sections/claims.ts';
import { grammar } from './grammar.ts';

export const claims: Claims = {
  expectation: /\b(?:will|would|expected to|set to|due to|plans? to|scheduled|is to|are to|likely to)\b/i,
  risingTolls: wordSet('toll dead died killed killing injured wounded hurt missing'),
  countedAnywhere: wordSet('peopl'),
  timeWords: wordSet(`
    morning mornings afternoon afternoons evening evenings night nights day days week weeks month months year years
    time times hour hours late early last next`),
  phraseOpeners: new Set([
    ...grammar.articles,
    ...grammar.possessives,
    ...grammar.demonstratives,
    ...wordSet('no each every any some'),
  ]),
  aboutOpeners: wordSet('some'),
  additional: wordSet('another other more further additional extra'),
  sinceWords: wordSet('since'),
  anaphora: new Set([...grammar.demonstratives, 'he', 'she', 'it', 'they', 'his', 'her', 'its', 'their', 'who']),
  lyNouns: wordSet(`
    reply supply family assembly anomaly monopoly rally bully butterfly ally fly july rely ugly holy`),
  pastParticiple: /ed$/,
};
