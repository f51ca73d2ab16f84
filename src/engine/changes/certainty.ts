// How sure a statement is of what both sentences tell: done, tried, to be, expected, possible, alleged; a duty or a leave. Read off the words before
// a verb that both have; adverbs of doubt are for hedges.ts. Known to be silent where the verb differs, and on tense: what "will" happen and what did are told apart by no one word.

import { isContent } from '../text/reading.ts';
import { lowerOf, type Word } from '../text/words.ts';
import type { Alignment } from '../alignment/align.ts';
import { HEDGE } from '../languages/doubt.ts';
import type { Found } from './change.ts';

type Mode = 'plain' | 'certain' | 'scheduled' | 'expected' | 'possible' | 'alleged' | 'attempted' | 'duty' | 'leave';

/** Phrases that end right before the verb, likeliest last words first; "be" and "have" may stand between. */
const MODES: readonly (readonly [Mode, RegExp])[] = [
  ['leave', /(?: allowed| permitted| free| entitled) to$/],
  ['attempted', /(?: (?:attempts?|attempted|attempting|tries|tried|trying|sought|seeking) to| nearly| almost)$/],
  ['duty', /(?: must| obliged to| required to| ordered to| forced to| had to| has to| have to)$/],
  ['alleged', /(?: accused of| suspected of| alleged to| reported to| believed to| thought to| said to)$/],
  ['scheduled', /(?: set to| due to| scheduled to| (?:is|are|was|were) to)$/],
  ['expected', /(?: expected to| likely to| poised to| plans? to| planned to| intends? to| hopes? to| wants? to| aims? to| should)$/],
  ['possible', /(?: may| might| could| considering| considers| weighing| mulling)$/],
  ['certain', /(?: will| shall| 'll)$/],
];
const AUXILIARIES = /(?: also| not| have| has| had| be| been| being| is| are| was| were| having)+$/;
const LONGEST = 6; // words before the verb

/** Pairs of modes that a reader is told of; any other two are near enough or a matter of tense. */
const APART = new Set(['plain scheduled', 'scheduled possible', 'scheduled alleged', 'plain expected', 'plain possible', 'plain alleged', 'certain expected', 'certain possible', 'certain alleged', 'expected possible', 'plain attempted', 'duty leave', 'duty possible', 'certain leave'].flatMap(pair => [pair, pair.split(' ').reverse().join(' ')]));

/** Whether a noun is said to be what it is called: "the suspected killer". */
const DOUBTED = /^(?:suspected|alleged|accused|purported|supposed|reported|possible|potential|likely|would-be)$/;

export function findCertaintyChanges({ a, b, ofA }: Alignment): Found[] {
  const changes: Found[] = [];
  for (let i = 0; i < a.length; i++) {
    if (!isContent(a[i]) || a[i].capital || a[i].value !== null) continue;
    const j = ofA[i].find(k => b[k].stem === a[i].stem && !b[k].capital);
    if (j === undefined) continue;
    const [x, y] = [modeBefore(a, i), modeBefore(b, j)];
    if (!APART.has(`${x.mode} ${y.mode}`) || HEDGE.test(a[i - 1]?.form ?? '') || HEDGE.test(b[j - 1]?.form ?? '')) continue;
    const verb = Number(x.from === i || y.from === j); // shown where one side has no word for it
    changes.push({ kind: 'certainty', a: [x.from, i + verb], b: [y.from, j + verb], severity: x.mode === 'duty' || y.mode === 'duty' ? 'material' : 'minor' });
  }
  return changes;
}

function modeBefore(words: readonly Word[], verb: number): { mode: Mode; from: number } {
  let from = verb;
  while (from > 0 && verb - from < LONGEST && !words[from - 1].mark) from--;
  const before = words.slice(from, verb).map(word => lowerOf(word));
  if (before.length && DOUBTED.test(before.at(-1)!)) return { mode: 'alleged', from: verb - 1 };
  const text = ` ${before.join(' ')}`.replace(AUXILIARIES, '');
  for (const [mode, pattern] of MODES) {
    const found = pattern.exec(text);
    if (found) return { mode, from: verb - before.length + text.slice(0, found.index).split(' ').length - 1 };
  }
  return { mode: 'plain', from: verb };
}
