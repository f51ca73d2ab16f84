// The built command (npm run build) as a user runs it: its output, its errors, its exit status.

import { spawnSync, type StdioOptions } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { Comparison } from '../../src/engine/index.ts';
import { LONGEST_LINE } from '../../src/cli/lines.ts';
import { NODES } from '../nodes.ts';
import { answersOf, COMMAND, commandOn, ROOT } from './command.ts';

vi.setConfig({ testTimeout: 30_000 }); // every test starts a process or two

const WIRE = join(ROOT, 'fixtures/wire/page.html');
const folder = mkdtempSync(join(tmpdir(), 'crossread-'));
const file = (name: string, text: string | Uint8Array): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

const PIER =
  'Mayor Ann Lee said the old pier of Lorne will be rebuilt before the winter. “We will not wait for the ministry,” she said. The work costs 4 million euros and takes nine months, and 30 people will be hired for it.';
const paragraphs = [{ start: 0, end: 21, role: 'body' }];
const ferry = { title: 'Ferry', text: 'The ferry runs again.', paragraphs, completeness: 'full' };
const FORGED = JSON.stringify({ reference: ferry, report: ferry, digests: { report: '0'.repeat(64) } });

describe.each(NODES)('crossread compare on Node $version', ({ path: node }) => {
  const { run } = commandOn(node);
  const reference = file(
    'reference.txt',
    'Talks to begin\n\nThe two presidents spoke by telephone for close to 90 minutes and agreed to begin talks to end the war in Ukraine, the White House said. “Chasing this illusionary goal will only prolong the war and cause more suffering,” Pete Hegseth told a meeting of Ukraine’s supporters in Brussels. He added that he would travel on to Warsaw on Friday to see Polish troops.',
  );

  it('prints the findings as readable text', () => {
    const { status, out } = run(['compare', reference, WIRE]);
    expect(status).toBe(0);
    expect(out).toContain('[Altered] “Chasing this illusionary goal');
    expect(out).toMatch(/MISSING \(\d+\)/);
  });

  it('reads captions as speech, and says when it is spoken', () => {
    const captions = file(
      'hearing.srt',
      '1\n00:12:40,000 --> 00:12:43,000\nLEE: I saw a man who may have\n\n2\n00:12:43,100 --> 00:12:46,000\nbeen the driver of the van.\n',
    );
    const report = file('report.txt', 'Witness\n\n“I saw a man who was the driver of the van,” Ann Lee said.');
    const { out } = run(['compare', captions, report]);
    expect(out).toContain('[Altered] I saw a man who may have been the driver of the van at 00:12:40 (Ann Lee)');
  });

  it('prints the comparison as data, with spans that say what they slice', () => {
    const { out } = run(['compare', '--json', reference, WIRE]);
    const { claims, reference: article } = JSON.parse(out) as Comparison;
    expect(claims.length).toBeGreaterThan(0);
    for (const { reference: passage } of claims)
      expect(article.text.slice(passage.start, passage.end)).toBe(passage.text);
  });

  it('prints Markdown', () => {
    expect(run(['compare', '--markdown', reference, WIRE]).out).toMatch(/^# .+\n[\s\S]*## Quotes \(\d+\)/);
  });

  const pier = file('pier.txt', `The pier\n\n${PIER}\n\nThe council closes the fish market on Friday.`);
  const told = file('told.txt', `Pier to open\n\n${PIER}\n\nRain is expected in the valley.`);

  it.each([
    ['one HTML file', '--html', /^<!doctype html>\n<html[\s\S]*The council closes the fish market[\s\S]*<\/html>\n$/],
    ['a table', '--csv', /^\ufeff"Number","List","Finding".*\r\n(?:".*"\r\n)+$/],
    [
      'both articles as RIS',
      '--ris',
      /^TY {2}- NEWS\r\nTI {2}- The pier\r\n[\s\S]*TY {2}- NEWS\r\n[\s\S]*ER {2}- \r\n$/,
    ],
    ['both articles as CSL', '--csl', /^\[\n[\s\S]*"title": "Pier to open"[\s\S]*[0-9a-f]{64}"\n {2}\}\n\]\n$/],
  ])('prints %s', (_, flag, form) => {
    const { status, out, err } = run(['compare', flag, pier, told]);
    expect([status, err]).toEqual([0, '']);
    expect(out).toMatch(form);
  });

  it('compares an exported comparison anew, with what was said of it, and either of its articles', () => {
    const exported = JSON.parse(run(['compare', '--json', pier, told]).out) as Comparison;
    const claim = exported.claims.find(({ status }) => status === 'missing')!.reference;
    const about = Object.fromEntries(
      (['reference', 'report'] as const).map(side => [
        side,
        `${exported[side].title}\n${exported[side].text.slice(0, 120)}`,
      ]),
    );
    const quote = { words: claim.text, before: '', behind: '', start: claim.start };
    const remarks = [{ id: 'a', kind: 'note', row: 'claim', reference: quote, about, text: 'Ask them.', at: 1 }];
    const noted = file('exported.json', JSON.stringify({ ...exported, remarks }));
    expect(run(['compare', noted]).out).toMatch(/\[Missing\] The council closes[^[]*note: Ask them\./);
    expect(JSON.parse(run(['compare', '--json', noted]).out)).toEqual({ ...exported, remarks });
    const article = file('article.json', JSON.stringify(exported.report));
    const { claims } = JSON.parse(run(['compare', '--json', noted, article]).out) as Comparison;
    expect(claims).toEqual(exported.claims);
  });

  it('reads one side from standard input', () => {
    expect(
      run(['compare', '-', WIRE], 'A title\n\nThe call lasted 90 minutes, the Kremlin said on Wednesday.').status,
    ).toBe(0);
  });

  it.each([
    ['a missing file', ['compare', reference, '/nowhere.txt'], 1, 'there is no file /nowhere.txt'],
    ['a file within a file', ['compare', reference, `${reference}/x`], 1, 'there is no file'],
    ['a folder', ['compare', reference, folder], 1, `${folder} is a folder`],
    ['a file that is no text', ['compare', reference, file('a.pdf', Uint8Array.of(0x25, 0, 1))], 1, 'a.pdf is no text'],
    [
      'a page nested too deeply',
      ['compare', reference, file('deep.html', '<div>'.repeat(600))],
      1,
      'deep.html: This page is',
    ],
    ['an empty file', ['compare', file('empty.txt', ' \n'), WIRE], 1, 'is empty'],
    [
      'a page without an article',
      ['compare', reference, join(ROOT, 'fixtures/front-page/page.html')],
      1,
      'No article was found',
    ],
    ['one file only', ['compare', reference], 2, 'takes two files'],
    ['two formats', ['compare', '--csv', '--html', reference, WIRE], 2, 'takes one of --csv and --html'],
    ['data that is no comparison', ['compare', file('list.json', '[1]')], 1, 'list.json holds no comparison'],
    ['data that is no article', ['compare', reference, file('one.json', '{"a":1}')], 1, 'one.json holds no article'],
    ['a comparison with another text in it', ['compare', file('forged.json', FORGED)], 1, 'its SHA-256 differs'],
    ['an unknown option', ['compare', '--yaml', reference, WIRE], 2, 'takes no --yaml'],
    ['an unknown command', ['compere'], 2, 'there is no command compere'],
  ])('says what is wrong with %s', (_, args, status, message) => {
    const result = run(args);
    expect(result.status).toBe(status);
    expect(result.err).toContain(message);
    expect(result.err).not.toMatch(/^\s+at /m);
    expect(result.out).toBe('');
  });

  it.runIf(process.getuid?.())('says so when a file may not be read', () => {
    const secret = file('secret.txt', 'x');
    chmodSync(secret, 0);
    const { status, err } = run(['compare', reference, secret]);
    expect(status).toBe(1);
    expect(err).toContain('may not be read');
  });

  it('reads a page that holds a stray zero', () => {
    const page = file('zero.html', readFileSync(WIRE, 'utf8').replace('<p>', '<p>\0'));
    expect(run(['compare', page, WIRE])).toMatchObject({ status: 0, err: '' });
  });

  it('reads a file in an older encoding', () => {
    const latin = file('latin.txt', Buffer.from('Un café\n\nLe café a fermé lundi, a dit le maire.', 'latin1'));
    const { reference: article } = JSON.parse(run(['compare', '--json', latin, WIRE]).out) as Comparison;
    expect(article.title).toBe('Un café');
  });

  it('explains itself', () =>
    expect(run(['--help'])).toMatchObject({
      status: 0,
      out: expect.stringContaining('crossread compare REFERENCE REPORT') as string,
    }));
});

const SHORT = { id: 'short', op: 'align', reference: 'a', report: 'a' };

describe.each(NODES)('crossread batch on Node $version', ({ path: node }) => {
  const { ask, run } = commandOn(node);

  it('answers every operation in order', () => {
    const text = 'Ann Lee said: “The bridge will open on Monday.” It cost $5 million, she added.';
    const answers = ask(
      { id: 1, op: 'compare', reference: { text }, report: { text } },
      { id: 2, op: 'story', reference: { text }, report: { text } },
      {
        id: 3,
        op: 'extract',
        html: '<html><body><article><h1>A</h1><p>One sentence that is long enough to be read as an article, and then some more of it.</p><p>Another sentence that is long enough to be read as an article.</p></article></body></html>',
      },
      { id: 4, op: 'quotations', article: { text } },
      { id: 5, op: 'cover', claims: ['The bridge opens on Monday.'], report: { text } },
      { id: 6, op: 'align', reference: 'It cost $5 million.', report: 'It cost $6 million.' },
    );
    expect(answers.map(answer => answer.id)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(answers[0].comparison.quotations[0].relation).toBe('verbatim');
    expect(answers[2].article.paragraphs).toHaveLength(2);
    expect(answers[3].quotations[0]).toMatchObject({
      text: 'The bridge will open on Monday.',
      speech: true,
      speaker: { text: 'Ann Lee' },
    });
    expect(answers[4].claims[0].status).toBe('stated');
    expect(answers[5].changes).toMatchObject([
      { kind: 'number', reference: { text: '5 million' }, report: { text: '6 million' } },
    ]);
  });

  it('names the figure in which a statement and a text conflict', () => {
    const [answer] = ask({
      id: 1,
      op: 'cover',
      claims: ['The flood killed 50 people in Lorne.'],
      report: { text: 'The flood killed 12 people in Lorne on Monday, police said.' },
    });
    expect(answer.claims[0]).toMatchObject({
      status: 'conflicting',
      changes: [{ kind: 'number', reference: { text: '50' }, report: { text: '12' } }],
    });
  });

  it('names what is wrong with a line and goes on', () => {
    const answers = ask(
      '{ not json',
      { id: 'a', op: 'fly' },
      { id: 'b', op: 'compare', reference: {}, report: { text: 'x' } },
      { id: 'c', op: 'extract', html: '<p>no article</p>' },
      { id: 'd', op: 'align', reference: 'a', report: 'a' },
    );
    expect(answers.map(answer => answer.error?.reason ?? answer.failure?.reason)).toEqual([
      'malformed',
      'unknown-op',
      'bad-request',
      'no-article',
      undefined,
    ]);
    expect(answers[4]).toMatchObject({ id: 'd', changes: [] });
  });

  it('takes a line for one request, whatever line ends stand within its texts', () => {
    const text = 'One two three\u2028“four five six seven”\u2029he said.\u0085';
    const requests = [
      { id: 1, op: 'compare', reference: { text }, report: { text } },
      { ...SHORT, id: '\u2028' },
    ];
    const { out } = run(['batch'], requests.map(request => `${JSON.stringify(request)}\r\n`).join(''));
    expect(out).not.toMatch(/[\u0085\u2028\u2029\r]/);
    const [first, second] = answersOf({ out });
    expect(first).toMatchObject({ id: 1, comparison: { reference: { text } } });
    expect(second).toMatchObject({ id: '\u2028', links: [{}] });
  });

  it('reads a file that begins with a byte-order mark, and characters across its pieces', () => {
    const id = `a${'“é👩‍🚀'.repeat(20_000)}`;
    const ran = run(['batch'], `\ufeff\n\ufeff${JSON.stringify({ ...SHORT, id })}`);
    expect(answersOf(ran)).toMatchObject([{ id, links: [{}] }]);
  });

  it('passes over a line that is too long, in little memory, and goes on', () => {
    const huge = new Uint8Array(LONGEST_LINE * 4).fill(0x78);
    const input = Buffer.concat([huge, Buffer.from(`\n${JSON.stringify(SHORT)}\n`)]);
    const [first, second] = answersOf(commandOn(node, ['--max-old-space-size=96']).run(['batch'], input));
    expect(first).toMatchObject({ id: null, error: { reason: 'too-long' } });
    expect(first.error.message).toContain('longer than');
    expect(second).toMatchObject({ id: 'short', links: [{}] });
  });

  it('answers requests that are nested to any depth', () => {
    const deep = '['.repeat(20_000) + ']'.repeat(20_000);
    const answers = ask(
      deep,
      `{"id":${deep},"op":"align"}`,
      `{"id":2,"op":${deep}}`,
      `{"id":3,"op":"story","reference":{"text":"a","more":${deep}},"report":${deep}}`,
      { ...SHORT, id: { of: ['4'] } },
    );
    const reasons = ['malformed', 'malformed', 'unknown-op', 'bad-request', undefined];
    expect(answers.map(answer => answer.error?.reason)).toEqual(reasons);
    expect(answers.map(answer => answer.id)).toEqual([null, null, 2, 3, { of: ['4'] }]);
  });

  it('takes an article as extract gives it, and finds its paragraphs itself', () => {
    const about = { title: 'A', siteName: 'The Paper', completeness: 'partial', text: 'One.\n\nTwo.' };
    const article = { ...about, paragraphs: [{ start: 0, end: 900 }], more: 1 };
    const [{ comparison }] = ask({ id: 1, op: 'compare', reference: article, report: article });
    expect(comparison.reference).toMatchObject({
      ...about,
      paragraphs: [
        { start: 0, end: 4 },
        { start: 6, end: 10 },
      ],
    });
    expect(comparison.reference).not.toHaveProperty('more');
  });

  it.runIf(existsSync('/dev/full'))('says so when its answers cannot be written', () => {
    const stdio: StdioOptions = ['pipe', openSync('/dev/full', 'w'), 'pipe'];
    const { status, stderr } = spawnSync(node, [COMMAND, 'batch'], { input: '{}\n', stdio, encoding: 'utf8' });
    expect(stderr).toBe('crossread: what was found cannot be written (ENOSPC)\n');
    expect(status).toBe(1);
  });
});

describe.each(NODES)('crossread story on Node $version', ({ path: node }) => {
  const { run } = commandOn(node);
  const pages = ['wire', 'broadsheet', 'tabloid'].map(name => join(ROOT, `fixtures/${name}/page.html`));

  it('prints a table of what each report tells, as Markdown', () => {
    const { status, out } = run(['story', ...pages]);
    expect(status).toBe(0);
    const head = out.split('\n').find(line => line.startsWith('| Claim |'));
    expect(head?.split('|').map(cell => cell.trim())).toEqual(
      expect.arrayContaining(['Continental Wire', 'The Albion', 'Daily Buzzer', 'carried by']),
    );
    const rows = out.split('\n').filter(line => line.startsWith('| '));
    expect(new Set(rows.slice(0, 2).map(row => row.split(' | ').length)).size).toBe(1);
    expect(out).toMatch(/\| [^|]*Vance[^|]* \| Differs: Saturday \|/);
  });

  it('gives the same as data, every passage where it stands', () => {
    const board = JSON.parse(run(['story', '--json', ...pages]).out);
    expect(board.reports).toHaveLength(3);
    for (const { cells } of board.claims)
      cells.forEach(({ passage }: { passage?: { start: number; end: number; text: string } }, place: number) => {
        if (passage) expect(board.reports[place].text.slice(passage.start, passage.end)).toBe(passage.text);
      });
  });

  it('prints a table with a line for each claim and quotation, all of one width', () => {
    const { status, out } = run(['story', '--csv', ...pages]);
    expect(status).toBe(0);
    const lines = out.replace('\ufeff', '').trim().split('\r\n');
    const widths = lines.map(line => line.split('","').length);
    expect(new Set(widths)).toEqual(new Set([6]));
    expect(lines.filter(line => line.startsWith('"Quotes"')).length).toBeGreaterThan(3);
    expect(lines.some(line => line.includes('Vance') && line.includes('"Differs: Saturday"'))).toBe(true);
  });

  it('says how it is used where one file is given, or too many', () => {
    for (const files of [pages.slice(0, 1), Array.from({ length: 13 }, () => pages[0])]) {
      const { status, err } = run(['story', ...files]);
      expect(status).toBe(2);
      expect(err).toContain('two to 12 files');
    }
  });
});
