// Which language a text is in, told by its commonest words: closed classes, a dozen each, written without accents as
// words are folded. Speaks only when sure. Cost: one look-up a word.

import type { Article } from '../article.ts';
import { BROUGHT, UNREAD } from '../languages/languages.ts';
import { foldTypography, type Word } from './words.ts';

/** The languages in which each of the words is common. */
const spokenIn = new Map<string, string[]>();
for (const { code, common } of BROUGHT)
  for (const word of common) spokenIn.set(word, [...(spokenIn.get(word) ?? []), code]);

const LEAST_WORDS = 60; // of a text, below which it does not tell
const LEAST_SHARE = 0.08; // of all words; running text has about twice as many, a list of names has none
const LEAD = 2; // how many times more than the runner-up

/** Of all words, below which a text is in none of these languages: a list of names in one of them has more. */
const HARDLY_ANY = 0.02;

const SCRIPTS: readonly [string, RegExp][] = [
  ['ko', /[\uac00-\ud7af]/g],
  ['zh', /[\u3041-\u3096\u30a1-\u30fa\u3400-\u9fff]/g],
  ['th', /[\u0e01-\u0e4e]/g],
  ['lo', /[\u0e81-\u0ece]/g],
  ['km', /[\u1780-\u17d3]/g],
  ['my', /[\u1000-\u104f]/g],
  ['cyrillic', /[\u0400-\u04ff]/g],
  ['greek', /[\u0370-\u03ff]/g],
  ['arabic', /[\u0600-\u06ff]/g],
  ['hebrew', /[\u0590-\u05ff]/g],
  ['devanagari', /[\u0900-\u097f]/g],
];
const LEAST_LETTERS = 0.3; // of all characters in one script
const LEAST_KANA = 0.05;
const KANA = /[\u3041-\u3096\u30a1-\u30fa]/g;
const BEYOND_LATIN = /[\u0370-\u1fff\u3041-\ud7af]/;

/** What is known of the language of a text. */
interface Told {
  /** a BCP 47 language or the name of a script; undefined where neither text nor page tell */
  tongue: string | undefined;
  /** the language whose lists it is read with */
  code: string | undefined;
}

/** What a text says of its language counts before what the page says of it. */
export function findLanguage(article: Article, sentences: readonly Word[][]): Told {
  const told = tellLanguage(article, sentences);
  const tongue = (told === UNREAD ? undefined : told) ?? article.lang?.slice(0, 2).toLowerCase();
  return { tongue, code: tongue ?? told };
}

const BEGINNING = 1500; // characters, in which some 200 words tell

/** The language of a text by its beginning, before its words are read: how it prints sentences hangs on it. */
export function guessLanguage(text: string): string | undefined {
  const words =
    foldTypography(text.slice(0, BEGINNING))
      .toLowerCase()
      .match(/[a-z]+/g) ?? [];
  return mostSpoken(words);
}

function tellLanguage(article: Article, sentences: readonly Word[][]): string | undefined {
  if (BEYOND_LATIN.test(article.text)) {
    const shareOf = (letters: RegExp): number => (article.text.match(letters)?.length ?? 0) / article.text.length;
    const script = SCRIPTS.find(([, letters]) => shareOf(letters) > LEAST_LETTERS);
    // Japanese is written in Chinese letters and kana
    if (script) return script[0] === 'zh' && shareOf(KANA) > LEAST_KANA ? 'ja' : script[0];
  }
  return mostSpoken(sentences.flatMap(words => words.filter(word => !word.mark).map(word => word.form)));
}

/** The language that has most of these words among its commonest, if there is one. */
function mostSpoken(forms: readonly string[]): string | undefined {
  const total = forms.length;
  const counts = new Map(BROUGHT.map(({ code }) => [code, 0]));
  for (const form of forms)
    for (const language of spokenIn.get(form) ?? NONE) counts.set(language, counts.get(language)! + 1);
  const [[language, most], [, second]] = [...counts].sort((a, b) => b[1] - a[1]);
  if (total < LEAST_WORDS) return undefined;
  if (most < HARDLY_ANY * total) return UNREAD;
  return most >= LEAST_SHARE * total && most >= LEAD * second ? language : undefined;
}

const NONE: readonly string[] = [];
