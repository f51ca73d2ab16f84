// A quotation: what stands between quotation marks, its runs, who speaks.

import type { Span, TextSpan } from './article.ts';

export interface Quotation extends Span {
  /** what stands between the marks, runs joined by one space */
  text: string;
  /** a quotation interrupted by its cue has several */
  runs: Span[];
  /** text as written ("he"), name resolved ("Pete Hegseth"); how likely it is that this one speaks, 0 to 1 */
  speaker?: TextSpan & { name: string; person: boolean; certainty?: number };
  /** "said", "wrote on Truth Social" */
  cue?: TextSpan;
  /** in captions, when it is spoken: "00:12:41" */
  time?: string;
  /** false: scare quotes, titles of works, nicknames, terms */
  speech: boolean;
}
