// Who speaks where in a transcript: a label before a colon ("HOLLIS:", "Q:"), or a sign that somebody else begins
// (">> ", "- "). A text is a transcript where captions say so, or where half of its paragraphs are labelled like that.

import type { Article, Span, TextSpan } from '../article.ts';

/** What one speaker says, without the label; it may go on over several paragraphs. */
export interface Turn extends Span {
  /** as written: "MAYOR HOLLIS", "Q"; undefined where only a sign tells that somebody begins */
  label?: TextSpan;
}

const SIGN = /^(?:>>+|[-–—])\s*/;
/** Up to five words that each begin with a capital or a digit, some in brackets, and a colon. */
const LABEL = /^\[?([\p{Lu}\d][\p{L}\p{M}\d.'’]*(?:[ -]\(?[\p{Lu}\d][\p{L}\p{M}\d.'’]*\)?){0,4})\]?:\s+/u;
/** As courts print it: "Q. …"; "A …" without a mark would be an article. */
const LETTER = /^([QA])[.:)]\s+/;
const LEAST = 2; // labelled paragraphs, unless the label is in capitals

/** The turns of a transcript, in order; undefined for any other text. */
export function findTurns({ text, paragraphs, times }: Article): Turn[] | undefined {
  const turns: Turn[] = [];
  const labels: string[] = [];
  for (const { start, end } of paragraphs) {
    const paragraph = text.slice(start, end);
    const sign = SIGN.exec(paragraph)?.[0] ?? '';
    const found = LABEL.exec(paragraph.slice(sign.length)) ?? LETTER.exec(paragraph.slice(sign.length));
    const from = start + sign.length + (found?.[0].length ?? 0);
    const at = start + sign.length + (found ? found[0].indexOf(found[1]) : 0);
    const label = found && { start: at, end: at + found[1].length, text: found[1] };
    if (label) labels.push(label.text);
    // a paragraph without a label goes on with what is said
    if (label || (sign && times) || !turns.length) turns.push({ start: from, end, ...(label && { label }) });
    else turns.at(-1)!.end = end;
  }
  return times || isLabelled(labels, paragraphs.length) ? turns : undefined;
}

/** Half of the paragraphs, by labels in capitals or such as come again: a list of facts has each of its labels once. */
function isLabelled(labels: readonly string[], paragraphs: number): boolean {
  const telling = labels.some((label, i) => label === label.toUpperCase() || labels.indexOf(label) < i);
  const raised = labels.filter(label => label === label.toUpperCase()).length;
  return telling && labels.length * 2 >= paragraphs && (labels.length >= LEAST || raised > 0);
}
