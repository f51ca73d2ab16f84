import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { describeSpan } from '../../src/engine/quote.ts';
import { readPage } from '../../src/extraction/read-page.ts';
import { noteNodes, type Noted } from '../../src/page/anchor.ts';
import { MARKED_KINDS, nameOf } from '../../src/page/mark-names.ts';
import { markPage, type Markable, type Marks } from '../../src/page/marks.ts';

const LINES = [
  'The harbour office said on Monday that the ferry would sail for the last time in June.',
  'Two firms shared the work on the bridge, and both have asked the council for more time.',
  'Nobody from the council would say on Tuesday how long the road down to the quay stays shut.',
];
const HTML = `<title>Ferry</title><article><h1>Last ferry to sail from the quay in June</h1>${LINES.map(line => `<p>${line}</p>`).join('')}</article>`;

let document: Document;
let noted: Noted;
let registry: Map<string, Set<Range>>;
let marks: Marks;
const onChange = vi.fn<() => void>();

beforeEach(() => {
  const { window } = new JSDOM(HTML);
  ({ document } = window);
  registry = new Map();
  vi.stubGlobal('CSS', { highlights: registry });
  vi.stubGlobal(
    'Highlight',
    class extends Set<Range> {
      constructor(...ranges: Range[]) {
        super(ranges);
      }
    },
  );
  vi.stubGlobal('getComputedStyle', window.getComputedStyle.bind(window));
  vi.stubGlobal('ShadowRoot', window.ShadowRoot);
  vi.stubGlobal('MutationObserver', window.MutationObserver);
  vi.stubGlobal('matchMedia', () => ({ addEventListener: () => undefined, removeEventListener: () => undefined }));
  vi.useFakeTimers();
  const page = readPage(document);
  if ('failure' in page) throw new Error(page.failure.message);
  noted = { article: page.article, nodes: noteNodes(page.nodes) };
  const markAt = (kind: string, words: string): Markable => {
    const start = noted.article.text.indexOf(words);
    return { kind, at: describeSpan(noted.article.text, { start, end: start + words.length }) };
  };
  marks = markPage(
    document,
    noted,
    [
      { kind: 'conflicting', at: { headline: 'Last ferry to sail from the quay in June' } },
      markAt('stated', LINES[0]),
      markAt('partly', LINES[1]),
      markAt('added', LINES[2]),
      markAt('stated', 'Two firms'),
    ],
    onChange,
  );
});
afterEach(() => {
  marks.end();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  onChange.mockClear();
});

const painted = (): Record<string, string[]> =>
  Object.fromEntries([...registry].map(([name, ranges]) => [name.slice('crossread-'.length), [...ranges].map(String)]));
const changed = async (): Promise<void> => {
  await Promise.resolve(); // observers are told
  await vi.advanceTimersByTimeAsync(1000);
};
const paragraph = (i: number): HTMLElement => document.querySelectorAll('p')[i];

describe('marks', () => {
  it('are one highlight a kind, over the words they are about, and change nothing on the page', () => {
    expect(painted()).toEqual({
      conflicting: ['Last ferry to sail from the quay in June'],
      partly: [LINES[1]],
      added: [LINES[2]],
      stated: [LINES[0], 'Two firms'],
    });
    expect(document.documentElement.outerHTML).toContain(HTML.slice(HTML.indexOf('<article')));
  });

  it('of some kinds alone are shown where the reader chooses these', () => {
    marks.show({ kinds: new Set(['added']), front: null });
    expect(painted()).toEqual({ added: [LINES[2]] });
  });

  it('have the words in question in front, or all of the passage where these are not there', () => {
    const words = { words: 'the bridge', before: 'shared the work on ', behind: ', and both have', start: 0 };
    marks.show({ kinds: null, front: { mark: 2, words: [words] } });
    expect(painted().current).toEqual(['the bridge']);
    marks.show({ kinds: null, front: { mark: 2, words: [{ ...words, words: 'nowhere' }] } });
    expect(painted().current).toEqual([LINES[1]]);
  });

  it('are none when it ends', () => {
    marks.show({ kinds: null, front: { mark: 1, words: [] } });
    expect(registry.size).toBe(5);
    marks.end();
    expect(registry.size).toBe(0);
  });

  it('are named for dark where the page is dark', async () => {
    document.body.setAttribute('style', 'background-color: #111');
    await changed();
    expect(marks.isDark()).toBe(true);
    expect(Object.keys(painted()).every(name => name.endsWith('-dark'))).toBe(true);
    expect(onChange).toHaveBeenCalledTimes(1);
  });
});

describe('a page drawn anew', () => {
  it('is marked again where it says the same', async () => {
    const article = document.querySelector('article')!;
    article.replaceWith(article.cloneNode(true));
    expect(painted().added).toEqual(['']); // the ranges have lost their nodes
    await changed();
    expect(painted().added).toEqual([LINES[2]]);
    expect(marks.found()).toEqual([true, true, true, true, true]);
  });

  it('is not marked where it says something else, and says that something has gone', async () => {
    paragraph(2).textContent = 'Nobody from the council would say anything at all about the road or the quay.';
    await changed();
    expect(painted().added).toBeUndefined();
    expect(marks.found()).toEqual([true, true, true, false, true]);
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it('is looked at once for many changes, and not at all when the marks are gone', async () => {
    const set = vi.spyOn(registry, 'set');
    const drawAnew = async (): Promise<void> => {
      paragraph(0).replaceWith(paragraph(0).cloneNode(true));
      await Promise.resolve();
    };
    for (let i = 0; i < 20; i++) await drawAnew();
    await vi.advanceTimersByTimeAsync(1000);
    expect(set).toHaveBeenCalledTimes(4); // a kind each
    marks.end();
    set.mockClear();
    await drawAnew();
    await changed();
    expect(set).not.toHaveBeenCalled();
  });

  it('is not painted anew where nothing that is marked has moved', async () => {
    const set = vi.spyOn(registry, 'set');
    document.body.append(document.createElement('aside'));
    await changed();
    expect(set).not.toHaveBeenCalled();
  });
});

describe('how marks look', () => {
  const css = readFileSync(new URL('../../src/page/marks.css', import.meta.url), 'utf8');
  const lineOf = (name: string): string =>
    new RegExp(`highlight\\(${name}\\) \\{.*?underline (\\w+) .*?([\\d.]+px);`).exec(css)!.slice(1).join(' ');
  for (const dark of [false, true])
    it(`each kind has a line of its own on a ${dark ? 'dark' : 'light'} page: colour is never the only sign`, () => {
      const lines = MARKED_KINDS.map(kind => lineOf(nameOf(kind, dark)));
      expect(new Set(lines).size).toBe(lines.length);
      expect(lines).toEqual(expect.arrayContaining(['double 1.5px', 'dashed 1.5px', 'dotted 2px', 'solid 1px']));
    });
});
