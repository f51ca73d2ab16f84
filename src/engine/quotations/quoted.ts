// A quotation made ready to be compared: its words, the words around it, and what its article says without marks.

import { firstFrom, liesWithinOne, type Span } from '../article.ts';
import type { Language } from '../languages/language.ts';
import type { Quotation } from '../quotation.ts';
import { isPlainCue } from '../text/cues.ts';
import { isContent, sentencesIn, type Reading, type ReadSentence } from '../text/reading.ts';
import type { Word } from '../text/words.ts';
import { quotedWords, type QuotedWord } from './align-quotations.ts';

/** A quotation with its words, stems of the sentence it stands in, and the language of both. */
export interface Quoted {
  quotation: Quotation;
  words: QuotedWord[];
  /** made when first asked for: few quotations have a likely counterpart */
  frame: () => ReadonlySet<string>;
  language: Language;
}

/** A quotation made ready to be compared. */
export function quote(reading: Reading, quotation: Quotation): Quoted {
  const sentences = sentencesIn(reading, quotation);
  const quoted = quotedWords(quotation.runs.flatMap(run => wordsIn(reading, run)));
  // between two runs the speaker may have said more: a run's end is as good as a sentence's
  for (const [i, run] of quotation.runs.slice(0, -1).entries()) {
    const at = firstFrom(quoted, run.end) - 1;
    if (at < 0) continue;
    quoted[at].endsSentence = true;
    if (quoted[at + 1]?.word.capital && quoted[at + 1].start === quotation.runs[i + 1].start)
      quoted[at].breaksOff = true;
  }
  let frame: ReadonlySet<string> | undefined;
  return {
    quotation,
    words: quoted,
    language: reading.language,
    frame: () => (frame ??= frameOf(sentences, quotation)),
  };
}

const wordsIn = (reading: Reading, run: Span): Word[] =>
  sentencesIn(reading, run).flatMap(({ words }) => {
    const from = firstFrom(words, run.start);
    let to = from;
    while (to < words.length && words[to].end <= run.end) to++;
    return words.slice(from, to);
  });

function frameOf(sentences: readonly ReadSentence[], { runs }: Quotation): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const { words } of sentences)
    for (const word of words)
      if (isContent(word) && !isPlainCue(word) && !liesWithinOne(word, runs)) stems.add(word.stem);
  return stems;
}

/** Every word that an article uses outside quotation marks, and every two in a row, by their forms; made when asked. */
export function narratedIn(reading: Reading, quotations: readonly Quotation[]): () => ReadonlySet<string> {
  let narrated: ReadonlySet<string> | undefined;
  return () => (narrated ??= narrate(reading, quotations));
}

function narrate({ sentences }: Reading, quotations: readonly Quotation[]): ReadonlySet<string> {
  const runs = quotations.flatMap(quotation => quotation.runs).sort((a, b) => a.start - b.start);
  const narrated = new Set<string>();
  let next = 0;
  let last: string | undefined;
  for (const { words } of sentences)
    for (const { start, end, form, mark } of words) {
      while (next < runs.length && runs[next].end <= start) next++;
      if (next < runs.length && runs[next].start < end) last = undefined;
      else if (!mark) {
        narrated.add(form);
        if (last !== undefined) narrated.add(`${last} ${form}`);
        last = form;
      }
    }
  return narrated;
}
