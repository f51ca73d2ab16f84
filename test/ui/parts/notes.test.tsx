// @vitest-environment happy-dom
// What stands above the findings: what a language compares, and why a page is not read whole.

import { render, type VNode } from 'preact';
import { describe, expect, it } from 'vitest';
import { articleOf, compare, type Article } from '../../../src/engine/index.ts';
import { LISTS } from '../../../src/ui/parts/lists.tsx';
import { WithheldNote } from '../../../src/ui/parts/withheld.tsx';

const TEXT = 'The bridge over the Arrow in Lorne fell into the river on Monday night. '.repeat(8);
const against = (report: Partial<Article>) => compare(articleOf({ text: TEXT }), articleOf({ text: TEXT, ...report }));

function shown(node: VNode): HTMLElement {
  const root = document.createElement('div');
  render(node, root);
  return root;
}

describe('the line about a language', () => {
  const lineIn = (lang: string): string | null => {
    const article = { ...articleOf({ text: 'Die Stadt sperrt die Brücke.' }), lang };
    return shown(<LISTS.InLanguage comparison={compare(article, article)} />).textContent;
  };
  it('names it and what is compared in it', () => expect(lineIn('de')).toMatch(/^German: quotes, .* are compared\.$/));
  it('is none in English', () => expect(lineIn('en')).toBe(''));
});

describe('the note on a page that is not read whole', () => {
  const noteOn = (report: Partial<Article>): HTMLElement => {
    const comparison = against({ completeness: 'partial', ...report });
    const { withheld } = comparison.story;
    const nothing = (): void => undefined;
    return shown(<WithheldNote comparison={comparison} withheld={withheld!} onPaste={nothing} onRetry={nothing} />);
  };
  const buttonsIn = (note: HTMLElement): (string | null)[] =>
    [...note.querySelectorAll('button')].map(button => button.textContent);

  it.each([
    ['text', 'Text within this article could not be read. Missing and Only here are withheld.'],
    ['frame', 'A frame within this article could not be read. Missing and Only here are withheld.'],
  ] as const)('says that %s in it could not be read, and nothing of a wall', (gap, text) => {
    const note = noteOn({ gap });
    expect(note.textContent).toContain(text);
    expect(note.textContent).not.toContain('wall');
    expect(buttonsIn(note)).toEqual(['Paste the full text']); // signing in would not help
  });
  it('says so where a wall cuts it off', () => {
    const note = noteOn({});
    expect(note.textContent).toContain('1 paragraph, then a wall.');
    expect(buttonsIn(note)).toHaveLength(2);
  });
});
