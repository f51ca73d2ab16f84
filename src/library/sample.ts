// The bundled sample: one reference and one report of the same event, so that a newcomer can see findings at once.

import type { Article } from '../engine/index.ts';
import sample from './sample.json' with { type: 'json' };

type Given = Pick<Article, 'title' | 'byline' | 'siteName' | 'publishedTime' | 'lang'> & { paragraphs: string[] };

/** The article that a newcomer reads against. */
export const sampleReference = (): Article => articleFrom(sample.reference);
/** The article that a newcomer reads. */
export const sampleReport = (): Article => articleFrom(sample.report);

function articleFrom({ paragraphs, ...rest }: Given): Article {
  let at = 0;
  return {
    ...rest,
    completeness: 'full',
    text: paragraphs.join('\n\n'),
    paragraphs: paragraphs.map(paragraph => {
      const start = at;
      at += paragraph.length + 2;
      return { start, end: start + paragraph.length, role: 'body' as const };
    }),
  };
}
