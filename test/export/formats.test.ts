import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compare, VERSION } from '../../src/engine/index.ts';
import { exportAs, fileOf, type Format } from '../../src/export/formats.ts';
import { asShown } from '../../src/findings/findings.ts';
import { allRows, applyRemarks, remarkOn } from '../../src/findings/remarks.ts';
import { readArticleJson, readExport } from '../../src/library/exported.ts';
import { sampleReference, sampleReport } from '../../src/library/sample.ts';
import { exportedOf } from '../exported.ts';

const sample = compare({ ...sampleReference(), url: 'https://meridian.invalid/talks' }, sampleReport());
const row = allRows(applyRemarks(sample, []).findings)[2];
const remarks = [remarkOn(row, sample, { id: 'a', kind: 'note', text: 'ask', at: 1 })];
const readAt = { report: '2025-02-13T08:00:00.000Z' };
const json = exportAs('json', exportedOf(sample, { remarks, readAt }));

describe('JSON', () => {
  it('is read again: both articles, times and remarks, and the findings come out the same', async () => {
    const read = (await readExport(json))!;
    expect(read).toEqual({ reference: sample.reference, report: sample.report, readAt, remarks, changed: [] });
    const again = compare(read.reference, read.report);
    expect(again).toEqual(sample);
    expect(applyRemarks(again, read.remarks).remarksOf(row)).toEqual(remarks);
  });
  it('is the comparison as the engine made it, whatever the reader asked to see anyway', () => {
    const withheld = { reason: 'live-blog' as const };
    const lifted = asShown({ ...sample, story: { ...sample.story, withheld } }, true);
    const { story } = JSON.parse(exportAs('json', exportedOf(lifted))) as typeof lifted;
    expect(story).toEqual({ ...sample.story, withheld: { ...withheld, message: expect.any(String) as string } });
  });
  it('tells when a text is not the one that was exported', async () => {
    const forged = json.replace(JSON.stringify(sample.report.text).slice(1, 30), 'Nobody has said a word of it.');
    expect((await readExport(forged))?.changed).toEqual(['report']);
  });
  it.each(['', '[]', '{}', 'null', '{"reference":{},"report":{}}', json.slice(0, -2)])('is none in %j', async text =>
    expect(await readExport(text.slice(0, 100_000))).toBeNull(),
  );
  it('leaves out remarks in pieces', async () => {
    const broken = JSON.stringify({ ...(JSON.parse(json) as object), remarks: [...remarks, { id: 7 }, null] });
    expect((await readExport(broken))?.remarks).toEqual(remarks);
  });
});

describe('one article as JSON', () => {
  it('is read whole, in a record, or from its text', () => {
    const { report } = sample;
    expect(readArticleJson(JSON.stringify(report))).toEqual(report);
    expect(readArticleJson(JSON.stringify({ id: 'x', article: report }))).toEqual(report);
    expect(readArticleJson('{"title":"Pier","text":"It opens."}')).toMatchObject({ title: 'Pier', text: 'It opens.' });
    expect(readArticleJson('{"text":3}')).toBeNull();
  });
});

describe('a file', () => {
  const between = (one: object, other: object) => ({
    reference: { ...sample.reference, ...one },
    report: { ...sample.report, ...other },
  });
  it.each<[Format, string]>([
    ['markdown', 'crossread-the-meridian-cote-d-azur.md'],
    ['html', 'crossread-the-meridian-cote-d-azur.html'],
    ['csl', 'crossread-the-meridian-cote-d-azur.csl.json'],
  ])('is named after both outlets: %s', (format, name) =>
    expect(fileOf(format, between({ siteName: 'The Meridian' }, { siteName: '../Côte d’Azur\\:*?' })).name).toBe(name),
  );
  it('is named after titles where there is no outlet', () =>
    expect(fileOf('csv', between({ siteName: '', title: '' }, { siteName: undefined, title: 'Talks' })).name).toBe(
      'crossread-talks.csv',
    ));
});

it('the engine’s version begins with that of the package', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(VERSION).toMatch(/^\d+\.\d+\.\d+\+\d+$/);
  expect(VERSION.split('+')[0]).toBe(version);
});
