// Countries and their adjectives: "American", "U.S." and "the United States" name one country, and for coverage they
// are one word.

import type { Places } from '../languages/sections/places.ts';
import { isA, type Word } from './words.ts';

/** The stem that a country shares with its people and its adjective, or undefined for any other word. */
export const nationStem = ({ form, language }: Word): string | undefined => language.nations.get(form);

/** Whether a name, in lower case, is a country, its people or its adjective. */
export const isCountry = (name: string, { nations, countries }: Places): boolean =>
  nations.has(name) || countries.has(name);

/** Whether a word is one. */
export const isCountryWord = (word: Word): boolean => word.language.nations.has(word.form) || isA(word, 'countries');

/** Whether two words are forms of one name: "Bill" and "William", "Wien" and "Vienna". */
export const areVariants = (a: Word, b: Word): boolean =>
  a.language.nameGroups.get(a.form)?.some(group => b.language.nameGroups.get(b.form)?.includes(group)) ?? false;
