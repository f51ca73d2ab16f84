// The two articles for reference managers: RIS (https://en.wikipedia.org/wiki/RIS_(file_format)) and CSL-JSON
// (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html).

import type { Article } from '../engine/index.ts';
import type { Side } from '../findings/spans.ts';
import * as words from '../words/en/export.ts';
import { webAddress } from './address.ts';
import { SIDES, type Exported } from './exported.ts';
import { oneLine } from './lines.ts';

type Day = readonly [year: string, month: string, day: string];

/** The day as the outlet or the reader's clock names it; nothing for a time that is none. */
function dayIn(time = ''): Day | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(time) ?? [];
  return year && month && day ? [year, month, day] : undefined;
}

const about = ({ comparison, digests, readAt }: Exported, side: Side) => {
  const { title, siteName = '', byline = '', lang = '', url, publishedTime }: Article = comparison[side];
  return {
    title: oneLine(title),
    outlet: oneLine(siteName),
    author: oneLine(byline),
    language: oneLine(lang),
    address: webAddress(url),
    published: dayIn(publishedTime),
    read: dayIn(readAt?.[side]),
    note: words.digest(digests[side]),
  };
};

/** Both articles as RIS, the reference first. */
export const toRis = (exported: Exported): string => SIDES.map(side => recordOf(about(exported, side))).join('\r\n');

function recordOf({
  title,
  outlet,
  author,
  language,
  address,
  published,
  read,
  note,
}: ReturnType<typeof about>): string {
  const lines: [tag: string, value?: string][] = [
    ['TY', 'NEWS'],
    ['TI', title],
    ['T2', outlet],
    ['AU', author],
    ['PY', published?.[0]],
    ['DA', published?.join('/')],
    ['Y2', read?.join('/')],
    ['LA', language],
    ['UR', address],
    ['N1', note],
  ];
  const told = lines.filter(([, value]) => value).map(([tag, value]) => `${tag}  - ${value}\r\n`);
  return `${told.join('')}ER  - \r\n`;
}

/** An article as CSL names its parts. */
export interface CslItem {
  id: string;
  type: 'article-newspaper';
  title: string;
  'container-title'?: string;
  author?: { literal: string }[];
  issued?: { 'date-parts': [number[]] };
  accessed?: { 'date-parts': [number[]] };
  language?: string;
  URL?: string;
  note: string;
}

/** Both articles as CSL-JSON, the reference first. */
export const toCsl = (exported: Exported): string =>
  JSON.stringify(
    SIDES.map(side => itemOf(side, about(exported, side))),
    null,
    2,
  );

const itemOf = (
  id: Side,
  { title, outlet, author, language, address, published, read, note }: ReturnType<typeof about>,
): CslItem => ({
  id,
  type: 'article-newspaper',
  title,
  ...(outlet && { 'container-title': outlet }),
  ...(author && { author: [{ literal: author }] }),
  ...(published && { issued: dated(published) }),
  ...(read && { accessed: dated(read) }),
  ...(language && { language }),
  ...(address && { URL: address }),
  note,
});

const dated = (day: Day): { 'date-parts': [number[]] } => ({ 'date-parts': [day.map(Number)] });
