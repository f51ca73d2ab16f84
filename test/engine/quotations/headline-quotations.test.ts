import { describe, expect, it } from 'vitest';
import { articleOf, compare, type HeadlineQuotation } from '../../../src/engine/index.ts';
import { toPlainText } from '../../../src/export/plain-text.ts';

const compared = (title: string, text: string) => {
  const report = articleOf({ title, text });
  return compare(articleOf({ title: 'Bridge', text }), report);
};
const told = ({ headline, body, changes }: HeadlineQuotation): unknown[] => [
  headline.text,
  body.text,
  changes.map(({ reference, report }) => [reference?.text, report?.text]),
];
const BODY = '“We may never have to pay for the new bridge,” Ann Lee said on Monday. “The harbour is ours.”';

describe('what a headline quotes', () => {
  it.each([
    [
      '‘We will never pay for the new bridge’, says Lee',
      'We will never pay for the new bridge',
      [
        ['may', 'will'],
        ['have to', undefined],
      ],
    ],
    ['Lee: ‘The harbour is theirs’', 'The harbour is theirs', [['ours', 'theirs']]],
  ])('is held against the text: %s', (title, text, changes) => {
    const [first, ...others] = compared(title, BODY).headlineQuotations.map(told);
    expect([first[0], first[2], others]).toEqual([text, changes, []]);
  });
  it('has offsets into title and text', () => {
    const title = 'Lee: ‘The harbour is theirs’';
    const [{ headline, body, changes }] = compared(title, BODY).headlineQuotations;
    expect(title.slice(headline.start, headline.end)).toBe('The harbour is theirs');
    expect(BODY.slice(body.start, body.end)).toBe(body.text);
    expect(title.slice(changes[0].report!.start, changes[0].report!.end)).toBe('theirs');
    expect(BODY.slice(changes[0].reference!.start, changes[0].reference!.end)).toBe('ours');
  });
  it.each([
    ['cut but not changed', 'Lee: ‘Never have to pay for the new bridge’'],
    ['a name', 'Lee opens ‘The Old Harbour’'],
    ['what nobody says', 'Lee: ‘Nobody knows what the council wants from us’'],
    ['nothing', 'Lee speaks on the harbour'],
  ])('is no finding where it is %s', (_, title) => expect(compared(title, BODY).headlineQuotations).toEqual([]));
  it('is a row of what is worded otherwise', () =>
    expect(toPlainText({ comparison: compared('Lee: ‘The harbour is theirs’', BODY) })).toMatch(
      /\[Quoted in the headline\] .*The harbour is ours\.\n {6}the headline: “The harbour is theirs”\n {6}wording: “ours” → “theirs”/,
    ));
});
