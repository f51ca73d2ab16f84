// A line that cites a finding: outlet, title, day, paragraph, the words, and an address that leads to them.

import type { Comparison } from '../engine/index.ts';
import type { Row } from '../findings/findings.ts';
import type { Side } from '../findings/spans.ts';
import { dayOf } from '../words/dates.ts';
import * as words from '../words/en/export.ts';
import { webAddress } from './address.ts';
import { SIDES } from './exported.ts';
import { oneLine } from './lines.ts';
import { sidesIn, type Located } from './rows.ts';
import { linksOf } from './text-fragment.ts';

/** Of a finding a line for each text in which it stands, the reference first; nothing for a text that has none of it. */
export function citationOf(row: Row, comparison: Pick<Comparison, Side>): string {
  const sides = sidesIn(row, comparison);
  return SIDES.flatMap(side => sides[side].slice(0, 1).map(passage => cite(comparison[side], passage))).join('\n');
}

function cite(article: Comparison['report'], { text, spans, paragraph }: Located): string {
  const inTitle = paragraph === undefined;
  return words.citation({
    outlet: article.siteName && oneLine(article.siteName),
    title: oneLine(article.title),
    day: dayOf(article.publishedTime),
    place: inTitle ? words.inTheHeadline : words.paragraph(paragraph),
    passage: oneLine(text),
    address: inTitle ? webAddress(article.url) : linksOf(article)(spans[0]),
  });
}
