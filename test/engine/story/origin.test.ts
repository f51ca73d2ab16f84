// Unquoted text that both carry word for word, and its share of the report.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleOf, compare } from '../../../src/engine/index.ts';

const PARAGRAPHS = [
  'The bridge over the Arrow in Lorne fell into the river on Monday night while two vans were crossing from the eastern bank.',
  'Engineers had closed one lane in March after they found fourteen cracks in the pier that carries the middle of the span.',
  'Nobody has said yet who will pay for a new crossing, although the council owns the road and the railway owns the ground below.',
  'A ferry of the harbour company will carry school children free of charge until the army has laid a pontoon further down the stream.',
];
const UNRELATED =
  'Growers of apples in a far valley expect their best harvest for many years because spring came late and no frost followed it at all.';
const originOf = (reference: string, report: string) =>
  compare(articleOf({ text: reference }), articleOf({ text: report })).origin;
const anyParagraphs = fc.shuffledSubarray(PARAGRAPHS, { minLength: 1 });

describe('common origin', () => {
  it('is the whole of a text without quotations against itself', () =>
    fc.assert(
      fc.property(anyParagraphs, paragraphs => {
        const text = paragraphs.join('\n\n');
        expect(originOf(text, text).share).toBe(1);
      }),
      { numRuns: 20 },
    ));

  it('loses just the part that is put in', () =>
    fc.assert(
      fc.property(anyParagraphs, paragraphs => {
        const words = (text: string): number => text.split(/\s+/).length;
        const text = paragraphs.join('\n\n');
        expect(originOf(text, `${text}\n\n${UNRELATED}`).share).toBeCloseTo(
          words(text) / (words(text) + words(UNRELATED)),
          2,
        );
      }),
      { numRuns: 20 },
    ));

  it('does not run over a quotation, which may be another', () => {
    const around = (said: string): string => `${PARAGRAPHS[0]} “${said},” Ann Lee said. ${PARAGRAPHS[1]}`;
    expect(originOf(around('The pier was old and wet'), around('The pier was new and dry')).passages).toHaveLength(2);
  });

  it('counts a passage that the report prints twice once', () => {
    expect(originOf(PARAGRAPHS[0], `${PARAGRAPHS[0]}\n\n${UNRELATED}\n\n${PARAGRAPHS[0]}`).passages).toHaveLength(1);
  });

  it('sees through typography, and leaves quoted words out', () => {
    expect(originOf(PARAGRAPHS[3], PARAGRAPHS[3].replace('free of charge', 'free\u00a0of charge')).share).toBe(1);
    expect(originOf(`Ann Lee said: “${PARAGRAPHS[0]}”`, `Ann Lee said: “${PARAGRAPHS[0]}”`).passages).toEqual([]);
  });

  it('never lets passages of one side overlap', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...PARAGRAPHS), { minLength: 1, maxLength: 6 }),
        fc.array(fc.constantFrom(...PARAGRAPHS, UNRELATED), { minLength: 1, maxLength: 6 }),
        (a, b) => {
          const { share, passages } = originOf(a.join('\n\n'), b.join('\n\n'));
          for (const side of ['reference', 'report'] as const) {
            const spans = passages.map(passage => passage[side]).sort((x, y) => x.start - y.start);
            spans.forEach((span, i) => {
              if (i > 0) expect(span.start).toBeGreaterThanOrEqual(spans[i - 1].end);
            });
          }
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        },
      ),
      { numRuns: 40 },
    ));
});
