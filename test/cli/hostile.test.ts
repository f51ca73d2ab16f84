// Inputs made to break a reader: whatever a page or a line holds, it is answered, and never by a fault of ours.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { Span } from '../../src/engine/index.ts';
import { NODES } from '../nodes.ts';
import { answersOf, commandOn } from './command.ts';

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
