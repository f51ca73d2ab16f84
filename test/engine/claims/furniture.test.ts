// What stands around the sentences of a report and claims nothing.

import { describe, expect, it } from 'vitest';
import { articleOf, compare } from '../../../src/engine/index.ts';
import { datelineOf } from '../../../src/engine/claims/furniture.ts';
import { english } from '../../../src/engine/languages/languages.ts';

const SENTENCE = 'Ann Lee opened the wooden bridge on Monday.';

const datelines: [text: string, dateline: string][] = [
  [`LORNE, Aug 19 (Reuters) - ${SENTENCE}`, 'LORNE, Aug 19 (Reuters) - '],
  [`LORNE, Aug. 19 (CW) — ${SENTENCE}`, 'LORNE, Aug. 19 (CW) — '],
  [`WASHINGTON (CW) — ${SENTENCE}`, 'WASHINGTON (CW) — '],
  [`PORT LORNE, Scotland -- ${SENTENCE}`, 'PORT LORNE, Scotland -- '],
  [`Lorne (dpa) – “We open,” Ann Lee said.`, 'Lorne (dpa) – '],
  [`NATO — the alliance that Lorne joined — opened a bridge.`, ''],
  [`Lorne — Ann Lee's town — opened a bridge.`, ''],
  [`A LORNE-BASED firm opened a bridge.`, ''],
  [SENTENCE, ''],
];

describe('the dateline of a sentence', () => {
  it.each(datelines)('%s', (text, dateline) => expect(text.slice(0, datelineOf(text, english))).toBe(dateline));
});

const claimsOf = (first: string): string[] =>
  compare(
    articleOf({ text: `${first}\n\n${SENTENCE}` }),
    articleOf({ text: 'Bakers in Dorrin sold warm plums.' }),
  ).claims.map(({ reference }) => reference.text);

describe('no claim is', () => {
  it.each([
    ['a dateline alone', 'LORNE, Aug 19 (Reuters) —'],
    ['a byline', 'By Ann Lee and Bruno Hart.'],
    ['a time line', 'Last updated on Monday 19 August 2024 at 3:14 pm BST.'],
    ['a credit', 'Photo: Ann Lee stands beside the harbour bridge of Lorne.'],
  ])('%s', (_, line) => expect(claimsOf(line)).toEqual([SENTENCE]));

  it.each([
    ['but a day that opens a sentence is', 'By Monday Ann Lee had closed the wooden bridge.'],
    ['but a book that was published is', 'Published in August 2019, the report blamed the bridge.'],
  ])('%s', (_, line) => expect(claimsOf(line)).toEqual([line, SENTENCE]));
});

describe('a dateline', () => {
  it('takes nothing from what is told', () => {
    const [claim] = compare(
      articleOf({ text: `PORT LORNE, Aug 19 (Reuters) - ${SENTENCE}` }),
      articleOf({ text: SENTENCE }),
    ).claims;
    expect(claim).toMatchObject({ status: 'stated', changes: [] });
  });
});
