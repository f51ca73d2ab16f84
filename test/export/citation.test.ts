import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { articleOf, compare, type Article, type Span } from '../../src/engine/index.ts';
import { citationOf } from '../../src/export/citation.ts';
import { linksOf } from '../../src/export/text-fragment.ts';
import { findingsOf } from '../../src/findings/findings.ts';

vi.setConfig({ testTimeout: 60_000 }); // properties take their time where other work is under way

const at = 'https://a.invalid/pier';
const spanOf = (text: string, words: string, from = 0): Span => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};
const linkTo = (text: string, span: Span, url: string = at): string | undefined => linksOf({ text, url })(span);

interface Directive {
  before?: string;
  start: string;
  end?: string;
  behind?: string;
}

/** As a browser reads it: parts between commas, a dash behind the first or before the last. */
function directiveOf(link: string): Directive {
  const parts = link.slice(link.indexOf(':~:text=') + 8).split(',');
  const before = parts[0].endsWith('-') ? parts.shift()!.slice(0, -1) : undefined;
  const behind = parts.at(-1)!.startsWith('-') ? parts.pop()!.slice(1) : undefined;
  const [start, end] = parts;
  if (parts.length > 2 || [before, start, end, behind].some(part => part?.includes('-'))) throw new Error(link);
  const said = (part?: string): string | undefined => (part === undefined ? undefined : decodeURIComponent(part));
  return { before: said(before), start: said(start)!, end: said(end), behind: said(behind) };
}

/** Behind the first end from here on that is followed by what should follow. */
function endOf(whole: string, least: number, end: string | undefined, behind: string): number | undefined {
  const follows = (to: number): boolean => whole.slice(to).trimStart().startsWith(behind.toLowerCase());
  if (end === undefined) return follows(least) ? least : undefined;
  const sought = end.toLowerCase();
  for (let at = whole.indexOf(sought, least); at >= 0; at = whole.indexOf(sought, at + 1))
    if (follows(at + sought.length)) return at + sought.length;
  return undefined;
}

/** The first place that a browser finds, blind to case; paragraphs are one space apart here. */
function found(text: string, link: string): string | undefined {
  const { before = '', start, end, behind = '' } = directiveOf(link);
  const flat = text.replace(/\s+/g, ' ');
  const whole = flat.toLowerCase();
  for (let i = whole.indexOf(start.toLowerCase()); i >= 0; i = whole.indexOf(start.toLowerCase(), i + 1)) {
    if (before && !whole.slice(0, i).trimEnd().endsWith(before.toLowerCase())) continue;
    const to = endOf(whole, i + start.length, end, behind);
    if (to === undefined) continue;
    return `${i} ${flat.slice(i, to)}`;
  }
  return undefined;
}

