// Which language a text is in, told by its commonest words: closed classes, a dozen each, written without accents as
// words are folded. Speaks only when sure. Cost: one look-up a word.

import type { Article } from '../article.ts';
import { BROUGHT } from '../languages/languages.ts';
import type { Word } from './words.ts';

/** The languages in which each of the words is common. */
const spokenIn = new Map<string, string[]>();
for (const { code, common } of BROUGHT)
  for (const word of common) spokenIn.set(word, [...(spokenIn.get(word) ?? []), code]);

const LEAST_WORDS = 60; // of a text, below which it does not tell
const LEAST_SHARE = 0.08; // of all words; running text has about twice as many, a list of names has none
const LEAD = 2; // how many times more than the runner-up

const SCRIPTS: readonly [string, RegExp][] = [
  ['cyrillic', /[\u0400-\u04ff]/g],
  ['greek', /[\u0370-\u03ff]/g],
  ['arabic', /[\u0600-\u06ff]/g],
  ['hebrew', /[\u0590-\u05ff]/g],
  ['east-asian', /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g],
  ['devanagari', /[\u0900-\u097f]/g],
];
const LEAST_LETTERS = 0.3; // of all characters in one script

/**
 * A BCP 47 language or the name of a script. What a text says of its language counts before what the page says of it;
 * undefined where neither tells.
 */
export const findLanguage = (article: Article, sentences: readonly Word[][]): string | undefined =>
  tellLanguage(article, sentences) ?? article.lang?.slice(0, 2).toLowerCase();

function tellLanguage(article: Article, sentences: readonly Word[][]): string | undefined {
  const script = SCRIPTS.find(
    ([, letters]) => (article.text.match(letters)?.length ?? 0) > LEAST_LETTERS * article.text.length,
  );
  if (script) return script[0];
  const counts = new Map(BROUGHT.map(({ code }) => [code, 0]));
  let total = 0;
  for (const words of sentences) {
    for (const { form, mark } of words) {
      if (mark) continue;
      total++;
      for (const language of spokenIn.get(form) ?? NONE) counts.set(language, counts.get(language)! + 1);
    }
  }
  const [[language, most], [, second]] = [...counts].sort((a, b) => b[1] - a[1]);
  return total >= LEAST_WORDS && most >= LEAST_SHARE * total && most >= LEAD * second ? language : undefined;
}

const NONE: readonly string[] = [];
