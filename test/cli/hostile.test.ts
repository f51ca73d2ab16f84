// Inputs made to break a reader: whatever a page or a line holds, it is answered, and never by a fault of ours.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import type { Span } from '../../src/engine/index.ts';
import { NODES } from '../nodes.ts';
import { answersOf, COMMAND, commandOn } from './command.ts';

vi.setConfig({ testTimeout: 30_000 }); // every test starts a process or two

const FOLDER = join(import.meta.dirname, 'hostile');
const textOf = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');
const ending = (end: string): string[] => readdirSync(FOLDER).filter(name => name.endsWith(end));

/** What every page of the folder tells, whatever stands around it. */
const PARAGRAPHS = [
  'The council of the valley agreed on Tuesday to buy a second ferry for the lake, which will carry 120 passengers.',
  '“The queue on market days has become too long,” said Maren Holt, who leads the harbour office.',
  'Work on the new landing stage starts in April and is expected to end before the summer holidays begin.',
  'Shopkeepers on the northern shore had asked for a second boat for six years, and twice they were refused.',
  'The valley pays a third of the price; the rest comes from a loan that runs for fifteen years.',
];

describe.each(NODES)('on Node $version', ({ path: node }) => {
  const { run, ask } = commandOn(node);

  it('reads each page to its last word', () => {
    const names = ending('.html');
    const answers = ask(...names.map(name => ({ id: name, op: 'extract', html: textOf(name) })));
    expect(answers.map(({ id }) => id as string)).toEqual(names);
    for (const { id, article, ...other } of answers) {
      expect(other, id).toEqual({});
      expect(
        article.paragraphs.map(({ start, end }: Span) => article.text.slice(start, end)),
        id,
      ).toEqual(PARAGRAPHS);
    }
  });

  it('compares pages whose styles are odd', () => {
    const [sheets, attributes] = ['style-sheets.html', 'style-attributes.html'].map(name => join(FOLDER, name));
    expect(run(['compare', sheets, attributes])).toMatchObject({ status: 0, err: '' });
  });

  it.each(ending('.jsonl'))('%s has an answer to each line', name => {
    const lines = textOf(name).trim().split('\n');
    const ran = run(['batch'], lines.join('\n'));
    expect(ran).toMatchObject({ status: 0, err: '' });
    const answers = answersOf(ran);
    expect(answers).toHaveLength(lines.length);
    expect(answers.filter(({ error }) => error?.reason === 'internal')).toEqual([]);
  });

  const prose = PARAGRAPHS.map(text => `<p>${text}</p>`).join('');
  const within = (tags: string, times: number): object => ({ op: 'extract', html: `${tags.repeat(times)}${prose}` });
  const message: unknown = expect.stringContaining('Copy the article');
  const unreadable = { id: null, failure: { reason: 'unreadable-page', message } };

  it('names the failure of a page that is nested deeper than Readability reads in time', () => {
    const pages = [within('<div>', 600), within('<blockquote><b>', 300), within('<table><td>', 200)];
    expect(ask(...pages)).toEqual(pages.map(() => unreadable));
  });

  it('names the failure of a page that is nested deeper than jsdom can build', () => {
    // on a fifth of the usual stack: 10,000 need many seconds until they fill it
    expect(commandOn(node, ['--stack-size=200']).ask(within('<div>', 3000))).toEqual([unreadable]);
  });

  it('says of which article a request cannot be read', () => {
    const [answer] = ask({ id: 2, op: 'compare', reference: { text: 'a' }, report: { html: '<div>'.repeat(600) } });
    expect(answer).toMatchObject({ id: 2, error: { reason: 'unreadable-page' } });
    expect(answer.error.message).toMatch(/^report: .+Copy the article/);
  });
});

