import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleOf, compare, type Article } from '../../src/engine/index.ts';
import { toMarkdown } from '../../src/export/markdown.ts';
import { toPlainText } from '../../src/export/plain-text.ts';
import { sampleReference, sampleReport } from '../../src/library/sample.ts';
import { exportedOf } from '../exported.ts';
import { allRows, remarkOn } from '../../src/findings/remarks.ts';
import { findingsOf, speakerOf } from '../../src/findings/findings.ts';

const comparison = compare(sampleReference(), sampleReport());

describe('the findings as text', () => {
  it('list as many rows as the popup counts', () => {
    const { quotes, missing, wording, added } = findingsOf(comparison);
    const counts = [...toPlainText({ comparison }).matchAll(/^[A-Z ]+ \((\d+)\)$/gm)].map(match => Number(match[1]));
    expect(counts).toEqual([quotes.length, missing!.length, wording.length, added!.length]);
  });

  it('begin with the sentence that the popup shows, in one line whatever it quotes', () => {
    const said = 'Ann Lee said: “This is an illusory saving for a town that swims.”';
    const broken = compare(
      articleOf({ text: said }),
      articleOf({ text: said.replace('illusory', 'illus\u0007ionary') }),
    );
    const [, , line] = toPlainText({ comparison: broken }).split('\n');
    expect(line).toMatch(/“illusory” is “illus ?ionary” here\. 1 of 1 quote is here, 1 altered\./);
  });

  it('say why findings are withheld, and leave them out', () => {
    const text = toPlainText({
      comparison: {
        ...comparison,
        story: {
          ...comparison.story,
          withheld: { reason: 'partial-text', side: 'report' },
        },
      },
    });
    expect(text).toContain('Only the start of this article can be read. Missing and Only here are withheld.');
    expect(text).not.toMatch(/^MISSING/m);
  });

  it('begin the wording with what differs between the headlines', () => {
    const titled = (title: string, article: ReturnType<typeof sampleReference>) => ({ ...article, title });
    const differing = compare(
      titled('Bridge in Lorne falls, 4 hurt', sampleReference()),
      titled('Bridge in Lorne falls, 7 hurt', sampleReport()),
    );
    expect(toPlainText({ comparison: differing })).toMatch(
      /^WORDING \(\d+\)\n  \[Headline, Number \(fact\)\] Bridge in Lorne falls, 4 hurt\n      here: Bridge in Lorne falls, 7 hurt\n      number: “4” → “7”$/m,
    );
    expect(toMarkdown(exportedOf(differing))).toContain(
      '- **Headline, Number (fact).** Bridge in Lorne falls, 4 hurt\n  - here: Bridge in Lorne falls, 7 hurt\n  - number: “4” → “7”',
    );
  });

  it('are Markdown that shows characters of its own as they are', () => {
    const starred = toMarkdown(
      exportedOf({
        ...comparison,
        report: { ...comparison.report, title: 'A *new* [deal]', url: 'https://a.invalid/' },
      }),
    );
    expect(starred).toContain('[A \\*new\\* \\[deal\\]](https://a.invalid/)');
  });
});

describe('a quote as text', () => {
  const textOf = (reference: string, report: string, times?: Article['times']): string =>
    toPlainText({
      comparison: compare({ ...articleOf({ text: reference }), ...(times && { times }) }, articleOf({ text: report })),
    });
  const said = '“We will rebuild the old pier before the winter, and the town will pay for it,” Ann Lee said.';

  it('has each run between its own marks, as it is printed', () =>
    expect(textOf('“We will rebuild the old pier,” Ann Lee said. “The town will pay for it.”', said)).toContain(
      '“We will rebuild the old pier,” “The town will pay for it.”',
    ));
  it('has every piece of it', () => {
    const text = textOf(
      said,
      'Ann Lee said: “We will rebuild the old pier.”\n\nRain fell.\n\n“The town will pay for it,” she said.',
    );
    expect(text).toMatch(/\n {6}here: “We will rebuild the old pier\.”\n {6}here: “The town will pay for it,”/);
  });
  it('says that the page has more of it', () =>
    expect(textOf('Ann Lee said “the town will pay for it”.', said)).toContain(
      '[Longer here] “the town will pay for it”',
    ));
  it('has the time at which it is spoken', () =>
    expect(textOf('we will rebuild the old pier before the winter', said, [{ at: 0, seconds: 3725 }])).toContain(
      'winter at 01:02:05',
    ));
});

