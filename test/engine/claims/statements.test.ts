import { describe, expect, it } from 'vitest';
import { cover } from '../../../src/engine/index.ts';

const article = (text: string) => ({ title: '', text, paragraphs: [], completeness: 'full' as const });
const [HARBOUR, PILOT, FERRY] = [
  'Olga Brandt runs the harbour of Tolnes.',
  'She once steered a pilot boat through the winter storms.',
  'A new ferry-boat arrives in spring, the mayor announced.',
];
const report = article(`${HARBOUR} ${PILOT} ${FERRY}`);
const judge = (claim: string) => cover([claim], report)[0];

describe('covering bare statements', () => {
  it('reads a sentence that opens with a pronoun as one about whoever the sentence before names', () => {
    expect(judge('Olga Brandt steered a boat.').evidence?.text).toBe(PILOT);
  });
  it('prefers the sentence with the rare words to the one with the name', () => {
    expect(judge('Brandt knows the winter storms.').evidence?.text).toBe(PILOT);
  });
  it('takes either of two alternatives for both', () => {
    expect(judge('The director/Olga Brandt runs the harbour.').score).toBeGreaterThan(
      judge('The director and Olga Brandt run the harbour.').score,
    );
  });
  it('finds a compound that the text writes as one word', () => {
    const joined = article('A ceasefire begins on Sunday.');
    expect(cover(['A cease-fire begins.'], joined)[0].score).toBe(cover(['A ceasefire begins.'], joined)[0].score);
  });
  it('misses no title before a name', () => {
    expect(judge('Captain Olga Brandt runs the harbour.').score).toBeCloseTo(
      judge('Olga Brandt runs the harbour.').score,
      1,
    );
  });
  it('scores a statement lower the more of it is missing', () => {
    const scores = [
      'Olga Brandt runs the harbour.',
      'Olga Brandt runs the railway.',
      'Peter Falk sells the railway.',
    ].map(claim => judge(claim).score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(scores[0]).toBeGreaterThan(scores[2]);
  });
});
