// Common origin: long unquoted passages that both articles carry word for word. Runs of eight words of the reference
// are indexed and met again in the report, then grown (Manber 1994, on shared chunks). Linear in both texts.

import { spanAcross, type Span } from '../article.ts';
import type { Quotation } from '../quotation.ts';
import type { BothQuotations } from '../quotations/match.ts';
import type { Reading } from '../text/reading.ts';
import type { Word } from '../text/words.ts';

/** Unquoted text that both carry word for word. */
export interface Origin {
  /** share of the report's unquoted words that stand in such passages, 0 to 1 */
  share: number;
  passages: { reference: Span; report: Span }[];
}

const SEED = 8; // words; shorter runs are shared by chance and by stock phrases
const LEAST = 12; // words of a passage worth naming

/** Finds such passages. */
export function findOrigin(reference: Reading, report: Reading, quotations: BothQuotations): Origin {
  const [a, b] = [unquoted(reference, quotations.reference, 'a'), unquoted(report, quotations.report, 'b')];
  const seeds = new Map<string, number>();
  for (let i = 0; i + SEED <= a.length; i++) {
    const key = keyAt(a, i);
    if (!seeds.has(key)) seeds.set(key, i);
  }
  const passages: Origin['passages'] = [];
  const taken = new Uint8Array(a.length);
  let copied = 0;
  for (let j = 0; j + SEED <= b.length; j++) {
    const i = seeds.get(keyAt(b, j));
    if (i === undefined || taken[i]) continue;
    let length = SEED;
    while (a[i + length] && b[j + length] && !taken[i + length] && a[i + length].form === b[j + length].form) length++;
    if (length >= LEAST) {
      taken.fill(1, i, i + length); // a passage printed twice was copied once
      copied += length;
      passages.push({ reference: spanAcross(a, i, i + length), report: spanAcross(b, j, j + length) });
    }
    j += length - 1;
  }
  const own = b.filter(word => word.end > word.start).length;
  return { share: own ? copied / own : 0, passages };
}

/** A word, or the place of a quotation left out, which no passage runs over: it is like no other. */
type Piece = Pick<Word, 'form' | 'start' | 'end'>;

function keyAt(words: readonly Piece[], at: number): string {
  let key = '';
  for (let k = at; k < at + SEED; k++) key += `${words[k].form} `;
  return key;
}

function unquoted({ sentences }: Reading, quotations: readonly Quotation[], side: string): Piece[] {
  const runs = quotations.flatMap(quotation => quotation.runs).sort((x, y) => x.start - y.start);
  const words: Piece[] = [];
  let next = 0;
  for (const sentence of sentences) {
    for (const word of sentence.words) {
      while (runs[next] && runs[next].end <= word.start) next++;
      const inside = runs[next] && word.start >= runs[next].start;
      if (!inside && !word.mark) words.push(word);
      else if (inside && words.at(-1)?.end !== runs[next].start)
        words.push({ form: `${side} ${next}`, start: runs[next].start, end: runs[next].start });
    }
  }
  return words;
}
