import { describe, expect, it } from 'vitest';
import { phrasesOf } from '../../src/extraction/languages/languages.ts';
import {
  hasDate,
  isBoilerplate,
  isByline,
  isCredit,
  isLeadIn,
  withoutLinkNotes,
} from '../../src/extraction/recognise.ts';

const BOILERPLATE: [language: string, text: string, boilerplate: boolean][] = [
  ['en', 'Sign up to our newsletter for more from the harbour.', true],
  ['en', 'The council sent every household a letter about the bridge.', false],
  ['en', 'Reporting by Ada Marsh and Tom Reed; editing by Joan Hale', true],
  ['en', 'After years of reporting by local papers, the council gave in.', false],
  ['en', 'Get the news of the harbour in your inbox.', true],
  ['en', 'Ada Marsh is a senior crime and courts reporter based in Lorne.', true],
  ['en', 'Tom Reed is a photojournalist covering the coast.', true],
  ['en', `She is a ${'a'.repeat(300)} here.`, false], // no end of time to split one word into six
  ['de', 'Der Newsletter vom Hafen: Lesen Sie jeden Morgen, was Sie wissen müssen.', true],
  ['de', 'Die Gewerkschaft kündigte den Streik in einem Newsletter an.', false],
  ['de-CH', 'Empfohlener redaktioneller Inhalt an dieser Stelle.', true],
  ['de', 'Der Fehler wurde erst nach drei Wochen bemerkt.', false],
  ['fr', 'Il vous reste 60 % de ce reportage à lire.', true],
  ['fr', 'Il reste au conseil une semaine pour décider du pont.', false],
  ['es', 'Suscríbete y lee sin límites.', true],
  ['it', 'Iscriviti per ricevere le notizie del porto.', true],
  ['nl', 'Ontvang elke ochtend onze nieuwsbrief.', true],
  ['fi', 'Sign up to our newsletter for more from the harbour.', false],
];

describe('phrases of furniture', () => {
  for (const [language, text, boilerplate] of BOILERPLATE) {
    it(`${boilerplate ? 'knows' : 'spares'} "${text}" on a page in ${language}`, () =>
      expect(isBoilerplate(text, phrasesOf(language))).toBe(boilerplate));
  }

  it('asks for English credits on English pages only', () => {
    expect(
      ['en-GB', 'sv'].map(language => isCredit('The bridge on Sunday. Photo: Ada Marsh', phrasesOf(language))),
    ).toEqual([true, false]);
  });

  it('knows a lead-in in any language', () => {
    expect(
      ['Read more: the bridge in numbers', 'Lire aussi : le pont en chiffres', 'Reading more takes time'].map(isLeadIn),
    ).toEqual([true, true, false]);
  });

  it('knows who wrote and when in any language', () => {
    expect(['By Ada Marsh', 'Von Ada Marsh', 'Door: Ada Marsh', 'Bypassed Ada Marsh'].map(isByline)).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(['12. März', 'Updated on Monday', '4 min read', 'Four days later'].map(hasDate)).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  it('cuts out what a link says to those who cannot see it', () => {
    expect(withoutLinkNotes('The plan (opens in a new tab) is long.')).toBe('The plan is long.');
  });
});
