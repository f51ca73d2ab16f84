// How sure a statement is of what both sentences tell: done, tried, to be, expected, possible, alleged; a duty or a
// leave. Read off the words before a verb that both have; adverbs of doubt are for hedges.ts. Known to be silent where
// the verb differs, and on tense: what "will" happen and what did are told apart by no one word.

import type { Alignment } from '../alignment/align.ts';
import { shareArgument } from '../facts/governor.ts';
import type { Language } from '../languages/language.ts';
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
    'plain intended',
    'certain intended',
    'possible intended',
    'duty leave',
    'duty possible',
    'certain leave',
  ].flatMap(pair => [pair, pair.split(' ').reverse().join(' ')]),
);

export function findCertaintyChanges({ a, b, ofA, share }: Alignment): Found[] {
  const changes: Found[] = [];
  for (let i = 0; i < a.length; i++) {
    if (!isContent(a[i]) || a[i].capital || a[i].value !== null) continue;
    const j = ofA[i].find(k => isOneVerb(b[k], a[i])) ?? onlyForm(a[i], b);
    if (j === undefined) continue;
    const [x, y] = [modeBefore(a, i), modeBefore(b, j)];
    if (!APART.has(`${x.mode} ${y.mode}`) || isA(a[i - 1], 'hedges') || isA(b[j - 1], 'hedges')) continue;
    const verb = Number(x.from === i || y.from === j); // shown where one side has no word for it
    changes.push({
      kind: 'certainty',
      a: [x.from, i + verb],
      b: [y.from, j + verb],
      severity: isOtherAct({ ...x, words: a, at: i }, { ...y, words: b, at: j }, share) ? 'material' : 'minor',
    });
  }
  return changes;
}

/** A verb, and how it is told. */
interface Act {
  mode: Told;
  words: readonly Word[];
  at: number;
}

/** A duty, a leave; what was tried, meant or alleged on one side, and told as done on the other. */
const isOtherAct = (x: Act, y: Act, share: number): boolean =>
  x.mode === 'duty' ||
  y.mode === 'duty' ||
  (share >= ONE_ACT && shareArgument(x, y) && ((isUndone(x) && isDone(y)) || (isUndone(y) && isDone(x))));

/** Share of the shorter sentence that must be the same before a verb of both is one act. */
const ONE_ACT = 0.4;

const UNDONE: ReadonlySet<Told> = new Set(['attempted', 'intended', 'alleged']);
const isUndone = ({ mode }: Act): boolean => UNDONE.has(mode);

/** Told in the past: "wrote", not "would write", "to write", "writing", "wants it written", "did not write". */
const isDone = ({ mode, words, at }: Act): boolean =>
  mode === 'plain' &&
  isPast(words[at]) &&
  !words
    .slice(Math.max(0, at - LONGEST), at)
    .some(word => word.language.wishes.has(word.stem) || isA(word, 'negations'));

const isPast = ({ form, language }: Word): boolean =>
  language.pastParticiple.test(form) || (language.irregular.has(form) && language.irregular.get(form) !== form);

const plainFormOf = ({ form, language }: Word): string => language.irregular.get(form) ?? form;

/** "Wrote", "written": one verb, whatever its ending. */
const isOneVerb = (x: Word, y: Word): boolean =>
  !x.capital &&
  (x.stem === y.stem || [plainFormOf(x), x.stem].some(form => form === plainFormOf(y) || form === y.stem));

/** The only form of an irregular verb in the other sentence: no likeness of letters links it. */
function onlyForm(verb: Word, others: readonly Word[]): number | undefined {
  if (!isIrregular(verb)) return undefined;
  const forms = others.flatMap((word, k) => (isOneVerb(word, verb) ? [k] : []));
  return forms.length === 1 ? forms[0] : undefined;
}

const plainForms = new WeakMap<Language, ReadonlySet<string>>();

function isIrregular({ form, stem, language }: Word): boolean {
  let plain = plainForms.get(language);
  if (!plain) plainForms.set(language, (plain = new Set(language.irregular.values())));
  return language.irregular.has(form) || plain.has(form) || plain.has(stem);
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
