// Forms of one word, invented: how many meet under the language's own stemmer and how many under English Porter, and words
// that must stay apart.

import { stemmer } from 'stemmer';
import { describe, expect, it } from 'vitest';
import { articleOf } from '../../../src/engine/index.ts';
import { readArticle } from '../../../src/engine/text/reading.ts';
import { foldTypography } from '../../../src/engine/text/words.ts';

const PAIRS = {
  de: `Haus/Häuser Brand/Brände Kind/Kindern verhandelt/verhandelte Flüchtling/Flüchtlinge Wahl/Wahlen Staat/Staaten
    Gericht/Gerichte schwer/schwerer verletzt/verletzte Verletzter/Verletzten Bericht/Berichten Polizist/Polizisten
    gefordert/geforderten Regierung/Regierungen sperrte/sperrten Brücke/Brücken Vertrag/Verträge Minister/Ministern
    neue/neuen`,
  fr: `déclaré/déclarées blessé/blessées incendie/incendies national/nationaux victime/victimes
    négociation/négociateurs annonce/annoncé accord/accords demandaient/demandent manifestant/manifestants
    élection/élections détruite/détruit pompier/pompiers grève/grèves décision/décisions régional/régionale
    public/publique réclamaient/réclament journal/journaux travail/travaux`,
  es: `elección/elecciones herido/heridas anunció/anunciaron puente/puentes investigación/investigaciones
    detenido/detenidos declaró/declararon autoridad/autoridades evacuado/evacuados nacional/nacionales
    ministro/ministra cerrado/cerraron exigen/exigió acuerdo/acuerdos incendio/incendios rápido/rápidamente
    negociación/negociaciones vecino/vecinos barco/barcos construido/construyeron`,
};
const pairsIn = (list: string): [string, string][] =>
  list
    .trim()
    .split(/\s+/)
    .map(pair => pair.split('/') as [string, string]);

const stemOf = (lang: string | undefined, word: string): string =>
  readArticle({ ...articleOf({ text: `${word} .` }), lang }).sentences[0].words[0].stem;
const porter = (word: string): string => stemmer(foldTypography(word).toLowerCase());

describe.each(Object.entries(PAIRS))('forms of one word in %s', (lang, list) => {
  const pairs = pairsIn(list);
  const joined = pairs.filter(([a, b]) => stemOf(lang, a) === stemOf(lang, b));
  const before = pairs.filter(([a, b]) => porter(a) === porter(b));
  it('meet, four of five, and many more than by the English endings', () => {
    expect(pairs).toHaveLength(20);
    expect(joined.length).toBeGreaterThanOrEqual(16);
    expect(joined.length - before.length).toBeGreaterThanOrEqual(6);
  });
});

describe('words', () => {
  it.each([
    ['de', 'Haus', 'Haut'],
    ['de', 'Gericht', 'Gerücht'],
    ['fr', 'poisson', 'poison'],
    ['es', 'carta', 'cuarto'],
    ['it', 'carne', 'carta'],
    ['pt', 'porta', 'perto'],
    ['nl', 'brand', 'brood'],
  ])('%s: “%s” and “%s” stay two', (lang, a, b) => expect(stemOf(lang, a)).not.toBe(stemOf(lang, b)));

  it.each(['pl', 'fi', 'xx'])('of a language that is not read (%s) keep their endings', lang =>
    expect([stemOf(lang, 'meeting'), stemOf(lang, 'meetings')]).toEqual(['meeting', 'meetings']),
  );
  it.each([undefined, 'en', 'en-GB'])('of English, or where nobody names a language (%s), lose theirs', lang =>
    expect(stemOf(lang, 'meetings')).toBe('meet'),
  );
  it('of a text in none of these languages keep theirs, whatever the page says', () => {
    const text = 'Premier podpisał ustawę, lecz posłowie opozycji zapowiadają skargę. '.repeat(12);
    expect(readArticle(articleOf({ text })).language.code).toBe('und');
  });
});
