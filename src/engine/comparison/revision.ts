// One text in two versions: the same article saved before, or another that keeps most of its sentences. There nothing
// is left to likeness: whatever sentence is not kept is reworded, removed or added, and of a reworded one every word
// that changed is named. Method: the diff of Myers (1986), by jsdiff, over sentences and then over words.

import { diffArrays } from 'diff';
import { overlap, sliceOf, spanAcross, type Passage, type TextSpan } from '../article.ts';
import { alignWords } from '../alignment/align.ts';
import type { AlignedPair } from '../changes/aligned-pair.ts';
import type { Change } from '../changes/change.ts';
import { findChanges, type Texts } from '../changes/changes.ts';
import { byKind } from '../changes/kinds.ts';
import { nameDifference } from '../changes/naming.ts';
import { withoutDateline } from '../claims/furniture.ts';
import { isCurrencySign } from '../facts/currencies.ts';
import { isContent, passageOf, type Reading, type ReadSentence } from '../text/reading.ts';
import type { Range, Word } from '../text/words.ts';

/** What became of the sentences of an earlier version. */
export interface Revision {
  reworded: AlignedPair[];
  removed: ReadonlySet<ReadSentence>;
  added: ReadonlySet<ReadSentence>;
  /** where the later version says that it corrects the earlier one, and did not before */
  note: Passage | null;
}

/** Share of the shorter text that stands in sentences which both have as they are: of two articles, and of one address. */
const KEPT = 0.6;
const KEPT_THERE = 0.15;
/** Dice coefficient of the content words of two sentences from which one is the other reworded. */
const REWORDED = 0.4;

/** Sentences of both together that a revision may have taken out and put in. */
const MOST_EDITS = 2000;

/** Changed sentences, in their order, among which a reworded one is looked for. */
const REACH = 40;

/** The later text as a revision of the earlier one; null where it is another text. */
export function findRevision(earlier: Reading, later: Reading): Revision | null {
  const [before, after] = [earlier, later].map(({ sentences }) => sentences.map(keyOf));
  const length = (keys: readonly string[]): number => keys.reduce((sum, key) => sum + key.length, 0);
  const isOnePage = earlier.article.url !== undefined && earlier.article.url === later.article.url;
  const least = (isOnePage ? KEPT_THERE : KEPT) * Math.min(length(before), length(after));
  // the diff of texts that share little costs their lengths multiplied
  if (!least || length(inBoth(before, after)) < least) return null;
  const hunks = diffArrays(before, after, { maxEditLength: MOST_EDITS });
  const kept = hunks?.filter(({ added, removed }) => !added && !removed).flatMap(({ value }) => value);
  if (!hunks || !kept || length(kept) < least) return null;
  const removed = new Set<ReadSentence>();
  const added = new Set<ReadSentence>();
  let [i, j] = [0, 0];
  for (const hunk of hunks) {
    if (hunk.removed) for (let k = 0; k < hunk.count; k++) removed.add(earlier.sentences[i++]);
    else if (hunk.added) for (let k = 0; k < hunk.count; k++) added.add(later.sentences[j++]);
    else [i, j] = [i + hunk.count, j + hunk.count];
  }
  const reworded = rewordedOf(removed, added).map(([a, b]) => changedPair(earlier, later, a, b));
  for (const { reference, report } of reworded) {
    removed.delete(reference);
    added.delete(report);
  }
  return { reworded: reworded.filter(({ changes }) => changes.length), removed, added, note: noteIn(earlier, later) };
}

/** What both have, in whatever order, as often as both have it. */
function inBoth(before: readonly string[], after: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const key of before) left.set(key, (left.get(key) ?? 0) + 1);
  return after.filter(key => {
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count > 0;
  });
}

/** The words without print: quotes turned or spaces set are no revision. */
const keyOf = (sentence: ReadSentence): string =>
  withoutDateline(sentence)
    .filter(word => !word.mark || isCurrencySign(word))
    .map(word => word.form)
    .join(' ');

