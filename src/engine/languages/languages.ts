// The languages that Crossread reads. Each brings what it must, and lists of its own where it has them; for the rest
// the English ones are asked, which know no word of it, so that what hangs on them is not found.

import { german } from './de/index.ts';
import { english } from './en/index.ts';
import { spanish } from './es/index.ts';
import { french } from './fr/index.ts';
import { italian } from './it/index.ts';
import { japanese } from './ja/index.ts';
import type { Brought, Language } from './language.ts';
import { dutch } from './nl/index.ts';
import { portuguese } from './pt/index.ts';

export { english };

/** What each language brings by itself. */
export const BROUGHT: readonly (Brought & Partial<Language>)[] = [
  english,
  german,
  french,
  spanish,
  italian,
  dutch,
  portuguese,
  japanese,
];

/** The code of a language that is in none of these, or that nobody can tell. */
export const UNREAD = 'und';

const languages = new Map(
  BROUGHT.filter(({ code }) => code !== english.code).map((brought): [string, Language] => [
    brought.code,
    { ...english, ...brought },
  ]),
);

/**
 * What is in none of them is read without lists and without a stemmer: an English ending cut off a word of another
 * language joins what does not belong together.
 */
const unread: Language = { ...english, code: UNREAD, stem: word => word };

/**
 * @param code a BCP 47 language, or whatever a text or page is said to be in; English stands in for what nobody names
 */
export function languageOf(code: string | undefined): Language {
  return !code || code === english.code ? english : (languages.get(code) ?? unread);
}
