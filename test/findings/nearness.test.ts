import { expect, it } from 'vitest';
import { nearness } from '../../src/findings/nearness.ts';

it.each([
  ['close', { near: 0.7 }],
  ['fair', { near: 0.69 }],
  ['fair', { near: 0.45 }],
  ['weak', { near: 0.3 }],
  ['none', { near: 0.29 }],
  ['none', { near: 0.1, status: 'missing' as const }],
  ['weak', { near: 0.1, status: 'partly' as const }],
])('calls the nearest passage %s at %o', (name, claim) => expect(nearness(claim).name).toBe(name));