describe('an address that leads to a passage', () => {
  const text = 'The pier will be rebuilt, Ann Lee said.\n\nThe town – all of it – pays, she said.';

  it('names a short one whole', () =>
    expect(linkTo(text, spanOf(text, 'The pier will be rebuilt,'))).toBe(
      `${at}#:~:text=The%20pier%20will%20be%20rebuilt%2C`,
    ));
  it('keeps dashes apart from those that mean something', () => {
    const dashed = 'A well-known pier, rebuilt & painted, opened.';
    expect(linkTo(dashed, spanOf(dashed, 'well-known pier, rebuilt & painted,'))).toBe(
      `${at}#:~:text=well%2Dknown%20pier%2C%20rebuilt%20%26%20painted%2C`,
    );
  });
  it('names a long one by its first and last words', () => {
    const long =
      'The council of the town of Lorne will rebuild the old pier before the winter comes, Ann Lee said on Monday.';
    expect(directiveOf(linkTo(long, { start: 0, end: long.length })!)).toEqual({
      before: undefined,
      start: 'The council of the',
      end: 'Lee said on Monday.',
      behind: undefined,
    });
  });
  it('names what stands around words that stand there twice', () => {
    const twice = 'It rained, she said.\n\nThe pier is closed, she said.\n\nIt opens on Friday.';
    const span = spanOf(twice, 'she said.', twice.indexOf('closed'));
    const link = linkTo(twice, span)!;
    expect(directiveOf(link)).toMatchObject({ before: 'pier is closed,', start: 'she said.', behind: 'It opens on' });
    expect(found(twice, link)).toBe(`${twice.replace(/\s+/g, ' ').indexOf('she said. It opens')} she said.`);
  });
  it('goes on behind a fragment of the address, and takes the place of another passage', () => {
    expect(linkTo(text, spanOf(text, 'The pier'), `${at}#live`)).toBe(`${at}#live:~:text=The%20pier`);
    expect(linkTo(text, spanOf(text, 'The pier'), `${at}#:~:text=town`)).toBe(`${at}#:~:text=The%20pier`);
  });
  it.each([undefined, '', 'javascript:alert(1)', 'pier.html', 'file:///pier.html'])('is none for %j', url =>
    expect(linksOf({ text, url })(spanOf(text, 'The pier'))).toBeUndefined(),
  );

  it('is found by a browser where the passage stands, whatever the text', () => {
    const word = fc.constantFrom(
      'the',
      'Pier',
      'is',
      'closed,',
      'said.',
      'well-known',
      '“we',
      'Lorne”',
      'a & b',
      '100%',
      'ab',
    );
    const paragraph = fc.array(word, { minLength: 1, maxLength: 30 }).map(words => words.join(' '));
    const anyText = fc.array(paragraph, { minLength: 1, maxLength: 6 }).map(all => all.join('\n\n'));
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat({ max: 25 }), (body, from, count) => {
        const words = [...body.matchAll(/\S+/g)];
        const i = from % words.length;
        const last = words[Math.min(words.length - 1, i + count)];
        const span = { start: words[i].index, end: last.index + last[0].length };
        const passage = body.slice(span.start, span.end).replace(/\s+/g, ' ');
        const link = linkTo(body, span)!;
        const place = found(body, link);
        expect(place).toBeDefined();
        const { before, start, behind } = directiveOf(link);
        // of words that stand often with the same around them any place may be found, but never other words
        expect(passage.toLowerCase().startsWith(start.toLowerCase())).toBe(true);
        const isAll = span.start === 0 && span.end === body.length; // with nothing around it
        if (!before && !behind && !isAll)
          expect(place).toBe(`${body.slice(0, span.start).replace(/\s+/g, ' ').length} ${passage}`);
      }),
      { numRuns: 2000 },
    );
  });
  it('is an address whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), body => {
        const link = linkTo(body, { start: 0, end: body.length })!;
        expect(URL.canParse(link)).toBe(true);
        expect(link).toMatch(/^[!-~]+$/);
      }),
    );
  });
});

describe('a citation', () => {
  const article = (text: string, more: Partial<Article>): Article =>
    articleOf({ text, publishedTime: '2025-02-12T12:00:00Z', ...more });
  const comparison = compare(
    article('“We will rebuild the old pier before the winter,” Ann Lee said.', {
      title: 'Pier to open',
      siteName: 'The Meridian',
      url: at,
    }),
    article('Rain fell.\n\n“We will rebuild the new pier before the winter,” Ann Lee said.', { title: 'New pier' }),
  );
  it('names outlet, title, day, paragraph, words and address, for each text that has it', () => {
    const [row] = findingsOf(comparison).quotes;
    expect(citationOf(row, comparison)).toBe(
      [
        `The Meridian, “Pier to open”, 12 Feb 2025, paragraph 1: “We will rebuild the old pier before the winter,” ${at}#:~:text=%E2%80%9CWe%20will%20rebuild%20the%20old%20pier%20before%20the%20winter%2C%E2%80%9D`,
        '“New pier”, 12 Feb 2025, paragraph 2: “We will rebuild the new pier before the winter,”',
      ].join('\n'),
    );
  });
});
