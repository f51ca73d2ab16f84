// What stands around the sentences of a report and claims nothing: datelines, bylines, time lines, credits.

import type { Furniture } from '../languages/sections/furniture.ts';
import type { ReadSentence } from '../text/reading.ts';
import { isA, type Word } from '../text/words.ts';

/** Length of the dateline that opens a sentence; 0 where none does. */
export const datelineOf = (text: string, { dateline }: Furniture): number => dateline.exec(text)?.[0].length ?? 0;

/** The words of a sentence behind its dateline. */
export function withoutDateline({ text, start, words }: ReadSentence): readonly Word[] {
  const length = words.length ? datelineOf(text, words[0].language) : 0;
  return length ? words.filter(word => word.start >= start + length) : words;
}

/** Bylines, time lines and credits, however they end. */
export function isFurniture({ text, words }: ReadSentence): boolean {
  if (!words.length) return false;
  const { byline, creditLine, timeLine } = words[0].language;
  return byline.test(text) || creditLine.test(text) || (timeLine.test(text) && words.every(isOfTime));
}

const isOfTime = (word: Word): boolean =>
  word.mark ||
  word.function ||
  word.value !== null ||
  isA(word, 'months') ||
  isA(word, 'weekdays') ||
  isA(word, 'timeLineWords') ||
  /^\d+:\d+$/.test(word.form);
