// Which claims a reader would miss most: news puts them first, makes them specific and comes back to them.

import { isContent, type Reading } from '../text/reading.ts';
import { countSentences } from '../text/rarity.ts';

// shares of the whole, not fitted: no labels say what readers miss most; position counts most, since news puts first
// what matters most
const POSITION = 0.4;
const SPECIFIC = 0.25; // names, numbers, quotations
const CENTRAL = 0.2; // words that the rest of the article uses too
const HEADLINE = 0.15; // words that the headline has
const ENOUGH = 5; // names, numbers and quotations beyond which a sentence is no more specific

/** One value from 0 to 1 for every sentence of the article, in order. */
export function rankImportance({ title, sentences }: Reading): number[] {
  const counts = countSentences(sentences);
  const headline = new Set(title.filter(isContent).map(word => word.stem));
  return sentences.map(({ words, text, stems }, place) => {
    const content = words.filter(isContent);
    const specific =
      content.filter((word, i) => word.value !== null || (word.capital && i > 0)).length + (/[“"«]/.test(text) ? 1 : 0);
    const central = content.filter(word => counts.of(word.stem) > 1).length / Math.max(1, content.length);
    const named = [...headline].filter(stem => stems.has(stem)).length / Math.max(1, headline.size);
    return (
      POSITION * (1 - place / sentences.length) +
      SPECIFIC * Math.min(1, specific / ENOUGH) +
      CENTRAL * central +
      HEADLINE * named
    );
  });
}