describe('on a shell', () => {
  const [{ path: node }] = NODES;
  const folder = mkdtempSync(join(tmpdir(), 'crossread-'));
  const article = `A ferry for the lake\n\n${PARAGRAPHS.join('\n\n')}\n`;
  const fileOf = (name: string, content: string | Uint8Array): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const plain = fileOf('plain.txt', article);
  /** As a shell runs it, with what that shell can do to its input and output. */
  const shell = (line: string): { status: number | null; out: string; err: string } => {
    const { status, stdout, stderr } = spawnSync('sh', ['-c', line], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, COMMAND },
    });
    return { status, out: stdout, err: stderr };
  };
  const command = `'${node}' "$COMMAND"`;
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(['compare -', `compare '${plain}' -`, 'batch'])('%s says that its input is a folder', line => {
    const whole = line === 'compare -' ? `compare - '${plain}'` : line;
    expect(shell(`${command} ${whole} < .`)).toEqual({
      status: 1,
      out: '',
      err: 'crossread: standard input is a folder; name a file in it\n',
    });
  });

  it('takes all behind -- for files', () => {
    writeFileSync(join(folder, '--json'), article);
    const { status, out, err } = shell(`${command} compare -- --json plain.txt`);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toContain('A ferry for the lake');
    expect(shell(`${command} compare --json -- --json plain.txt`).out).toMatch(/^\{/);
  });

  it.each(['compare plain.txt plain.txt', 'compare --json plain.txt plain.txt', 'batch < requests.jsonl'])(
    '%s says that the disk is full',
    line => {
      fileOf('requests.jsonl', '{"op":"align","reference":"a","report":"b"}\n');
      expect(shell(`${command} ${line} > /dev/full`)).toEqual({
        status: 1,
        out: '',
        err: 'crossread: what was found cannot be written (ENOSPC)\n',
      });
    },
  );

  it.each<[string, Uint8Array]>([
    ['a picture', readFileSync(join(import.meta.dirname, '../../src/public/icons/128.png'))],
    ['a program', readFileSync(node).subarray(0, 100_000)],
    ['numbers', Uint8Array.from({ length: 4000 }, (_, i) => (i * i * 31) % 251)],
  ])('is no text: %s', (_, bytes) => {
    const { status, out, err } = shell(`${command} compare plain.txt '${fileOf('bytes.txt', bytes)}'`);
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toMatch(/^crossread: .*bytes\.txt is no text, .*UTF-8\n$/);
  });

  it.each<[string, Uint8Array]>([
    ['UTF-16', Buffer.from(`\ufeff${article}`, 'utf16le')],
    ['UTF-16 the other way round', Buffer.from(`\ufeff${article}`, 'utf16le').swap16()],
    ['a mark before UTF-8', Buffer.from(`\ufeff${article}`)],
  ])('reads %s as the same text', (_, bytes) => {
    const [one, other] = ['plain.txt', `'${fileOf('other.txt', bytes)}'`].map(
      name => shell(`${command} compare --json plain.txt ${name}`).out,
    );
    const [read, plain] = [other, one].map(text => ({ ...JSON.parse(text), readAt: undefined }));
    expect(read).toEqual(plain);
  });

  it('prints no command to the terminal that a text or a name holds', () => {
    const commands = ['\u001b[2J', '\u001b]0;title\u0007', '\u009b31m', '\u0090q\u009c', '\u007f', '\b\b\b'];
    const hostile = commands.map((one, i) => PARAGRAPHS[i % 5].replaceAll(' ', ` ${one}`)).join('\n\n');
    const path = fileOf('hostile.txt', `${commands.join('A title')}\n\n“${hostile}”\n`);
    const page = fileOf('hostile.html', `<title>${commands.join('a')}</title><article><p>${hostile}</article>`);
    for (const [a, b] of [
      [path, plain],
      [plain, path],
      [path, page],
    ])
      for (const format of ['', '--json', '--markdown']) {
        const { status, out } = shell(`${command} compare ${format} '${a}' '${b}'`);
        expect(status).toBe(0);
        expect(out.match(/[^\P{Cc}\n]/gu), format).toBeNull();
      }
    const { err } = shell(`${command} compare "$(printf '\\033[2Jno')" plain.txt`);
    expect(err).toBe('crossread: there is no file ?[2Jno\n');
    const answers = commandOn(node).ask({ op: 'quotations', article: { text: hostile } });
    expect(answers).toHaveLength(1);
    const { out } = commandOn(node).run(['batch'], JSON.stringify({ op: 'extract', html: readFileSync(page, 'utf8') }));
    expect(out.match(/[^\P{Cc}\n]/gu)).toBeNull();
  });

  it('answers a line of fifty megabytes and goes on', () => {
    const line = `{"id":1,"op":"align","reference":"a","report":"${'b'.repeat(50 * 1024 * 1024)}"}`;
    const { out, status } = commandOn(node, ['--max-old-space-size=300']).run(
      ['batch'],
      `${line}\n{"id":2,"op":"align","reference":"a","report":"a"}\n`,
    );
    const answers = out
      .trim()
      .split('\n')
      .map(one => JSON.parse(one) as { id: unknown; error?: { reason: string } });
    expect([status, ...answers.map(({ id, error }) => error?.reason ?? id)]).toEqual([0, 'too-long', 2]);
  });

  it('knows a page of twenty thousand levels from its tags alone', () => {
    const deep = ['<div>', '<b>a', '<section><div class="a">'].map(tags => ({
      op: 'extract',
      html: tags.repeat(20_000),
    }));
    const start = performance.now();
    expect(
      commandOn(node)
        .ask(...deep)
        .map(({ failure }) => failure?.reason as string),
    ).toEqual(deep.map(() => 'unreadable-page'));
    expect(performance.now() - start).toBeLessThan(15_000); // a parser takes half a second for each thousand
  });

  it('loads no parser of pages for texts', () => {
    const built = readFileSync(COMMAND, 'utf8');
    expect(built).toMatch(/import\(["'`]\.\/page-document/); // when a page is met
    expect(built).not.toMatch(/(?:^|;)\s*import\b(?!\()[^;'"]*['"][^'"]*(?:jsdom|page-document|read-page)/m);
  });
});
