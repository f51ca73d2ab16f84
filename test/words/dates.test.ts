import { expect, it } from 'vitest';
import { sinceThen } from '../../src/words/dates.ts';

const MINUTE = 60_000;

it.each([
  ['just now', 0],
  ['just now', -5],
  ['1 minute ago', 1],
  ['59 minutes ago', 59],
  ['1 hour ago', 60],
  ['2 hours ago', 90],
  ['48 hours ago', 48 * 60 - 1],
  ['2 days ago', 48 * 60],
])('says %s of %d minutes', (said, minutes) => expect(sinceThen(0, minutes * MINUTE)).toBe(said));
