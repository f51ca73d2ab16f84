import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../src/library/import.ts';

const SRT = `1
00:12:40,000 --> 00:12:43,000
LEE: I saw a man who may have

2
00:12:43,100 --> 00:12:46,000
been the driver, and he ran
towards the river.

3
00:12:47,000 --> 00:12:49,000
- Did you call the police?
- Not at once.

4
00:12:49,500 --> 00:12:52,000
>> We were afraid of him
and nobody moved.
`;
const VTT = `WEBVTT - The hearing in Lorne

NOTE
Typed by hand.

STYLE
::cue { color: red }

opening
00:01.000 --> 00:03.000 align:start
<v Ann Lee>We <i>will</i> not sell

00:03.000 --> 00:05.000
the boat.

00:05.500 --> 00:07.000
&gt;&gt; Who asked you to?
`;
const paragraphs = (text: string): string[] => articleFromText(text).text.split('\n\n');

describe('captions', () => {
  it('are joined across their breaks, a paragraph for each who speaks', () =>
    expect(paragraphs(SRT)).toEqual([
      'LEE: I saw a man who may have been the driver, and he ran towards the river.',
      '- Did you call the police?',
      '- Not at once.',
      '>> We were afraid of him and nobody moved.',
    ]));
  it('keep their times beside the words that are spoken then', () => {
    const { text, times } = articleFromText(SRT);
    expect(times?.map(({ at, seconds }) => [text.slice(at, at + 8), seconds])).toEqual([
      ['LEE: I s', 760],
      ['been the', 763.1],
      ['- Did yo', 767],
      ['>> We we', 769.5],
    ]);
  });
  it('of the web have a title, voices and notes that nobody says', () => {
    expect(articleFromText(VTT)).toMatchObject({
      title: 'The hearing in Lorne',
      text: 'Ann Lee: We will not sell the boat.\n\n>> Who asked you to?',
    });
  });
  it('that roll on say nothing twice', () =>
    expect(
      paragraphs(
        '00:01.000 --> 00:03.000\nso we went down\n\n00:03.000 --> 00:05.000\nso we went down\nto the harbour\n\n00:05.000 --> 00:07.000\nto the harbour\nand back\n',
      ),
    ).toEqual(['so we went down to the harbour and back']));
  it('copied from the page of a film have a time on a line of its own', () => {
    const { text, times } = articleFromText('0:01\nwe will not\n0:04\nsell the boat\n1:02:09\nto anybody');
    expect([text, times?.map(({ seconds }) => seconds)]).toEqual([
      'we will not sell the boat to anybody',
      [1, 4, 3729],
    ]);
  });
  it('are no article that sets a time apart', () =>
    expect(articleFromText('News\n\n12:30\n\nThe council met.\n\n14:00\n\nIt went home.').times).toBeUndefined());
  it('of a whole day are read in a moment', () => {
    const cue = (i: number): string =>
      `${i}\n00:00:01,000 --> 00:00:02,000\nwe told the council that the bridge is old ${i}.\n`;
    const start = performance.now();
    articleFromText(Array.from({ length: 20_000 }, (_, i) => cue(i)).join('\n'));
    expect(performance.now() - start).toBeLessThan(2000); // five times what it takes, and a tenth of what squares would
  });
  it('lose no word, however they are cut', () => {
    const words = 'we told the council that the bridge is old and that nobody will pay for another one this year'.split(
      ' ',
    );
    const two = (value: number): string => String(value).padStart(2, '0');
    fc.assert(
      fc.property(fc.subarray(words.map((_, i) => i).slice(1), { minLength: 2 }), breaks => {
        const cues = [0, ...breaks].map((from, i) => words.slice(from, breaks[i] ?? words.length).join(' '));
        const text = cues.map((cue, i) => `${i}\n00:00:${two(i)},000 --> 00:00:${two(i + 1)},000\n${cue}\n`).join('\n');
        const article = articleFromText(text);
        expect(article.text).toBe(words.join(' '));
        expect(article.times?.map(({ at }) => article.text.slice(at).split(' ')[0])).toEqual(
          [0, ...breaks].map(from => words[from]),
        );
      }),
    );
  });
});

describe('a pasted transcript', () => {
  it('has no title where the first line is said by somebody', () =>
    expect(articleFromText('Q: Did you sign?\n\nA: I did not.\n\nQ: When?').title).toBe(''));
  it('has one before the first who speaks', () =>
    expect(articleFromText('Transcript: Lee on the strike\n\nQ: When?\n\nA: Soon.').title).toBe(
      'Transcript: Lee on the strike',
    ));
});
