// What stands around the sentences of a report in English print: datelines, bylines, credits, time lines.

import { wordSet } from '../lists.ts';
import type { Furniture } from '../sections/furniture.ts';

// letters of the Latin script: Unicode properties take ten milliseconds to compile
const UPPER = 'A-ZÀ-ÖØ-Þ';
const LETTER = 'A-Za-zÀ-ÖØ-öø-ɏ';
const AGENCY = ` ?\\([${LETTER} ]{2,20}\\)`;
const PLACE = `[${UPPER}][${UPPER}.'’-]+(?: [${UPPER}][${UPPER}.'’-]*)*(?:,[^—–:!?"“()]{2,30}?)?(?:${AGENCY})?`;
const PLACE_OF_AGENCY = `[${UPPER}][${LETTER}.'’ ,\\d-]{2,40}?${AGENCY}`;
const FULL_NAME = `[${UPPER}][${LETTER}.'’-]+ [${UPPER}][${LETTER}.'’-]+`;

export const furniture: Furniture = {
  /**
   * A place in capitals, or any with an agency in brackets; with a region or a day; a dash; whatever opens a sentence.
   */
  dateline: new RegExp(`^(?:${PLACE}|${PLACE_OF_AGENCY}) ?[—–―-]{1,2}(?:\\s+|$)(?=["“‘'([]*[${UPPER}\\d]|$)`),
  byline: new RegExp(`^By ${FULL_NAME}(?:(?:,| and) ${FULL_NAME})*\\.?$`),
  creditLine: /^[("“[]*(?:(?:file )?photo(?:graph)?s?|image|picture|video)(?: (?:credit|by|courtesy))?\s*:/i,
  timeLine: /^(?:last |first )?(?:updated|published|posted|modified)\b/i,
  correctionNote:
    /^(?:correction|clarification|editor['’]s note|this (?:article|story|report) (?:was|has been) (?:amended|corrected|updated|changed))\b|\b(?:an|the) (?:earlier|previous|original) version of this (?:article|story|report)\b/i,
  timeLineWords: wordSet('last update updated published posted modified am pm et est edt pt pst pdt gmt bst cet utc'),
};
