import { describe, expect, it } from 'vitest';
import { align } from '../../../src/engine/index.ts';

const changes = (reference: string, report: string): unknown[] => align(reference, report).changes.map(({ kind, reference: a, report: b }) => [kind, a?.text ?? null, b?.text ?? null]);

describe('changed facts', () => {
  it.each([
    ['a number', 'The blast killed 12 people on the bridge.', 'The blast killed 15 people on the bridge.', ['number', '12', '15']],
    ['a weekday', 'The council will meet on Friday in Lyon.', 'The council will meet on Saturday in Lyon.', ['date', 'Friday', 'Saturday']],
    ['a year', 'It was the first visit since 2009.', 'It was the first visit since 2013.', ['date', '2009', '2013']],
    ['a name', 'The chairman Carl Weber signed the treaty in May.', 'The chairman Peter Brandt signed the treaty in May.', ['name', 'Carl Weber', 'Peter Brandt']],
    ['a direction', 'Shares of the bank rose 3 percent on Monday.', 'Shares of the bank fell 3 percent on Monday.', ['negation', 'rose', 'fell']],
    ['a negation', 'The ministry will publish the report this year.', 'The ministry will not publish the report this year.', ['negation', 'publish', 'not publish']],
    ['an opposite', 'Parliament approved the budget after a long night.', 'Parliament rejected the budget after a long night.', ['negation', 'approved', 'rejected']],
    ['the certainty', 'The firm will close two plants in Ohio.', 'The firm may close two plants in Ohio.', ['certainty', 'will', 'may']],
    ['the attribution', 'The minister said the fund was empty.', 'The minister claimed the fund was empty.', ['attribution', 'said', 'claimed']],
  ])('%s', (_, reference, report, change) => expect(changes(reference, report)).toEqual([change]));

  it.each([
    ['typography and spelling', 'The people’s programme was recognised – at last.', "The people's program was recognized - at last."],
    ['number format', 'About 2,000 troops and 5 per cent of the tanks left.', 'About two thousand troops and 5% of the tanks left.'],
    ['names in other letters', 'Volodymyr Zelenskyy spoke in Kiev.', 'Volodymyr Zelensky spoke in Kyiv.'],
    ['more detail on one side', 'The train left at noon.', 'The train, with 300 passengers, left at noon on Tuesday.'],
  ])('finds nothing in %s', (_, reference, report) => expect(changes(reference, report)).toEqual([]));

  it('compares dates of the same thing only', () => {
    expect(changes('He was hired on Monday and dismissed on Friday.', 'He was dismissed on Friday, having been hired on Monday.')).toEqual([]);
  });
});
