import { describe, expect, it } from 'vitest';
import { describeSpan, matchQuote, paragraphsOf, type Quote } from '../../src/engine/quote.ts';

const TEXT =
  'The ferry sails in June.\n\n“It was late,” she said. “It was late,” he said.\n\n' +
  'The quay stays shut until the road is mended.';
const quoteOf = (words: string, from = 0, text = TEXT): Quote => {
  const start = text.indexOf(words, from);
  return describeSpan(text, { start, end: start + words.length });
};
const matched = (text: string, quote: Quote): string | null => {
  const span = matchQuote(text, quote);
  return span && text.slice(Math.max(0, span.start - 6), span.end + 6);
};

describe('a quote', () => {
  it('is its span again in the text that it is of', () => {
    for (let start = 0; start < TEXT.length; start++) {
      for (let end = start + 1; end <= TEXT.length; end += 7) {
        expect(matchQuote(TEXT, describeSpan(TEXT, { start, end }))).toEqual({ start, end });
      }
    }
  });

  it('of words said twice is the one among the same words, wherever both have moved', () => {
    const moved = `Much has changed here since the morning.\n\n${TEXT}`;
    expect(matched(moved, quoteOf('It was late', TEXT.indexOf('she said')))).toBe('aid. “It was late,” he ');
    expect(matched(moved, quoteOf('It was late'))).toBe('ne.\n\n“It was late,” she');
  });

  it('of words said twice among the same words is the one nearest to where it stood', () => {
    const line = 'The line of the chorus that they all sing. ';
    const start = 2 * line.length;
    expect(matchQuote(line.repeat(5), describeSpan(line.repeat(5), { start, end: start + 8 }))?.start).toBe(start);
  });

  it('of few words is none among other words', () => {
    expect(matchQuote('At noon the doors were shut. It was late in the year.', quoteOf('It was late'))).toBeNull();
  });
  it('of many words is found among other words', () => {
    const words = 'The quay stays shut until the road is mended';
    expect(matched(`Today: ${words}, they say.`, quoteOf(words))).toContain(words);
  });
  it('of no words is none', () => expect(matchQuote(TEXT, { words: '', before: '', behind: '', start: 0 })).toBeNull());

  it('over two paragraphs is one quote for each, where each stands in the text', () => {
    const parts = paragraphsOf(quoteOf('in June.\n\n“It was'));
    const standing = parts.map(({ words, start }) => [words, TEXT.slice(start, start + words.length)]);
    expect(standing).toEqual([
      ['in June.', 'in June.'],
      ['“It was', '“It was'],
    ]);
    const around = parts.map(({ before, behind }) => [before.slice(-6), behind.slice(0, 6)]);
    expect(around).toEqual([
      ['sails ', '\n\n“It '],
      ['une.\n\n', ' late,'],
    ]);
  });
});
