// What stands around the sentences of a report and claims nothing: datelines, bylines, time lines, credits.

import { MONTHS, WEEKDAYS } from '../languages/lexicon.ts';
import type { ReadSentence } from '../text/reading.ts';
import type { Word } from '../text/words.ts';

// letters of the Latin script: Unicode properties take ten milliseconds to compile
const UPPER = 'A-ZÀ-ÖØ-Þ';
const LETTER = 'A-Za-zÀ-ÖØ-öø-ɏ';
const AGENCY = ` ?\\([${LETTER} ]{2,20}\\)`;
const PLACE = `[${UPPER}][${UPPER}.'’-]+(?: [${UPPER}][${UPPER}.'’-]*)*(?:,[^—–:!?"“()]{2,30}?)?(?:${AGENCY})?`;
const PLACE_OF_AGENCY = `[${UPPER}][${LETTER}.'’ ,\\d-]{2,40}?${AGENCY}`;
/** A place in capitals, or any with an agency in brackets; with a region or a day; then a dash and whatever opens a sentence. */
const DATELINE = new RegExp(`^(?:${PLACE}|${PLACE_OF_AGENCY}) ?(?:—|–|--?)(?:\\s+|$)(?=["“‘'([]*[${UPPER}\\d]|$)`);

/** Length of the dateline that opens a sentence; 0 where none does. */
export const datelineOf = (text: string): number => DATELINE.exec(text)?.[0].length ?? 0;

/** The words of a sentence behind its dateline. */
export function withoutDateline({ text, start, words }: ReadSentence): readonly Word[] {
  const length = datelineOf(text);
  return length ? words.filter(word => word.start >= start + length) : words;
}

const FULL_NAME = `[${UPPER}][${LETTER}.'’-]+ [${UPPER}][${LETTER}.'’-]+`;
const BYLINE = new RegExp(`^By ${FULL_NAME}(?:(?:,| and) ${FULL_NAME})*\\.?$`);
const CREDIT = /^[("“[]*(?:(?:file )?photo(?:graph)?s?|image|picture|video)(?: (?:credit|by|courtesy))?\s*:/i;
const TIME_LINE = /^(?:last |first )?(?:updated|published|posted|modified)\b/i;
const OF_TIME = /^(?:last|first|updat|publish|post|modifi|am|pm|[ap]\.m|e[sd]?t|p[sd]?t|gmt|bst|cet|utc|\d+:\d+)\.?$/;

/** Bylines, time lines and credits, however they end. */
export const isFurniture = ({ text, words }: ReadSentence): boolean =>
  BYLINE.test(text) || CREDIT.test(text) || (TIME_LINE.test(text) && words.every(isOfTime));

const isOfTime = (word: Word): boolean => word.mark || word.function || word.value !== null
  || MONTHS.has(word.form) || WEEKDAYS.has(word.form) || OF_TIME.test(word.stem);
