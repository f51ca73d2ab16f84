// Which sentences of an article are claims: statements that can be checked, headlines that sum them up, each of them
// once. Cost: a headline's words times sentences, for the lead alone; else linear.

import { isContent, type Reading, type ReadSentence } from '../text/reading.ts';
import { isA, isPrintedA, type Word } from '../text/words.ts';
import { isFurniture, withoutDateline } from './furniture.ts';

const LEAST_WORDS = 2; // of content, titles and cues left out
const HEADING = 12; // words; a longer line without an end mark is a sentence all the same (6 to 20 do the same)

const CLOSED = /[.!?…:;。！？]["”’»)\]」』]*$|[,”"’」』]$/;

/**
 * A sentence that can be checked: headings, furniture and bare transitions (“That’s correct,” she said) say too little.
 */
export function isClaim(sentence: ReadSentence): boolean {
  const [words, { text }] = [withoutDateline(sentence), sentence];
  if (isFurniture(sentence)) return false;
  if (words.length < HEADING && !CLOSED.test(text)) return false;
  const quotes = words.some(word => /^["“”„«»]$/.test(word.text));
  // "denied" tells something, but not of words that are quoted beside it; a title before a name is the name's
  const isCue = (word: Word): boolean => isPrintedA(word, quotes ? 'cueVerbs' : 'plainCues');
  const isTitle = (word: Word, i: number): boolean =>
    isA(word, 'titles') && words[i + 1 + Number(words[i + 1]?.text === '.')]?.capital;
  const telling = words.filter(
    (word, i) => (isContent(word) || isA(word, 'negations')) && !isCue(word) && !isTitle(word, i),
  );
  return telling.length >= LEAST_WORDS;
}

/** A sentence, if only a question or a remark: no menu, no byline. */
export const isWhole = (sentence: ReadSentence): boolean => !isFurniture(sentence) && CLOSED.test(sentence.text);

const LEAD_PARAGRAPHS = 2; // in which a headline or a standfirst stands
const HEADLINE_WORDS = 4; // of content
const TAKEN_UP = 0.67; // share of them; in 592 articles nine opening lines have 0.7 and more, all of them headlines

/**
 * A line that opens the text and is taken up by what follows says what the article says; any other heading only names a
 * part of it.
 */
export function isHeadline(sentence: ReadSentence, place: number, reading: Reading): boolean {
  if (sentence.paragraph >= LEAD_PARAGRAPHS || isFurniture(sentence)) return false;
  const content = sentence.words.filter(isContent);
  const last = lastPlaces(reading);
  const taken = content.filter(({ stem }) => (last.get(stem) ?? 0) > place);
  return content.length >= HEADLINE_WORDS && taken.length >= TAKEN_UP * content.length;
}

const places = new WeakMap<Reading, ReadonlyMap<string, number>>();

/** The last sentence of an article that each stem stands in. */
function lastPlaces(reading: Reading): ReadonlyMap<string, number> {
  let last = places.get(reading);
  if (!last) {
    last = new Map(reading.sentences.flatMap(({ stems }, at) => Array.from(stems, stem => [stem, at] as const)));
    places.set(reading, last);
  }
  return last;
}

const REPEATED = 0.85; // share of its words
const SOON = 4; // sentences within which the body says a standfirst again

/** A standfirst that the body says again in full is one claim, not two. */
export function isRepeated(sentence: ReadSentence, place: number, { sentences, article }: Reading): boolean {
  if (sentence.paragraph >= LEAD_PARAGRAPHS && article.paragraphs[sentence.paragraph]?.role !== 'standfirst')
    return false;
  const stems = sentence.words.filter(word => !word.mark && !word.function).map(word => word.stem);
  return sentences
    .slice(place + 1, place + 1 + SOON)
    .some(
      later =>
        later.paragraph > sentence.paragraph &&
        stems.filter(stem => later.stems.has(stem)).length >= REPEATED * stems.length,
    );
}
