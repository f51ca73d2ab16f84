import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { compare } from '../../src/engine/index.ts';
import { toCsl, toRis, type CslItem } from '../../src/export/bibliography.ts';
import { sampleReference, sampleReport } from '../../src/library/sample.ts';
import { exportedOf } from '../exported.ts';
import { anyComparison } from './hostile.ts';

const about = {
  url: 'https://meridian.invalid/talks?a=1&b=2',
  title: 'Talks “to begin”\nsoon',
  siteName: 'The Meridian',
  byline: 'Ann Lee',
  publishedTime: '2025-02-12T23:30:00-05:00',
  lang: 'en-GB',
};
const exported = exportedOf(compare({ ...sampleReference(), ...about }, sampleReport()), {
  readAt: { reference: '2025-02-13T08:00:00.000Z' },
});

/** Tag, two spaces, dash, space, value; each record from TY to ER. */
function recordsOf(ris: string): [tag: string, value: string][][] {
  expect(ris.endsWith('\r\n')).toBe(true);
  const records: [string, string][][] = [];
  for (const line of ris.slice(0, -2).split('\r\n')) {
    if (!line) continue;
    const [, tag, value] = /^([A-Z][A-Z0-9]) {2}- (\P{Cc}*)$/u.exec(line) ?? [];
    if (tag === undefined) throw new Error(`no line of RIS: ${JSON.stringify(line)}`);
    if (tag === 'TY') records.push([]);
    records.at(-1)!.push([tag, value]);
  }
  for (const record of records) expect([record[0][0], record.at(-1)![0]]).toEqual(['TY', 'ER']);
  return records;
}

vi.setConfig({ testTimeout: 60_000 }); // properties take their time where other work is under way

describe('RIS', () => {
  const [reference, report] = recordsOf(toRis(exported)).map(record => Object.fromEntries(record));

  it('has both articles, with all that is known of them', () => {
    expect(reference).toEqual({
      TY: 'NEWS',
      TI: 'Talks “to begin” soon',
      T2: 'The Meridian',
      AU: 'Ann Lee',
      PY: '2025',
      DA: '2025/02/12', // the outlet's day, not the one in Greenwich
      Y2: '2025/02/13',
      LA: 'en-GB',
      UR: about.url,
      N1: `SHA-256 of its text ${exported.digests.reference}`,
      ER: '',
    });
    expect(report).toMatchObject({ TY: 'NEWS', TI: sampleReport().title });
    expect(report).not.toHaveProperty('UR');
  });
});

describe('CSL-JSON', () => {
  const items = JSON.parse(toCsl(exported)) as CslItem[];
  it('has both articles, with all that is known of them', () => {
    expect(items).toHaveLength(2);
    expect(items[0]).toEqual({
      id: 'reference',
      type: 'article-newspaper',
      title: 'Talks “to begin” soon',
      'container-title': 'The Meridian',
      author: [{ literal: 'Ann Lee' }],
      issued: { 'date-parts': [[2025, 2, 12]] },
      accessed: { 'date-parts': [[2025, 2, 13]] },
      language: 'en-GB',
      URL: about.url,
      note: `SHA-256 of its text ${exported.digests.reference}`,
    });
    expect(items[1]).not.toHaveProperty('URL');
  });
});

it('two records and two items stay two, whatever the pages say', () => {
  fc.assert(
    fc.property(anyComparison, comparison => {
      const hostile = exportedOf(comparison);
      expect(recordsOf(toRis(hostile))).toHaveLength(2);
      const items = JSON.parse(toCsl(hostile)) as CslItem[];
      expect(items.map(({ id }) => id)).toEqual(['reference', 'report']);
      for (const { URL: url } of items) if (url) expect(url).toMatch(/^https?:/);
    }),
    { numRuns: 60 },
  );
});
