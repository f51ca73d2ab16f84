// Subtitles and mails, as files hold them.

import { describe, expect, it } from 'vitest';
import { articleFromText, textOfFile } from '../../src/library/import.ts';

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, character => character.charCodeAt(0));
const paragraphsOf = (text: string): string[] => articleFromText(text).text.split('\n\n');

describe('captions are read as running text, each turn with the sign of whoever speaks', () => {
  it('numbered', () =>
    expect(
      paragraphsOf(
        '1\n00:00:01,000 --> 00:00:03,500\nThe mill on the lower weir\nhas stood empty for years.\n\n2\n00:00:03,600 --> 00:00:05,000\n<i>The wheel</i> will {\\an8}turn again.\n',
      ),
    ).toEqual(['The mill on the lower weir has stood empty for years. The wheel will turn again.']));
  it('of the web, with who speaks', () =>
    expect(
      paragraphsOf(
        'WEBVTT - a talk\n\nNOTE not said\n\nintro\n00:01.000 --> 00:03.500 align:start\n<v Nora Quill>They came back\nby themselves.\n\n00:03.600 --> 00:05.000\n<v.loud Ann Lee>We counted <c.yellow>86</c> nests.\n',
      ),
    ).toEqual(['Nora Quill: They came back by themselves.', 'Ann Lee: We counted 86 nests.']));
  it('that roll on', () =>
    expect(
      paragraphsOf(
        'WEBVTT\n\n00:01.000 --> 00:02.000\nthe mill has stood\n\n00:02.000 --> 00:03.000\nthe mill has stood\nempty since the flood\n\n00:03.000 --> 00:04.000\nempty since the flood\nof last year\n',
      ),
    ).toEqual(['the mill has stood empty since the flood of last year']));
  it('with the ends of another system', () =>
    expect(paragraphsOf('1\r\n00:00:01,000 --> 00:00:03,500\r\n- The mill burns.\r\n- Which one?\r\n')).toEqual([
      '- The mill burns.',
      '- Which one?',
    ]));
  it('in long paragraphs that end with their sentences', () => {
    const cues = Array.from(
      { length: 30 },
      (_, i) =>
        `${i + 1}\n00:00:${10 + i},000 --> 00:00:${10 + i},900\nIn part ${i} of it the council heard of the mill.\n`,
    );
    const read = paragraphsOf(cues.join('\n'));
    expect(read.length).toBeGreaterThan(2);
    expect(read.every(line => line.endsWith('.'))).toBe(true);
  });
});

describe('a stored mail is read by its subject, day, sender and plain text', () => {
  const head = [
    'From: Press Office <press@mill.example>',
    'Date: Fri, 14 Mar 2025 09:30:00 +0100',
    'MIME-Version: 1.0',
  ];
  const read = async (...lines: string[]): Promise<ReturnType<typeof articleFromText>> =>
    articleFromText((await textOfFile(bytesOf(lines.join('\r\n'))))!);
  const told = { title: 'Old mill to turn again', publishedTime: '2025-03-14T08:30:00.000Z', byline: 'Press Office' };

  it('in plain letters', async () =>
    expect(await read(...head, 'Subject: Old mill', ' to turn again', '', 'The wheel turns on Monday.')).toMatchObject({
      ...told,
      text: 'The wheel turns on Monday.',
    }));
  it('packed, in an encoding of its own', async () =>
    expect(
      await read(
        ...head,
        'Subject: =?utf-8?Q?M=C3=BChle_?= =?utf-8?B?ZHJlaHQgc2ljaA==?=',
        'Content-Type: text/plain; charset="iso-8859-1"',
        'Content-Transfer-Encoding: quoted-printable',
        '',
        'Die M=FChle dreht sich am=',
        ' Montag.',
      ),
    ).toMatchObject({ title: 'Mühle dreht sich', text: 'Die Mühle dreht sich am Montag.' }));
  it('of several parts', async () =>
    expect(
      await read(
        ...head,
        'Subject: Old mill to turn again',
        'Content-Type: multipart/alternative; boundary="b1"',
        '',
        'for old programs',
        '--b1',
        'Content-Type: text/html',
        '',
        '<p>Not this.</p>',
        '--b1',
        'Content-Type: text/plain; charset=utf-8',
        'Content-Transfer-Encoding: base64',
        '',
        btoa('The wheel turns on Monday.'),
        '--b1--',
      ),
    ).toMatchObject({ ...told, text: 'The wheel turns on Monday.' }));
  it('pasted with its headers', () =>
    expect(
      articleFromText(
        'From: Press Office\nDate: Fri, 14 Mar 2025 09:30:00 +0100\nSubject: Old mill to turn again\n\nThe wheel – at last – turns on Monday.',
      ),
    ).toMatchObject({ ...told, text: 'The wheel – at last – turns on Monday.' }));
  it('but no text that only looks a little like one', () =>
    expect(
      articleFromText('Note: this is a draft.\n\nFrom the weir one sees the mill. The wheel is oak.').text,
    ).toContain('the mill'));
});
