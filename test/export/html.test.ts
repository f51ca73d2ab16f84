import fc from 'fast-check';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import { compare, type Comparison } from '../../src/engine/index.ts';
import { toHtml } from '../../src/export/html.ts';
import type { Exported } from '../../src/export/exported.ts';
import { findingsOf, sidesOf, type Row } from '../../src/findings/findings.ts';
import { allRows, remarkOn } from '../../src/findings/remarks.ts';
import { sampleReference, sampleReport } from '../../src/library/sample.ts';
import { exportedOf } from '../exported.ts';
import { anyComparison, anyHostile } from './hostile.ts';

vi.setConfig({ testTimeout: 60_000 }); // properties take their time where other work is under way

const sample = compare({ ...sampleReference(), url: 'https://meridian.invalid/talks' }, sampleReport());
const rows = allRows(findingsOf(sample));

function opened(comparison: Comparison, more: Partial<Exported> = {}): Document {
  const problems: unknown[] = [];
  const virtualConsole = new VirtualConsole();
  virtualConsole.on('jsdomError', problem => problems.push(problem));
  const { document } = new JSDOM(toHtml(exportedOf(comparison, more)), { virtualConsole }).window;
  expect(problems).toEqual([]);
  return document;
}

const textsIn = (root: ParentNode, selector: string): string[] =>
  [...root.querySelectorAll(selector)].map(element => element.textContent ?? '');

const first = (row: Row): string => {
  if (row.row === 'quote') return (row.reference ?? row.report)!.text;
  if (row.row === 'added') return row.report.text;
  return row.row === 'claim' ? row.reference.text : sidesOf(row).reference.text;
};

describe('one HTML file', () => {
  const page = opened(sample, { readAt: { reference: '2025-02-13T08:00:00.000Z' } });

  it('counts and lists what the screen does, in its order', () => {
    const { quotes, missing, wording, added } = findingsOf(sample);
    expect(textsIn(page, 'main h2')).toEqual([
      `Quotes ${quotes.length}`,
      `Missing ${missing!.length}`,
      `Wording ${wording.length}`,
      `Only here ${added!.length}`,
    ]);
    const articles = [...page.querySelectorAll('main article')];
    expect(articles.map(({ id }) => id)).toEqual(rows.map((_, i) => `finding-${i + 1}`));
    articles.forEach((article, i) => {
      const side =
        rows[i].row === 'added' || (rows[i].row === 'quote' && !('reference' in rows[i])) ? 'report' : 'reference';
      expect(textsIn(article, `.${side} blockquote`)[0]).toBe(first(rows[i]));
    });
  });

  it('marks what was changed', () => {
    const i = rows.findIndex(row => row.row === 'wording' && row.changes.some(({ report }) => report));
    const changed = 'changes' in rows[i] ? rows[i].changes.flatMap(({ report }) => report?.text ?? []) : [];
    const marks = textsIn(page.querySelector(`#finding-${i + 1}`)!, '.report mark').join(' ');
    for (const text of changed) expect(marks).toContain(text);
  });

  it('leads to each passage, and nowhere but to the web', () => {
    const links = [...page.querySelectorAll('a')].map(({ href }) => href);
    expect(links.length).toBeGreaterThan(rows.length / 2);
    for (const href of links) expect(href).toMatch(/^https:\/\/meridian\.invalid\/talks(?:$|#:~:text=)/);
  });

  it('says which texts, when they were read, and by what they were compared', () => {
    const { digests } = exportedOf(sample);
    const text = page.body.textContent;
    for (const one of [digests.reference, digests.report, 'read 2025-02-13T08:00:00.000Z', 'Crossread 1.2.3+4'])
      expect(text).toContain(one);
  });

  it('forbids itself to load anything, and has nothing to load', () => {
    const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')!.getAttribute('content');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/https?:|\*|script|unsafe-eval/);
    expect(page.querySelectorAll('script,link,img,iframe,object,embed,form,base')).toHaveLength(0);
    expect(page.querySelector('style')!.textContent).not.toMatch(/url\(|@import/);
  });

  it('has the notes, what is hidden, and what fits nothing', () => {
    const [kept, gone] = rows;
    const note = remarkOn(kept, sample, { id: 'a', kind: 'note', text: 'ask <them>', at: 1 });
    const lost = {
      ...note,
      id: 'c',
      text: 'who said so?',
      reference: { words: 'Not a word of it.', before: '', behind: '', start: 0 },
    };
    const document = opened(sample, {
      remarks: [note, remarkOn(gone, sample, { id: 'b', kind: 'dismissed', at: 2 }), lost],
    });
    expect(textsIn(document, '#finding-1 .note')).toEqual(['note: ask <them>']);
    expect(textsIn(document, 'main h2').slice(-2)).toEqual(['Hidden by the reader 1', 'Fits nothing here any more 1']);
    const [hidden, orphan] = [...document.querySelectorAll('main article')].slice(-2);
    expect(textsIn(hidden, 'h3')[0]).toMatch(/^Not a finding, was /);
    expect(textsIn(hidden, 'blockquote')).toContain(first(gone));
    expect(orphan.textContent).toBe('NoteNot a word of it.note: who said so?');
  });

  it('says why findings are withheld', () => {
    const document = opened({ ...sample, story: { ...sample.story, withheld: { reason: 'live-blog' } } });
    expect(textsIn(document, '.withheld')[0]).toContain('A live blog changes');
    expect(textsIn(document, 'main h2').map(text => text.replace(/ \d+$/, ''))).toEqual(['Quotes', 'Wording']);
  });

  it('is nothing but its own elements, whatever the pages say', () => {
    const OURS = new Set(
      'html head meta title style body header h1 h2 h3 p div section main article blockquote mark ul li a span footer'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(anyComparison, anyHostile, (comparison, text) => {
        const all = allRows(findingsOf(comparison));
        const document = opened(comparison, {
          remarks: [remarkOn(all[0], comparison, { id: 'a', kind: 'note', text, at: 1 })],
        });
        const elements = [...document.querySelectorAll('*')];
        expect(elements.filter(({ localName }) => !OURS.has(localName))).toEqual([]);
        const ATTRIBUTES = /^(?:lang|dir|class|id|href|rel|charset|http-equiv|content|name)$/;
        const names = elements.flatMap(one => one.getAttributeNames());
        expect(names.filter(name => !ATTRIBUTES.test(name))).toEqual([]);
        for (const { href } of document.querySelectorAll('a')) expect(href).toMatch(/^https?:/);
        expect(document.querySelectorAll('style')).toHaveLength(1);
        expect(document.querySelectorAll('main article')).toHaveLength(all.length);
      }),
      { numRuns: 25 },
    );
  });
});
