// What is said to be compared in a language, and that it is what its lists hold.

import { describe, expect, it } from 'vitest';
import { articleOf, compare, type Article } from '../../src/engine/index.ts';
import { toMarkdown } from '../../src/export/markdown.ts';
import { toPlainText } from '../../src/export/plain-text.ts';
import { comparedIn } from '../../src/words/en/languages.ts';

const article = (lang: string, text: string): Article => ({ ...articleOf({ text }), lang });
const lineFor = (one: Article, other = one): string | undefined => {
  const { language } = compare(one, other);
  return language && comparedIn(language);
};

const GERMAN = article('de', 'Die Stadt sperrt die Brücke, sagte Anna Krüger.');
const JAPANESE = article('ja', '市長は橋を閉じた。田中氏は反対した。');

describe('what is compared', () => {
  it.each([
    ['German', GERMAN, /^German: quotes, speakers, numbers, .* and opposites are compared\.$/],
    ['Japanese', JAPANESE, /^Japanese: quotes, numbers, .*denials are compared; speakers, .* and opposites are not\.$/],
    [
      'a language that is not read',
      article('pl', 'Premier podpisał ustawę.'),
      /^Polish: .*; speakers, dates, denials,/,
    ],
    ['one without capitals', article('zh', '市长关闭了大桥。'), /^Chinese: quotes and numbers are compared; .*names/],
    ['a script', article('ru', 'Правительство приняло закон о бюджете.'), /^Cyrillic script: .*names are compared/],
    ['what a page calls its language', article('q!', 'Premier podpisał ustawę.'), /^This language: /],
  ])('is said in one line for %s', (_, one, line) => expect(lineFor(one)).toMatch(line));

  it('is not said in English, nor where nobody names a language, nor between two', () => {
    expect(lineFor(article('en', 'The city closes the bridge.'))).toBeUndefined();
    expect(lineFor(articleOf({ text: 'The city closes the bridge.' }))).toBeUndefined();
    expect(lineFor(GERMAN, JAPANESE)).toBeUndefined();
  });

  it('stands below the summary of what is exported', () => {
    const comparison = compare(GERMAN, GERMAN);
    const line = lineFor(GERMAN)!;
    expect(toPlainText({ comparison })).toContain(line);
    expect(toMarkdown({ comparison, digests: { reference: '', report: '' }, version: '' })).toContain(`> ${line}`);
  });
});
