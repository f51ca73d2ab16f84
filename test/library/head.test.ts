import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../src/library/import.ts';

const BODY = [
  'The mill on the lower weir has stood empty since the last miller left it with his two dogs.',
  'A trust of neighbours bought it for the price of its slates and has mended the roof.',
];
const read = (...head: string[]): ReturnType<typeof articleFromText> =>
  articleFromText(['The old mill', '', ...head, '', ...BODY].join('\n'));

describe('the first lines of a text say when it was published, and by whom', () => {
  it.each([
    ['14 March 2025', '2025-03-14', undefined],
    ['March 14, 2025', '2025-03-14', undefined],
    ['Published on Mar 14, 2025 at 10:30', '2025-03-14', undefined],
    ['Friday, 14 March 2025', '2025-03-14', undefined],
    ['14. März 2025, 10:30', '2025-03-14', undefined],
    ['le 14 mars 2025', '2025-03-14', undefined],
    ['14 de marzo de 2025', '2025-03-14', undefined],
    ['14.3.2025', '2025-03-14', undefined],
    ['2025年3月14日', '2025-03-14', undefined],
    ['2025-03-14 10:30', '2025-03-14', undefined],
    ['Harbour Mail, 14 March 2025', '2025-03-14', 'Harbour Mail'],
    ['14 March 2025 | Harbour Mail', '2025-03-14', 'Harbour Mail'],
    ['Harbour Mail – Friday, March 14, 2025', '2025-03-14', 'Harbour Mail'],
  ])('%s', (line, day, outlet) => {
    const { publishedTime, siteName, text } = read(line);
    expect({ day: publishedTime?.slice(0, 10), siteName, text }).toEqual({
      day,
      siteName: outlet,
      text: BODY.join('\n\n'),
    });
  });

  it.each([
    ['names no day', 'By Ann Lee'],
    ['names a day that is none', '31 February 2025'],
    [
      'is a sentence with a day in it',
      'On 14 March 2025 the council of the town gave leave to turn the wheel of the old mill again.',
    ],
    ['names a year alone', 'Spring 2025'],
  ])('but stay where a line %s', (_, line) => {
    const article = read(line);
    expect(article.publishedTime).toBeUndefined();
    expect(article.text).toContain(line);
  });

  it('of a wire', () =>
    expect(
      read('PORT SULA, March 14 (World Agency) - Four men denied on Friday that they had set fire to the old mill.'),
    ).toMatchObject({
      siteName: 'World Agency',
      text: expect.stringContaining('PORT SULA') as string,
    }));
});