describe('what a page says of itself', () => {
  const lineOf = (report: Partial<Article>): string | undefined =>
    /^Report: .*$/m.exec(toMarkdown(exportedOf({ ...comparison, report: { ...comparison.report, ...report } })))?.[0];

  it.each<[string, Partial<Article>, string]>([
    ['leads nowhere but to the web', { title: 'Talks', url: 'javascript:alert(1)' }, 'Report: Talks'],
    ['leads nowhere where it is no address', { title: 'Talks', url: 'talks.html' }, 'Report: Talks'],
    [
      'keeps its link whole',
      { title: 'Talks', url: 'https://a.invalid/a b)(c"d?q=(1)|`\\' },
      'Report: [Talks](https://a.invalid/a%20b%29%28c%22d?q=%281%29%7C%60%5C)',
    ],
    [
      'keeps an address that reads like a character',
      { title: 'Talks', url: 'https://a.invalid/?a=1&lt;=2' },
      'Report: [Talks](https://a.invalid/?a=1&amp;lt;=2)',
    ],
    [
      'opens no tag',
      { title: '<img src=x onerror=alert(1)>', url: undefined },
      'Report: \\<img src=x onerror=alert(1)\\>',
    ],
    ['is one line', { title: 'Talks\r\n\n# Now\u2028- here', url: undefined }, 'Report: Talks \\# Now - here'],
    ['begins no list and no quotation', { title: '12. Talks', url: undefined }, 'Report: 12\\. Talks'],
    [
      'is no other address than its own',
      { title: 'ftp://a.invalid &lt;', url: undefined },
      'Report: ftp\\://a.invalid \\&lt;',
    ],
  ])('%s', (_, report, line) => expect(lineOf(report)).toBe(line));

  it('sends no command to a terminal', () => {
    const commanding = { ...comparison, report: { ...comparison.report, title: 'Talks\u001b]0;x\u0007\nQUOTES (99)' } };
    const [first] = toPlainText({ comparison: commanding }).split('\n');
    expect(first).toBe(`Talks ]0;x QUOTES (99), read against ${comparison.reference.title}`);
  });

  const pieces = [
    ...'[]()<>!\\`*_|#-+>~&;\n\r\u2028\u0085 a.',
    '1.',
    'b://',
    'javascript:',
    'data:text/html,',
    'https://',
    '//',
    '<b>',
    '](',
    '![x](',
  ];
  const anyPiece = fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 4 }));
  const anyText = fc.array(anyPiece, { maxLength: 20 }).map(parts => parts.join(''));
  const anyAddress = anyText.map(text => `https://a.invalid/${text}?${text}#${text}`);
  const anyUrl = fc.oneof(fc.constant(undefined), anyText, anyAddress);
  /** The engine's own fault with these inside a paragraph is none of the export's. */
  const SEPARATORS = /[\r\u0085\u2028]/g;

  it('is text in lines of ours, whatever it is', () => {
    const [one, two] = [sampleReference().title, sampleReport().title];
    fc.assert(
      fc.property(anyText, anyText, anyUrl, anyText, (title, other, url, text) => {
        const body = text.replace(SEPARATORS, '\n');
        const reference = articleOf({ title: other, url, text: one + body });
        const lines = toMarkdown(exportedOf(compare(reference, articleOf({ title, url, text: two + body })))).split(
          '\n',
        );
        expect(lines.filter(line => !OURS.test(line))).toEqual([]);
        const sections = lines.filter(line => line.startsWith('## ')).map(line => line.replace(/\d+/, ''));
        expect(sections).toEqual(expect.arrayContaining(['## Quotes ()', '## Wording ()']));
        for (const line of lines) expect(bare(line)).not.toMatch(/[<>[\]`|]|:\/\//);
      }),
      { numRuns: 300 },
    );
  });

  it('stays so beside what the reader says, whatever that is', () => {
    const rows = allRows(findingsOf(comparison));
    fc.assert(
      fc.property(anyText, anyText, (note, name) => {
        const remarks = [
          remarkOn(rows[0], comparison, { id: 'a', kind: 'note', text: note, at: 1 }),
          remarkOn(rows[0], comparison, { id: 'b', kind: 'speaker', text: name, at: 2 }),
          remarkOn(rows[1], comparison, { id: 'c', kind: 'dismissed', at: 3 }),
        ];
        const lines = toMarkdown(exportedOf(comparison, { remarks })).split('\n');
        expect(lines.filter(line => !OURS.test(line))).toEqual(['## Hidden by the reader (1)']);
        for (const line of lines) expect(bare(line)).not.toMatch(/[<>[\]`|]|:\/\//);
        expect(lines.filter(line => line.startsWith('  - note:'))).toHaveLength(1);
      }),
      { numRuns: 100 },
    );
  });
});

/** The lines that the report is made of. */
const OURS = new RegExp(
  [
    '^$',
    '^# .+$',
    /^## (?:Quotes|Missing|Wording|Only here) \(\d+\)$/.source,
    '^## To check and run again$',
    /^Compared by Crossread 1\.2\.3\+4\.$/.source,
    '^> .+$',
    '^(?:Reference|Report): .*$',
    /^- \*\*[\w ,()]+\.\*\* .*$/.source,
    '^  - .+$',
    '^(?:Same|Related|A different) story',
    '^Two languages',
    '^Neither text',
    '^Nothing',
    '^Shared sentences',
  ].join('|'),
);

/** What is left of a line when what is escaped is taken away, and its start, and a link as it may be. */
const bare = (line: string): string =>
  line
    .replace(/\\[!-/:-@[-`{-~]/g, 'x')
    .replace(/^> /, '')
    .replace(/^(?:Report|Reference): \[[^\]]*\]\(https?:\/\/[^\s()<>\\`|]+\)/, '');

describe('the order of findings', () => {
  it('puts altered quotations first and claims by importance, those last that are perhaps told', () => {
    const { quotes, missing } = findingsOf(comparison);
    expect(quotes[0].relation).toBe('altered');
    const ranked = missing!.toSorted(
      (a, b) => Number(a.outcome === 'perhaps') - Number(b.outcome === 'perhaps') || b.importance - a.importance,
    );
    expect(missing!.map(claim => claim.reference.start)).toEqual(ranked.map(claim => claim.reference.start));
  });
});

describe('the speaker shown', () => {
  const shown = (reference: string, report: string): (string | undefined)[] =>
    compare(articleOf({ text: reference }), articleOf({ text: report })).quotations.map(speakerOf);

  it('is the name rather than the office', () => {
    expect(
      shown(
        'Mayor Ann Lee said: “We will open the bridge before the winter.”',
        'The mayor of the town of Lorne said: “We will open the bridge before the winter.”',
      ),
    ).toEqual(['Ann Lee']);
  });
  it('is nobody where only a pronoun is known', () => {
    expect(
      shown(
        'It said: “We will open the bridge before the winter.”',
        'It said: “We will open the bridge before the winter.”',
      ),
    ).toEqual([undefined]);
  });
});
