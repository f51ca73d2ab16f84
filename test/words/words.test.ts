import { expect, it } from 'vitest';
import { nearness } from '../../src/words/words.ts';

it.each([
  ['close', { near: 0.7 }],
  ['fair', { near: 0.69 }],
  ['fair', { near: 0.45 }],
  ['weak', { near: 0.2 }],
  ['none', { near: 0.19 }],
  ['none', { near: 0.1, status: 'missing' as const }],
  ['weak', { near: 0.1, status: 'partly' as const }],
])('calls the nearest passage %s at %o', (word, claim) => expect(nearness(claim).word).toBe(word));
