import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { compare } from '../../src/engine/index.ts';
import { toCsv } from '../../src/export/csv.ts';
import { findingsOf, hasFact, sidesOf, type Row } from '../../src/findings/findings.ts';
import { allRows, remarkOn } from '../../src/findings/remarks.ts';
import { sampleReference, sampleReport } from '../../src/library/sample.ts';
import { exportedOf } from '../exported.ts';
import { anyComparison, anyHostile } from './hostile.ts';

const sample = compare({ ...sampleReference(), url: 'https://meridian.invalid/talks' }, sampleReport());
const rows = allRows(findingsOf(sample));

/** RFC 4180 to the letter: quoted fields, doubled quotes, CRLF behind each record; anything else is an error. */
function parse(csv: string): string[][] {
  const records: string[][] = [];
  let [record, field, at]: [string[], string, number] = [[], '', 0];
  while (at < csv.length) {
    if (csv[at] !== '"') throw new Error(`no quote at ${at}: ${csv.slice(at, at + 20)}`);
    for (at += 1, field = ''; ; at += 1) {
      if (at >= csv.length) throw new Error('a field has no end');
      if (csv[at] === '"' && csv[at + 1] === '"') at += 1;
      else if (csv[at] === '"') break;
      field += csv[at];
    }
    record.push(field);
    at += 1;
    if (csv[at] === ',') at += 1;
    else if (csv.startsWith('\r\n', at)) {
      records.push(record);
      record = [];
      at += 2;
    } else throw new Error(`neither comma nor line end at ${at}`);
  }
  if (record.length) throw new Error('the last record has no end');
  return records;
}

function tableOf(csv: string): Record<string, string>[] {
  expect(csv[0]).toBe('\ufeff');
  const [header, ...records] = parse(csv.slice(1));
  expect(new Set(header).size).toBe(header.length);
  expect(records.filter(record => record.length !== header.length)).toEqual([]);
  return records.map(record => Object.fromEntries(header.map((name, i) => [name, record[i]])));
}

/** The passages that a row shows first. */
const shownOf = (row: Row): [reference: string | undefined, report: string | undefined] => {
  switch (row.row) {
    case 'quote':
      return [row.reference?.text, row.report?.text];
    case 'claim':
      return [row.reference.text, undefined];
    case 'added':
      return [undefined, row.report.text];
    default:
      return [sidesOf(row).reference.text, sidesOf(row).report.text];
  }
};

vi.setConfig({ testTimeout: 60_000 }); // properties take their time where other work is under way

describe('a table', () => {
  const table = tableOf(toCsv(exportedOf(sample, { readAt: { report: '2025-02-13T08:00:00.000Z' } })));
  const LISTS = { quote: 'Quotes', claim: 'Missing', wording: 'Wording', headline: 'Wording', added: 'Only here' };

  it('has a line for each row of the screen, in its order', () => {
    expect(table.map(line => line.List)).toEqual(rows.map(({ row }) => LISTS[row]));
    expect(table.map(line => line.Number)).toEqual(rows.map((_, i) => String(i + 1)));
  });

  it('has the words of both passages', () => {
    rows.forEach((row, i) => {
      const [reference, report] = shownOf(row);
      if (reference !== undefined) expect(table[i]['Reference passage']).toBe(reference);
      if (report !== undefined) expect(table[i]['Report passage'].split('\n')).toContain(report);
      expect(table[i]['A fact differs'], table[i].Finding).toBe('changes' in row && hasFact(row) ? 'yes' : '');
    });
    expect(table.filter(line => line['Reference passage'] && line['Report passage']).length).toBeGreaterThan(9);
  });

  it('has offsets that slice these words, and the paragraph in which they stand', () => {
    for (const side of ['reference', 'report'] as const) {
      const name = side === 'reference' ? 'Reference' : 'Report';
      const { text, paragraphs } = sample[side];
      for (const line of table.filter(one => one[`${name} passage`])) {
        const slices = line[`${name} offsets`].split('\n').map(passage =>
          passage
            .split(' ')
            .map(run => text.slice(...run.split('-').map(Number)))
            .join(' '),
        );
        expect(slices.join('\n')).toBe(line[`${name} passage`]);
        const [first] = line[`${name} paragraph`].split('\n').map(Number);
        const { start, end } = paragraphs[first - 1];
        expect(text.slice(start, end)).toContain(slices[0].split(' ')[0]);
      }
    }
  });

  it('says on every line which texts, when they were read, and by what they were compared', () => {
    const { digests } = exportedOf(sample);
    for (const line of table)
      expect(line).toMatchObject({
        'Reference address': 'https://meridian.invalid/talks',
        'Reference SHA-256': digests.reference,
        'Report SHA-256': digests.report,
        'Report read': '2025-02-13T08:00:00.000Z',
        'Reference read': '',
        'Crossread version': '1.2.3+4',
      });
    expect(digests.report).toMatch(/^[0-9a-f]{64}$/);
  });

  it('has the reader’s notes, and what they have hidden behind all others', () => {
    const remarks = [
      remarkOn(rows[0], sample, { id: 'a', kind: 'note', text: '=ask "them",\nthen print', at: 1 }),
      remarkOn(rows[1], sample, { id: 'b', kind: 'dismissed', at: 2 }),
    ];
    const noted = tableOf(toCsv(exportedOf(sample, { remarks })));
    expect(noted).toHaveLength(rows.length);
    expect(noted[0]['Reader’s notes']).toBe('\'=ask "them",\nthen print');
    expect(noted.map(line => line['Reader’s decision'])).toEqual([...rows.slice(1).map(() => ''), 'Not a finding']);
    expect(noted.at(-1)!['Reference passage']).toBe(shownOf(rows[1])[0]);
  });

  it.each(['=1+1', '+1', '-1', '@sum(A1)', '\t=1', '\r=1', ' =1', '\u200b=1', '＝1'])(
    'lets %j be no formula',
    title => {
      const [line] = tableOf(toCsv(exportedOf({ ...sample, report: { ...sample.report, title } })));
      expect(line['Report title']).toBe(`'${title}`);
    },
  );
  it('leaves other cells as they are', () => {
    const title = 'Talks = nothing, “so far” - he said';
    const [line] = tableOf(toCsv(exportedOf({ ...sample, report: { ...sample.report, title } })));
    expect(line['Report title']).toBe(title);
  });

  it('is a table whatever the pages say', () => {
    fc.assert(
      fc.property(anyComparison, anyHostile, (comparison, text) => {
        const all = allRows(findingsOf(comparison));
        const remarks = [remarkOn(all[0], comparison, { id: 'a', kind: 'note', text, at: 1 })];
        const lines = tableOf(toCsv(exportedOf(comparison, { remarks })));
        expect(lines).toHaveLength(all.length);
        for (const value of lines.flatMap(line => Object.values(line)))
          expect(value).not.toMatch(/^\s*[=+\-@]|^[\t\r]/);
      }),
      { numRuns: 60 },
    );
  });
});
