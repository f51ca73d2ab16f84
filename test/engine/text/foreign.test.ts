// Words of other languages, under the forms by which the rest of the engine knows them.

import { describe, expect, it } from 'vitest';
import { articleOf, compare, type Comparison } from '../../../src/engine/index.ts';
import { readArticle } from '../../../src/engine/text/reading.ts';

const wordsIn = (lang: string, text: string) =>
  readArticle({ ...articleOf({ text }), lang }).sentences.flatMap(({ words }) => words);
const formOf = (lang: string, text: string, word: string): string | undefined =>
  wordsIn(lang, text).find(one => one.text === word)?.form;

describe('a word of another language', () => {
  it.each([
    ['de', 'Am Donnerstag kam er.', 'Donnerstag', 'thursday'],
    ['de', 'Im März kam er.', 'März', 'march'],
    ['de', 'Er kam nicht.', 'nicht', 'not'],
    ['de', 'Zwölf kamen.', 'Zwölf', '12'],
    ['de', 'Es kamen 1.200 Leute.', '1.200', '1200'],
    ['de', 'Der Pegel steht bei 9,85 Meter.', '9,85', '9.85'],
    ['fr', 'Il viendra vendredi.', 'vendredi', 'friday'],
    ['fr', 'Il ne vient pas.', 'pas', 'not'],
    ['fr', 'En août, il vient.', 'août', 'august'],
    ['es', 'Vino el miércoles.', 'miércoles', 'wednesday'],
    ['es', 'No vino nadie.', 'nadie', 'nobody'],
    ['pt', 'Chegou na segunda-feira.', 'segunda', 'monday'],
    ['it', 'Non viene mai.', 'mai', 'never'],
    ['nl', 'Hij komt dinsdag.', 'dinsdag', 'tuesday'],
  ])('%s: in “%s” %s is read as %s', (lang, text, word, form) => expect(formOf(lang, text, word)).toBe(form));

  it.each([
    ['fr', 'Il signe l’accord.', ['Il', 'signe', 'l’', 'accord', '.']],
    ['it', 'Firma dell’accordo.', ['Firma', 'dell’', 'accordo', '.']],
  ])('%s: “%s” is divided at an elision', (lang, text, words) => {
    const read = wordsIn(lang, text);
    expect(read.map(word => word.text)).toEqual(words);
    expect(read.map(({ start, end }) => text.slice(start, end))).toEqual(words);
  });

  it('is no name because it is a German noun', () => {
    const text = 'Die Feuerwehr rettete Petra Lang. Der Brand in der Küche war aus, sagte Lang der ARD.';
    expect(
      wordsIn('de', text)
        .filter(word => word.capital && !word.function)
        .map(word => word.text),
    ).toEqual(['Petra', 'Lang', 'Lang', 'ARD']);
  });

  it('is left alone in English', () => expect(formOf('en', 'Lucas Pas won six caps in Mai.', 'Pas')).toBe('pas'));
});

const compared = (lang: string, reference: string, report: string): Comparison =>
  compare({ ...articleOf({ text: reference }), lang }, { ...articleOf({ text: report }), lang });
const changesIn = (...args: Parameters<typeof compared>) =>
  compared(...args)
    .wording.flatMap(({ changes }) => changes)
    .map(({ kind, severity, reference, report }) => [kind, severity, reference?.text, report?.text]);

describe('between two reports in one other language', () => {
  it.each([
    [
      'a day',
      'de',
      'Die Schulen in Lorne bleiben bis Freitag geschlossen.',
      'Alle Schulen in Lorne bleiben bis Donnerstag geschlossen.',
      ['date', 'material', 'Freitag', 'Donnerstag'],
    ],
    [
      'a number',
      'de',
      'Rund 1.200 Einwohner verließen die Stadt.',
      'Etwa 1.500 Einwohner verließen die Stadt.',
      ['number', 'material', '1.200', '1.500'],
    ],
    [
      'a number in words',
      'fr',
      'Un train sur deux sera supprimé vendredi.',
      'Vendredi, un train sur trois sera supprimé.',
      ['number', 'material', 'deux', 'trois'],
    ],
    [
      'another sum',
      'es',
      'El salario mínimo sube hasta los 1.250 euros.',
      'El salario mínimo sube hasta los 1.280 euros.',
      ['number', 'material', '1.250', '1.280'],
    ],
  ])('%s that differs is a fact: %s', (_, lang, reference, report, change) =>
    expect(changesIn(lang, reference, report)).toContainEqual(change),
  );

  it('another German noun is wording, no other name', () => {
    expect(
      changesIn(
        'de',
        'Das Feuer brach gegen 3 Uhr in der Küche aus.',
        'Das Feuer brach gegen 3 Uhr in der Scheune aus.',
      ).map(([kind]) => kind),
    ).toEqual(['wording']);
  });

  it.each([
    [
      'de',
      'Rund 1.200 Einwohner verließen die Stadt am 3. März.',
      'Rund 1200 Einwohner verließen die Stadt am 3. März.',
    ],
    ['fr', 'La ville a payé 1 200 euros pour l’hôtel.', 'La ville a payé 1200 euros pour l’hôtel.'],
    ['es', 'Unas doce personas vieron el incendio.', 'Unas 12 personas vieron el incendio.'],
  ])('%s: another number format is none', (lang, reference, report) =>
    expect(changesIn(lang, reference, report)).toEqual([]),
  );
});
