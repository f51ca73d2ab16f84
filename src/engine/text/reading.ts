// An article read once: its sentences with their words. Every part of the engine works on readings, none on raw text.

import { findParagraphs, sliceOf, type Article, type Passage, type Span } from '../article.ts';
import { readForeign } from './foreign.ts';
import type { Language } from '../languages/language.ts';
import { languageOf } from '../languages/languages.ts';
import { findLanguage } from './language.ts';
import { once } from './once.ts';
import { findSentences } from './sentences.ts';
import { findWords, joinCompounds, type Word } from './words.ts';

/** A sentence with its words. */
export interface ReadSentence extends Passage {
  words: Word[];
  /** stems of its words, marks left out */
  stems: ReadonlySet<string>;
}

/** An article read once. */
export interface Reading {
  article: Article;
  /** the words of its headline; their offsets index the title */
  title: Word[];
  sentences: ReadSentence[];
  /** a BCP 47 language or the name of a script; undefined where neither text nor page tell */
  tongue: string | undefined;
  /** the lists that its words are looked up in */
  language: Language;
}

/** Reads an article. */
export function readArticle(article: Article): Reading {
  const whole = article.paragraphs.length ? article : { ...article, paragraphs: findParagraphs(article.text) };
  const passages = findSentences(whole).map(span => ({ ...sliceOf(whole.text, span), paragraph: span.paragraph }));
  const words = passages.map(({ text, start }) => findWords(text, start));
  const { tongue, code } = findLanguage(whole, words);
  const language = languageOf(code);
  const read = readForeign(words, language);
  const [title] = readForeign([findWords(article.title)], language);
  return {
    article: whole,
    tongue,
    language,
    title,
    sentences: passages.map((passage, at) => withWords(passage, read[at])),
  };
}

/** Both readings with compounds joined that either writes as one word anywhere. */
export function reconcile(a: Reading, b: Reading): [Reading, Reading] {
  const forms = new Set([...formsOf(a), ...formsOf(b)]);
  return [joinedBy(a, forms), joinedBy(b, forms)];
}

function joinedBy(reading: Reading, forms: ReadonlySet<string>): Reading {
  const sentences = reading.sentences.map(sentence => {
    const words = joinCompounds(sentence.words, forms);
    return words.length === sentence.words.length ? sentence : withWords(sentence, words);
  });
  // the same reading where nothing is joined, so that what is known of it is known of this one
  return sentences.every((sentence, i) => sentence === reading.sentences[i]) ? reading : { ...reading, sentences };
}

const formsOf = once(({ sentences }: Reading): ReadonlySet<string> => {
  const forms = new Set<string>();
  for (const { words } of sentences) for (const { form } of words) forms.add(form);
  return forms;
});

function withWords(passage: Passage, words: Word[]): ReadSentence {
  const stems = new Set<string>();
  for (const word of words) if (!word.mark) stems.add(word.stem);
  return { ...passage, words, stems };
}

/** Words that can carry a claim. */
export const isContent = (word: Word): boolean => !word.mark && !word.function;

/** A sentence as a finding shows it, without its words. */
export const passageOf = ({ article }: Reading, sentence: Span & { paragraph: number }): Passage => ({
  ...sliceOf(article.text, sentence),
  paragraph: sentence.paragraph,
});

/** The sentences that share a character with a span. */
export function sentencesIn({ sentences }: Reading, { start, end }: Span): ReadSentence[] {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle].end <= start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while (to < sentences.length && sentences[to].start < end) to++;
  return sentences.slice(low, to);
}

/** The first word of each stem, in order. */
export function distinctWords(words: readonly Word[]): Word[] {
  const seen = new Set<string>();
  return words.filter(({ stem }) => !seen.has(stem) && seen.add(stem));
}

/** Words of an article, marks left out. */
export const countWords = ({ sentences }: Reading): number =>
  sentences.reduce((sum, { words }) => sum + words.filter(word => !word.mark).length, 0);
