// How sure a statement is of what both sentences tell: done, tried, to be, expected, possible, alleged; a duty or a
// leave. Read off the words before a verb that both have; adverbs of doubt are for hedges.ts. Known to be silent where
// the verb differs, and on tense: what "will" happen and what did are told apart by no one word.

import type { Alignment } from '../alignment/align.ts';
import type { Mode } from '../languages/sections/certainty.ts';
import { isContent } from '../text/reading.ts';
import { isA, isPrintedA, lowerOf, type Word } from '../text/words.ts';
import type { Found } from './change.ts';

/** Plain: told as done. */
type Told = Mode | 'plain';

const LONGEST = 6; // words before the verb

/** Pairs of modes that a reader is told of; any other two are near enough or a matter of tense. */
const APART = new Set(
  [
    'plain scheduled',
    'scheduled possible',
    'scheduled alleged',
    'plain expected',
    'plain possible',
    'plain alleged',
    'certain expected',
    'certain possible',
    'certain alleged',
    'expected possible',
    'plain attempted',
    'duty leave',
    'duty possible',
    'certain leave',
  ].flatMap(pair => [pair, pair.split(' ').reverse().join(' ')]),
);

export function findCertaintyChanges({ a, b, ofA }: Alignment): Found[] {
  const changes: Found[] = [];
  for (let i = 0; i < a.length; i++) {
    if (!isContent(a[i]) || a[i].capital || a[i].value !== null) continue;
    const j = ofA[i].find(k => b[k].stem === a[i].stem && !b[k].capital);
    if (j === undefined) continue;
    const [x, y] = [modeBefore(a, i), modeBefore(b, j)];
    if (!APART.has(`${x.mode} ${y.mode}`) || isA(a[i - 1], 'hedges') || isA(b[j - 1], 'hedges')) continue;
    const verb = Number(x.from === i || y.from === j); // shown where one side has no word for it
    changes.push({
      kind: 'certainty',
      a: [x.from, i + verb],
      b: [y.from, j + verb],
      severity: x.mode === 'duty' || y.mode === 'duty' ? 'material' : 'minor',
    });
  }
  return changes;
}

function modeBefore(words: readonly Word[], verb: number): { mode: Told; from: number } {
  if (isPrintedA(words[verb - 1], 'doubting')) return { mode: 'alleged', from: verb - 1 }; // "the suspected killer"
  let from = verb;
  while (from > 0 && verb - from < LONGEST && !words[from - 1].mark) from--;
  let to = verb;
  while (to > from && standsBetween(words[to - 1])) to--;
  const text = ` ${words.slice(from, to).map(lowerOf).join(' ')}`;
  for (const [mode, pattern] of words[verb].language.modes) {
    const found = pattern.exec(text);
    if (found) return { mode, from: from + text.slice(0, found.index).split(' ').length - 1 };
  }
  return { mode: 'plain', from: verb };
}

/** "may have been seen": between a mode and its verb. */
const standsBetween = (word: Word): boolean => isA(word, 'be') || isA(word, 'have') || isA(word, 'besideModes');
