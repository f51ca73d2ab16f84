// The built command (npm run build) as a user runs it: its output, its errors, its exit status.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/engine/index.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const COMMAND = join(ROOT, '.output/cli/crossread.mjs');
const WIRE = join(ROOT, 'fixtures/wire/page.html');
const folder = mkdtempSync(join(tmpdir(), 'crossread-'));
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

const run = (args: readonly string[], input = ''): { status: number | null; out: string; err: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], { input, encoding: 'utf8' });
  return { status, out: stdout, err: stderr };
};

describe('crossread compare', () => {
  const reference = file('reference.txt', 'Talks to begin\n\nThe two presidents spoke by telephone for close to 90 minutes and agreed to begin talks to end the war in Ukraine, the White House said. “Chasing this illusionary goal will only prolong the war and cause more suffering,” Pete Hegseth told a meeting of Ukraine’s supporters in Brussels. He added that he would travel on to Warsaw on Friday to see Polish troops.');

  it('prints the findings as readable text', () => {
    const { status, out } = run(['compare', reference, WIRE]);
    expect(status).toBe(0);
    expect(out).toContain('[Altered] “Chasing this illusionary goal');
    expect(out).toMatch(/MISSING \(\d+\)/);
  });

  it('prints the comparison as data, with spans that say what they slice', () => {
    const { out } = run(['compare', '--json', reference, WIRE]);
    const { claims, reference: article } = JSON.parse(out) as Comparison;
    expect(claims.length).toBeGreaterThan(0);
    for (const { reference: passage } of claims) expect(article.text.slice(passage.start, passage.end)).toBe(passage.text);
  });

  it('prints Markdown', () => {
    expect(run(['compare', '--markdown', reference, WIRE]).out).toMatch(/^# .+\n[\s\S]*## Quotes \(\d+\)/);
  });

  it('reads one side from standard input', () => {
    expect(run(['compare', '-', WIRE], 'A title\n\nThe call lasted 90 minutes, the Kremlin said on Wednesday.').status).toBe(0);
  });

  it.each([
    ['a missing file', ['compare', reference, '/nowhere.txt'], 1, 'there is no file /nowhere.txt'],
    ['an empty file', ['compare', file('empty.txt', ' \n'), WIRE], 1, 'is empty'],
    ['a page without an article', ['compare', reference, join(ROOT, 'fixtures/front-page/page.html')], 1, 'No article was found'],
    ['one file only', ['compare', reference], 2, 'takes two files'],
    ['an unknown option', ['compare', '--yaml', reference, WIRE], 2, 'takes no --yaml'],
    ['an unknown command', ['compere'], 2, 'there is no command compere'],
  ])('says what is wrong with %s', (_, args, status, message) => {
    const result = run(args);
    expect(result.status).toBe(status);
    expect(result.err).toContain(message);
    expect(result.out).toBe('');
  });

  it('explains itself', () => expect(run(['--help'])).toMatchObject({ status: 0, out: expect.stringContaining('crossread compare REFERENCE REPORT') as string }));
});

describe('crossread batch', () => {
  const ask = (...requests: unknown[]): Record<string, any>[] => run(['batch'], requests.map(request => (typeof request === 'string' ? request : JSON.stringify(request))).join('\n'))
    .out.trim().split('\n').map(line => JSON.parse(line) as Record<string, any>);

  it('answers every operation in order', () => {
    const text = 'Ann Lee said: “The bridge will open on Monday.” It cost $5 million, she added.';
    const answers = ask(
      { id: 1, op: 'compare', reference: { text }, report: { text } }, { id: 2, op: 'story', reference: { text }, report: { text } },
      { id: 3, op: 'extract', html: '<html><body><article><h1>A</h1><p>One sentence that is long enough to be read as an article, and then some more of it.</p><p>Another sentence that is long enough to be read as an article.</p></article></body></html>' },
      { id: 4, op: 'quotations', article: { text } }, { id: 5, op: 'cover', claims: ['The bridge opens on Monday.'], report: { text } },
      { id: 6, op: 'align', reference: 'It cost $5 million.', report: 'It cost $6 million.' },
    );
    expect(answers.map(answer => answer.id)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(answers[0].comparison.quotations[0].relation).toBe('verbatim');
    expect(answers[2].article.paragraphs).toHaveLength(2);
    expect(answers[3].quotations[0]).toMatchObject({ text: 'The bridge will open on Monday.', speech: true, speaker: { text: 'Ann Lee' } });
    expect(answers[4].claims[0].status).toBe('stated');
    expect(answers[5].changes).toMatchObject([{ kind: 'number', reference: { text: '5 million' }, report: { text: '6 million' } }]);
  });

  it('names the figure in which a statement and a text conflict', () => {
    const [answer] = ask({ id: 1, op: 'cover', claims: ['The flood killed 50 people in Lorne.'], report: { text: 'The flood killed 12 people in Lorne on Monday, police said.' } });
    expect(answer.claims[0]).toMatchObject({ status: 'conflicting', changes: [{ kind: 'number', reference: { text: '50' }, report: { text: '12' } }] });
  });

  it('names what is wrong with a line and goes on', () => {
    const answers = ask('{ not json', { id: 'a', op: 'fly' }, { id: 'b', op: 'compare', reference: {}, report: { text: 'x' } }, { id: 'c', op: 'extract', html: '<p>no article</p>' }, { id: 'd', op: 'align', reference: 'a', report: 'a' });
    expect(answers.map(answer => answer.error?.reason ?? answer.failure?.reason)).toEqual(['malformed', 'unknown-op', 'bad-request', 'no-article', undefined]);
    expect(answers[4]).toMatchObject({ id: 'd', changes: [] });
  });
});
