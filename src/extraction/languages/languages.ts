// The languages whose pages speak to the rules. A page in any other is read by its structure and by what is asked in
// any language.

import { danish } from './da.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { italian } from './it.ts';
import { dutch } from './nl.ts';
import { norwegian } from './no.ts';
import type { PagePhrases, PhraseList } from './phrases.ts';
import { polish } from './pl.ts';
import { portuguese } from './pt.ts';
import { swedish } from './sv.ts';
import { turkish } from './tr.ts';

/** What each language brings. */
export const LANGUAGES: readonly PagePhrases[] = [
  english,
  german,
  french,
  spanish,
  italian,
  portuguese,
  dutch,
  swedish,
  norwegian,
  danish,
  polish,
  turkish,
];

const UNKNOWN: PagePhrases = { codes: [] };
const known = new Map(LANGUAGES.flatMap(language => language.codes.map(code => [code, language] as const)));

/** @param tag a BCP 47 tag, of which the language alone counts: de-CH is de */
export const phrasesOf = (tag: string): PagePhrases => known.get(tag.slice(0, 2).toLowerCase()) ?? UNKNOWN;

/** The source of an expression for what all languages bring of a list. */
export const inAnyLanguage = (list: PhraseList): string =>
  LANGUAGES.flatMap(language => language[list]?.source ?? []).join('|');