/** Each removed sentence with the added one most like it, the likest first. */
function rewordedOf(
  removed: ReadonlySet<ReadSentence>,
  added: ReadonlySet<ReadSentence>,
): [ReadSentence, ReadSentence][] {
  const others = [...added];
  const likely = [...removed].flatMap((a, i) => {
    const near = others.slice(Math.max(0, i - REACH), i + REACH);
    return near.map(b => ({ a, b, share: shareOf(a, b) })).filter(({ share }) => share >= REWORDED);
  });
  const taken = new Set<ReadSentence>();
  const pairs: [ReadSentence, ReadSentence][] = [];
  for (const { a, b } of likely.sort((x, y) => y.share - x.share)) {
    if (taken.has(a) || taken.has(b)) continue;
    taken.add(a).add(b);
    pairs.push([a, b]);
  }
  return pairs.sort(([x], [y]) => x.start - y.start);
}

function shareOf(a: ReadSentence, b: ReadSentence): number {
  const [left, right] = [a, b].map(({ words }) => new Set(words.filter(isContent).map(({ stem }) => stem)));
  const both = [...left].filter(stem => right.has(stem)).length;
  return (2 * both) / (left.size + right.size || 1);
}

function changedPair(earlier: Reading, later: Reading, a: ReadSentence, b: ReadSentence): AlignedPair {
  const texts = { reference: earlier.article.text, report: later.article.text };
  const dates = { reference: earlier.article.publishedTime, report: later.article.publishedTime };
  // a phrase in other words is told whole, as what stands between the words that stayed
  const told = findChanges(alignWords(a.words, b.words), texts, dates).filter(
    ({ kind, severity }) => kind !== 'wording' || severity === 'material',
  );
  return {
    reference: a,
    report: b,
    score: shareOf(a, b),
    changes: [...told, ...restOf(a.words, b.words, told, texts)].sort(byKind),
  };
}

/** Whatever else differs between the words that both have in order. */
function restOf(a: readonly Word[], b: readonly Word[], told: readonly Change[], texts: Texts): Change[] {
  return hunksOf(a, b).flatMap(([x, y]): Change[] => {
    const [reference, report] = [spanOf(texts.reference, a, x), spanOf(texts.report, b, y)];
    const [left, right] = [a.slice(...x), b.slice(...y)];
    if (
      told.some(change => meets(change, reference, report)) ||
      [...left, ...right].every(word => word.mark && !isCurrencySign(word))
    )
      return [];
    return [{ ...nameDifference(left, right, x[0] === 0), reference, report }];
  });
}

const meets = (change: Change, reference: TextSpan | null, report: TextSpan | null): boolean =>
  touches(change.reference, reference) || touches(change.report, report);

const touches = (x: TextSpan | null, y: TextSpan | null): boolean => x !== null && y !== null && overlap(x, y) > 0;

const spanOf = (text: string, words: readonly Word[], range: Range): TextSpan | null =>
  range[0] < range[1] ? sliceOf(text, spanAcross(words, ...range)) : null;

/** What stands between the words that both have, in order. */
function hunksOf(a: readonly Word[], b: readonly Word[]): [Range, Range][] {
  const hunks: [Range, Range][] = [];
  let [i, j, open] = [0, 0, false];
  for (const { added, removed, count } of diffArrays(
    a.map(word => word.form),
    b.map(word => word.form),
  )) {
    if (!added && !removed) {
      [i, j, open] = [i + count, j + count, false];
      continue;
    }
    if (!open)
      hunks.push([
        [i, i],
        [j, j],
      ]);
    open = true;
    const [x, y] = hunks.at(-1)!;
    if (removed) x[1] = i += count;
    else y[1] = j += count;
  }
  return hunks;
}

/** "This article was corrected on …", where the earlier version does not say so. */
function noteIn(earlier: Reading, later: Reading): Passage | null {
  const isNote = ({ text }: ReadSentence): boolean => later.language.correctionNote.test(text);
  const before = new Set(earlier.sentences.filter(isNote).map(keyOf));
  const note = later.sentences.find(sentence => isNote(sentence) && !before.has(keyOf(sentence)));
  return note ? passageOf(later, note) : null;
}
