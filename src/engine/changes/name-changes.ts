// Names that differ: runs of capitals, or what is left of one when shared words are taken off, of which nothing stands
// on the other side, in the same place of both sentences. Silent where it may be one name in other letters, shortened,
// or by its initials.

import { findNameRuns, isNameWord } from '../text/names.ts';
import { isCountryWord } from '../text/nations.ts';
import { similarity } from '../text/similarity.ts';
import { isA, isPrintedA, type Word, type Range } from '../text/words.ts';
import type { Alignment } from '../alignment/align.ts';
import type { Found } from './change.ts';
import { shareGeneric, sortOf } from '../facts/name-sorts.ts';
import { isInTitleCase, isListed } from '../facts/persons.ts';
import { isEchoed, soundsAlike } from '../facts/same-name.ts';

// share of the shorter sentence that must be the same before its neighbours alone tell what a name stands for
const ONE_THING = 0.4;
const DOUBT = -0.3;
const NEEDED = 1.1; // evidence that two names stand in one place
const REPEATED = 0.8; // share of the shorter sentence that stays as it is

export function findNameChanges(alignment: Alignment): Found[] {
  const { a, b } = alignment;
  if (isInTitleCase(a) || isInTitleCase(b)) return [];
  const right = openNames(b, a);
  const others = [...findNewStates(alignment), ...findOtherNumerals(alignment)];
  const taken = new Set<Range>();
  return [
    ...others,
    ...openNames(a, b).flatMap((x): Found[] => {
      const ranked = right
        .filter(y => !taken.has(y) && !soundsAlike(a.slice(...x), b.slice(...y)))
        .map(y => ({ y, score: samePlace(alignment, x, y) }))
        .filter(({ score }) => score >= NEEDED)
        .sort((p, q) => q.score - p.score);
      if (!ranked.length) return [];
      const [{ y }] = ranked;
      if (alignment.share < SAME_LIST && isListed(a, x) && isListed(b, y) && !isOtherOfTwo(alignment, x, y)) return [];
      taken.add(y);
      return [{ kind: 'name', a: x, b: y, severity: areAlike(alignment, x, y) ? 'material' : 'minor' }];
    }),
  ];
}

/** New Mexico is not in Mexico. */
function findNewStates({ a, b, ofA }: Alignment): Found[] {
  const isNew = (words: readonly Word[], at: number): boolean => words[at - 1]?.text === 'New';
  return a.flatMap((word, i): Found[] => {
    const j = isCountryWord(word) ? ofA[i].find(k => b[k].form === word.form) : undefined;
    if (j === undefined || isNew(a, i) === isNew(b, j)) return [];
    return [
      { kind: 'name', severity: 'material', a: [i - Number(isNew(a, i)), i + 1], b: [j - Number(isNew(b, j)), j + 1] },
    ];
  });
}

/** Haakon VII is not Haakon VIII. */
function findOtherNumerals({ a, b }: Alignment): Found[] {
  const numeralsOf = (words: readonly Word[]): number[] =>
    words.flatMap((word, i) => (ROMAN.test(word.text) && words[i - 1] && isNameWord(words[i - 1]) ? [i] : []));
  const right = numeralsOf(b);
  return numeralsOf(a).flatMap((i): Found[] => {
    const j = right.find(k => b[k - 1].form === a[i - 1].form);
    if (j === undefined || b[j].text === a[i].text) return [];
    return [{ kind: 'name', severity: 'material', a: [i - 1, i + 1], b: [j - 1, j + 1] }];
  });
}

const ROMAN = /^(?=[IVXL])X{0,3}(?:IX|IV|V?I{0,3}|L[IVX]*)$/;

/**
 * Share of the shorter sentence that must be the same before one name of a list stands for another: each report lists
 * whom it will.
 */
const SAME_LIST = 0.85;

/** "Ann Lee and Marle" / "Ann Lee and Arden": two act together, and one of them is the same. */
function isOtherOfTwo({ a, b }: Alignment, x: Range, y: Range): boolean {
  const otherOf = (words: readonly Word[], [from, to]: Range): string | undefined => {
    const behind = words[to]?.form === 'and' ? to + 1 : -1;
    const at = words[from - 1]?.form === 'and' ? from - 2 : behind;
    const among = [words[Math.min(from, at) - 1], words[Math.max(to - 1, at) + 1]].some(word => word?.text === ',');
    return among ? undefined : words[at]?.stem;
  };
  const other = otherOf(a, x);
  return other !== undefined && other === otherOf(b, y);
}

/**
 * Whether two names of one sort surely name two of them, and not one thing by two names: a place and who sits there, a
 * body and its
 * initials, a firm and its brand. A plain single word may be any of these, so the sentences must be the same but for
 * little else.
 */
function areAlike({ a, b, links }: Alignment, x: Range, y: Range): boolean {
  const [left, right] = [a.slice(...x), b.slice(...y)];
  if (sortOf(a, x) !== sortOf(b, y)) return false;
  switch (sortOf(a, x)) {
    case 'person':
    case 'nation':
      return true;
    case 'short':
      return false;
    case 'body':
      return shareGeneric(left, right);
    case 'plain':
      return (
        left.length === right.length &&
        (left.length > 1 ||
          links.filter(([i, j]) => a[i].form === b[j].form).length >= REPEATED * Math.min(a.length, b.length))
      );
  }
}

/** Names of one sentence that the other does not echo, whole or in what differs of them. */
function openNames(words: readonly Word[], others: readonly Word[]): Range[] {
  return findNameRuns(words, word => opensWithName(words, word)).flatMap(({ from, to }): Range[] => {
    if (!isEchoed(words.slice(from, to), others)) return [[from, to]];
    // "Writer Ann Lee" beside "Writer Tom Ray": what follows the shared words
    let start = to;
    while (start > from && !isEchoed([words[start - 1]], others)) start--;
    const behindTitle = start > from && isA(words[start - 1], 'titles');
    if (words[start]?.text === '.') start++;
    const rest = words.slice(start, to);
    const proper = (word: Word): boolean => isNameWord(word) && !isA(word, 'titles') && !isA(word, 'genericNouns');
    return start > from && rest.length > (behindTitle ? 0 : 1) && rest.every(proper) ? [[start, to]] : [];
  });
}

/**
 * A capital that opens a sentence is a name when a verb follows at once: "Lorne has", "Ann said"; a plural may be
 * anything.
 */
function opensWithName(words: readonly Word[], word: Word): boolean {
  const next = words[words.indexOf(word) + 1];
  if (!next || word.language.commonEnding.test(word.form)) return false;
  return isCountryWord(word) || isA(next, 'behindOpeningNames') || (isPrintedA(next, 'cueVerbs') && !next.capital);
}

function samePlace({ a, b, ofA, share }: Alignment, [fromA, toA]: Range, [fromB, toB]: Range): number {
  let score = share < ONE_THING ? DOUBT : 0;
  for (let i = fromA; i < toA; i++) if (ofA[i].some(j => j >= fromB && j < toB)) score = 1.2;
  const agree = (x: Word | undefined, y: Word | undefined): boolean => (x && y ? similarity(x, y) === 1 : !x && !y);
  if (agree(a[fromA - 1], b[fromB - 1])) score += 0.5;
  if (agree(a[toA], b[toB])) score += 0.6;
  return score;
}
