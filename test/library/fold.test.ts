import { describe, expect, it } from 'vitest';
import { findHits, foldedWords } from '../../src/library/fold.ts';

describe('words are searched', () => {
  it.each<[string, string, string[]]>([
    ['without accents', 'Café Zażółć', ['cafe', 'zazolc']],
    ['also where the accent is a sign of its own', 'Cafe\u0301', ['cafe']],
    ['without capitals', 'NATO', ['nato']],
    [
      'with letters that have no accent to lose as they are typed without',
      'Straße Łódź Ærø',
      ['strasse', 'lodz', 'aero'],
    ],
    ['with numbers', '2,000 in 2025', ['2', '000', 'in', '2025']],
    ['without marks', '“No,” she said.', ['no', 'she', 'said']],
    ['in other scripts', 'Путин и Zelenskyy', ['путин', 'и', 'zelenskyy']],
    ['sign by sign where no spaces part them', '東京で', ['東', '京', 'で']],
    ['as none in an empty text', ' – ', []],
  ])('%s', (_, text, words) => expect(foldedWords(text)).toEqual(words));
});

describe('hits', () => {
  const hitsIn = (text: string, ...sought: string[]): string[] =>
    findHits(text, sought).map(({ start, end }) => text.slice(start, end));

  it('are whole words that begin like what is sought', () =>
    expect(hitsIn('Lórne and Lornes, not Alorne', 'lorn')).toEqual(['Lórne', 'Lornes']));
  it('are of any of the words', () => expect(hitsIn('One two three', 'th', 'one')).toEqual(['One', 'three']));
  it('are none where nothing is sought', () => expect(findHits('One', [])).toEqual([]));
});
