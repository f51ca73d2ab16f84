// Adverbs of doubt that one sentence puts before a word which the other has without any: "allegedly struck", "struck".

import { sliceOf } from '../article.ts';
import { isA, type Word } from '../text/words.ts';
import type { Alignment } from '../alignment/align.ts';
import type { Change } from './change.ts';

export function findHedges({ a, b, ofA, ofB }: Alignment, texts: { reference: string; report: string }): Change[] {
  const change = (reference: Change['reference'], report: Change['report']): Change => ({ kind: 'certainty', severity: 'minor', reference, report });
  return [
    ...oneSided(a, b, ofA).map(word => change(sliceOf(texts.reference, word), null)),
    ...oneSided(b, a, ofB).map(word => change(null, sliceOf(texts.report, word))),
  ];
}

function oneSided(words: readonly Word[], others: readonly Word[], partners: readonly number[][]): Word[] {
  if (others.some(word => isA(word, 'hedges') || isA(word, 'unsure'))) return [];
  return words.filter((word, i) => isA(word, 'hedges')
    && partners[i + 1]?.some(j => others[j].stem === words[i + 1].stem && !others[j].mark));
}
