// Lines of a report that tell nothing of its story: datelines, bylines, credits.

import type { WordList } from '../lists.ts';

export interface Furniture {
  /** the place, and the agency, that open a report before a dash; of a sentence as printed */
  dateline: RegExp;
  /** "By Ann Lee and Will Hope": a whole line */
  byline: RegExp;
  /** "Photo: Ann Lee": how a line begins that says whose a picture is */
  creditLine: RegExp;
  /** "Last updated": how a line begins that says when a report was published */
  timeLine: RegExp;
  /** a sentence that says what an outlet corrected */
  correctionNote: RegExp;
  /** what stands in such a line besides numbers, days, months and little words */
  timeLineWords: WordList;
}
