import { describe, expect, it } from 'vitest';
import { articleOf, type Article } from '../../src/engine/index.ts';
import { traceWords, type Traced } from '../../src/library/trace.ts';

const store = (id: string, text: string): { id: string; article: Article } => ({
  id,
  article: articleOf({ title: id, text }),
});
const STORED = [
  store(
    'whole',
    'The ferry will sail again in June. “We have repaired every deck and every boat, and we are glad,” said Mira Holt, who runs the line.',
  ),
  store(
    'altered',
    'The ferry sails again in June. “We have repaired every deck and no boat, and we are glad,” Mira Holt said.',
  ),
  store('unquoted', 'Holt said that they had repaired every deck. The price (€4.50?) stays as it was.'),
  store('other', 'A lighthouse on the northern shore was painted red and white by forty pupils of a school.'),
];
const trace = (words: string): Traced[] => traceWords(words, STORED);

describe('traceWords', () => {
  it('finds a quotation word for word first, then what alters it, with who says it', () => {
    const found = trace('“We have repaired every deck and every boat, and we are glad,”');
    expect(found.slice(0, 2).map(({ id, relation }) => [id, relation])).toEqual([
      ['whole', 'verbatim'],
      ['altered', 'altered'],
    ]);
    expect(found[0].there.speaker?.name).toBe('Mira Holt');
    expect(found.map(({ id }) => id)).not.toContain('other');
  });

  it('finds few words to the letter, whole words alone, whatever their case', () => {
    expect(trace('Every Deck').map(({ id }) => id)).toEqual(['whole', 'altered', 'unquoted']);
    expect(trace('every dec')).toEqual([]);
    expect(trace('every deck').find(({ id }) => id === 'unquoted')?.there.speech).toBe(false);
  });

  it('takes no character of theirs for a command', () => {
    expect(trace('(€4.50?)').map(({ id }) => id)).toEqual(['unquoted']);
    expect(trace('.*')).toEqual([]);
  });

  it('shows the paragraph in which they stand, where it stands', () => {
    for (const { id, around, there } of trace('every deck')) {
      const { text } = STORED.find(one => one.id === id)!.article;
      expect(text.slice(around.start, around.end)).toBe(around.text);
      expect(text.slice(there.start, there.end)).toContain('every deck');
    }
  });

  it('finds nothing where nothing is asked', () => expect(trace(' “” ')).toEqual([]));
});
