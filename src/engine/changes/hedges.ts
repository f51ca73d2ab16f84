// Adverbs of doubt that one sentence puts before a word which the other has without any: "allegedly struck", "struck".

import type { Alignment } from '../alignment/align.ts';
import { isAnyOf, isA, type Range, type Word } from '../text/words.ts';
import type { Found } from './change.ts';

/** Each adverb of doubt that only one of the sentences has. */
export function findHedges({ a, b, ofA, ofB }: Alignment): Found[] {
  return [
    ...oneSided(a, b, ofA).map((range): Found => ({
      kind: 'certainty',
      severity: weightOf(a, range),
      a: range,
      b: null,
    })),
    ...oneSided(b, a, ofB).map((range): Found => ({
      kind: 'certainty',
      severity: weightOf(b, range),
      a: null,
      b: range,
    })),
  ];
}

/** What somebody alleges and what is so are two things. */
const weightOf = (words: readonly Word[], [at]: Range): Found['severity'] =>
  isA(words[at], 'allegations') ? 'material' : 'minor';

function oneSided(words: readonly Word[], others: readonly Word[], partners: readonly number[][]): Range[] {
  if (others.some(word => isAnyOf(word, 'hedges', 'unsure'))) return [];
  return words.flatMap((word, i): Range[] => {
    const both = partners[i + 1]?.some(j => others[j].stem === words[i + 1].stem && !others[j].mark);
    return isA(word, 'hedges') && both ? [[i, i + 1]] : [];
  });
}
