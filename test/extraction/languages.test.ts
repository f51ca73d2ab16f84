// What each language still lacks, and what that costs on its pages. Whoever adds a list takes it out of the table here.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, phrasesOf } from '../../src/extraction/languages/languages.ts';
import { WITHOUT, type PagePhrases, type PhraseList } from '../../src/extraction/languages/phrases.ts';

const LISTS = Object.keys(WITHOUT) as PhraseList[];

/** By language, the lists that it does not bring. */
const LACKS: Readonly<Record<string, readonly PhraseList[]>> = {
  en: [],
  de: ['credits', 'durations', 'linkNotes'],
  fr: ['credits', 'durations', 'linkNotes'],
  es: ['credits', 'durations', 'linkNotes'],
  it: ['credits', 'timeLines', 'durations', 'linkNotes'],
  pt: ['credits', 'timeLines', 'durations', 'linkNotes'],
  nl: ['credits', 'timeLines', 'durations', 'linkNotes'],
  sv: ['credits', 'restIsPaid', 'timeLines', 'durations', 'linkNotes'],
  no: ['boilerplate', 'credits', 'restIsPaid', 'timeLines', 'durations', 'linkNotes'],
  da: ['credits', 'restIsPaid', 'timeLines', 'durations', 'linkNotes'],
  pl: ['boilerplate', 'credits', 'restIsPaid', 'leadIns', 'bylines', 'months', 'timeLines', 'durations', 'linkNotes'],
  tr: ['credits', 'walls', 'restIsPaid', 'leadIns', 'bylines', 'months', 'timeLines', 'durations', 'linkNotes'],
};

/** Each list with what goes wrong without it, so that a failure says what it costs. */
const costs = (lists: readonly PhraseList[]): string[] => lists.map(list => `no ${list}: ${WITHOUT[list]}`);

const lackedBy = (language: PagePhrases): PhraseList[] => LISTS.filter(list => language[list] === undefined);

describe('the languages of pages', () => {
  it('are those of the table and of the folder', () => {
    const folder = join(import.meta.dirname, '../../src/extraction/languages');
    const files = readdirSync(folder).map(file => file.replace('.ts', ''));
    const codes = LANGUAGES.map(({ codes }) => codes[0]);
    expect(codes).toEqual(Object.keys(LACKS));
    expect(codes.toSorted()).toEqual(files.filter(file => file !== 'languages' && file !== 'phrases').toSorted());
  });

  for (const language of LANGUAGES) {
    const [code] = language.codes;
    it(`lack in ${code} what the table says, and bring something`, () => {
      expect(costs(lackedBy(language))).toEqual(costs(LACKS[code] ?? []));
      expect(lackedBy(language).length).toBeLessThan(LISTS.length);
    });

    it(`bring in ${code} no list that any text would match`, () => {
      expect(LISTS.filter(list => language[list]?.test('') === true)).toEqual([]);
    });
  }

  it('have codes of two letters that no other has', () => {
    const codes = LANGUAGES.flatMap(language => language.codes);
    expect(codes.filter(code => !/^[a-z]{2}$/.test(code))).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('are told by a tag of whatever region and letters', () => {
    expect(['de-CH', 'EN-us', 'nb', 'nn-NO'].map(tag => phrasesOf(tag).codes[0])).toEqual(['de', 'en', 'no', 'no']);
    expect(lackedBy(phrasesOf('fi'))).toEqual(LISTS);
  });
});
