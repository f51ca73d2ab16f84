import { describe, expect, it } from 'vitest';
import { around } from '../../../src/ui/parts/marked.tsx';

describe('a long passage cut to the part that matters', () => {
  const text =
    'Alpha bravo charlie delta echo foxtrot golf hotel india juliett kilo lima mike november oscar papa quebec romeo';
  const passage = { start: 100, end: 100 + text.length, text };
  const at = (words: string) => ({ start: 100 + text.indexOf(words), end: 100 + text.indexOf(words) + words.length });

  it('ends between words', () => {
    expect(around(passage, [], 22)).toEqual({ text: 'Alpha bravo charlie', start: 100, before: false, behind: true });
  });
  it('begins between words and keeps the marked ones, its offsets those of the article', () => {
    const { text: shown, start, before } = around(passage, [at('quebec')], 40);
    expect(before).toBe(true);
    expect(passage.text.slice(start - 100).startsWith(shown)).toBe(true);
    expect(shown).toMatch(/^hotel .*quebec/);
  });
  it('is left whole where it is short', () =>
    expect(around(passage, [], 200)).toEqual({ text, start: 100, before: false, behind: false }));
});
