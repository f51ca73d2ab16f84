import { describe, expect, it } from 'vitest';
import { align } from '../../../src/engine/index.ts';

const numbers = (reference: string, report: string): (string | undefined)[][] =>
  align(reference, report)
    .changes.filter(({ kind }) => kind === 'number')
    .map(({ reference: a, report: b }) => [a?.text, b?.text]);

describe('two numbers', () => {
  it.each([
    [
      'of one level, behind two of one move and the same words before them',
      'The Lorne index fell 40 points to 1,200 on Friday.',
      'The Lorne index lost 55 points on Friday and stood at 1,180.',
      [
        ['40', '55'],
        ['1,200', '1,180'],
      ],
    ],
  ])('differ: %s', (_, reference, report, expected) => expect(numbers(reference, report)).toEqual(expected));

  it.each([
    [
      'of two sorts of things',
      'On Friday 18 roads in Arden were closed by the storm.',
      'Some 70 soldiers were sent to Arden after the storm on Friday.',
    ],
    [
      'one of them a level, the other a rise',
      'In May unemployment in the valley climbed to 9 percent.',
      'Rents rose by 5 percent to 900 euros.',
    ],
  ])('are no change: %s', (_, reference, report) => expect(numbers(reference, report)).toEqual([]));
});
