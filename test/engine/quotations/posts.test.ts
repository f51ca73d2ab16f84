import { describe, expect, it } from 'vitest';
import { articleOf, compare } from '../../../src/engine/index.ts';
import { findingsOf } from '../../../src/findings/findings.ts';

const reference = articleOf({
  title: 'Whale swims free at Carrick',
  text: [
    'A whale that had lain on the bar off Carrick since Sunday swam free on the night tide, the coastguard said on Thursday.',
    '“Go home, get warm, and sleep until noon,” the mayor, Ruth Hale, wrote. “You have earned it, every one of you.”',
    'Boats had dug a channel through the sand for two days while volunteers kept the animal wet with buckets and sheets.',
    '“We shall name it after the ferry,” the harbour master, Karl Brand, said.',
  ].join('\n\n'),
});
const text = [
  'A whale stranded on the bar off Carrick since Sunday swam free on the night tide, the coastguard said on Thursday.',
  'Volunteers had kept its back wet with buckets and sheets for two days while boats dug a channel through the sand for it.',
  'Biologists will look for it from the air over the coming week, since a whale that has stranded once often does so again, and the coastguard asked pleasure boats to keep two miles away from the bar until Monday.',
].join('\n\n');
const posts = [
  'I have no words. Go home, get warm and sleep until noon. You have earned it, every one of you. — Ruth Hale (@ruthhale)',
];

describe('a quotation in a post that the page shows', () => {
  const shown = findingsOf(compare(reference, articleOf({ title: 'Whale free', text, posts })));
  const bare = findingsOf(compare(reference, articleOf({ title: 'Whale free', text })));
  const rowOf = (findings: typeof shown, words: string): (typeof shown.quotes)[number] =>
    findings.quotes.find(row => row.reference?.text.includes(words))!;

  it('is there, with the post that has it', () => {
    expect(rowOf(bare, 'sleep until noon').post).toBeUndefined();
    expect(rowOf(shown, 'sleep until noon').post).toBe(posts[0]);
    expect(shown.counts.quotesHere).toBe(bare.counts.quotesHere + 1);
  });

  it('is no missing claim', () => {
    const missing = (findings: typeof shown): string[] => findings.missing!.map(row => row.reference.text);
    expect(missing(bare).some(claim => claim.includes('sleep until noon'))).toBe(true);
    expect(missing(shown).some(claim => claim.includes('sleep until noon'))).toBe(false);
    expect(shown.counts.missing).toBe(shown.missing!.filter(row => row.outcome === 'missing').length);
  });

  it('makes no other quotation one that is there', () => {
    expect(rowOf(shown, 'name it after').post).toBeUndefined();
  });
});
