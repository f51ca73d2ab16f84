import { describe, expect, it } from 'vitest';
import { unwrap } from '../../src/library/unwrap.ts';

const PARAGRAPHS = [
  'The mill on the lower weir has stood empty since the last miller left it in the spring of 1987 with his two dogs, and the wheel has not turned since then.',
  '“We only left the poles standing, and they came back by themselves,” said Nora Quill, who has counted the storks of the valley for eleven years.',
  'A ballot will be held in June. More than 40,000 people live in the region, and the nineteen villages below the weir have asked for a second count.',
];

/** Broken at a width as programs break text, each line beginning as given. */
function wrapped(paragraph: string, width: number, start = ''): string {
  const lines: string[] = [start];
  for (const word of paragraph.split(' ')) {
    const line = lines[lines.length - 1];
    if (line !== start && line.length + 1 + word.length > width) lines.push(start + word);
    else lines[lines.length - 1] = line === start ? start + word : `${line} ${word}`;
  }
  return lines.join('\n');
}
const paragraphsOf = (text: string): string[] =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean);

describe('lines that were broken at a width are joined', () => {
  it.each([
    ['at 72, parted by empty lines', PARAGRAPHS.map(line => wrapped(line, 72)).join('\n\n')],
    ['at 60', PARAGRAPHS.map(line => wrapped(line, 60)).join('\n\n')],
    ['at 40, as in a column', PARAGRAPHS.map(line => wrapped(line, 40)).join('\n\n')],
    ['parted by nothing', PARAGRAPHS.map(line => wrapped(line, 66)).join('\n')],
    [
      'with the ends of another system',
      PARAGRAPHS.map(line => wrapped(line, 72))
        .join('\n\n')
        .replaceAll('\n', ' \n'),
    ],
    ['as an answer quotes them', PARAGRAPHS.map(line => wrapped(line, 70, '> ')).join('\n>\n')],
    ['set in', PARAGRAPHS.map(line => wrapped(line, 70, '    ')).join('\n\n')],
    [
      'over pages with their numbers',
      `${wrapped(PARAGRAPHS[0], 70)}\n\nHarbour office, page 1\n\n${wrapped(PARAGRAPHS[1], 70)}\n\nHarbour office, page 2\n\n${wrapped(PARAGRAPHS[2], 70)}`,
    ],
    [
      'within a sentence, over a page',
      `${wrapped(PARAGRAPHS[0], 70).replace('\n', '\n\n- 1 -\n\f\n')}\n\n${wrapped(PARAGRAPHS[1], 70)}\n\n- 2 -\n\n${wrapped(PARAGRAPHS[2], 70)}`,
    ],
  ])('%s', (_, text) => expect(paragraphsOf(unwrap(text))).toEqual(PARAGRAPHS));

  it('within words, where many were parted', () => {
    const text =
      'The harbour office has announ-\nced that the old ferry will sa-\nil for the last time on a Sun-\nday in the middle of November.';
    expect(unwrap(text)).toBe(
      'The harbour office has announced that the old ferry will sail for the last time on a Sunday in the middle of November.',
    );
  });
  it('and keep the hyphen of a compound', () => {
    const text = `${wrapped(PARAGRAPHS[0], 50)}\n\nThe council has asked for what it calls a well-\nknown remedy, and it expects a cease-fire of the\nanglers and the millers before the end of spring.`;
    expect(unwrap(text)).toContain('a well-known remedy');
  });
  it('without spaces in Japanese', () => {
    const text =
      '港町の若浜市で十二日夜、倉庫が全焼する火災があり、作業員三人が死亡\nした。消防によると、ほかに七人が煙を吸って病院に運ばれた。市長の田川\n恵子氏は十三日の記者会見で、原因が分かるまで操業の再開には反対すると\n述べた。倉庫には紙が保管されていた。';
    expect(unwrap(text)).toBe(text.replaceAll('\n', ''));
  });
});

describe('lines that somebody ended stay apart', () => {
  it.each([
    ['one paragraph a line', PARAGRAPHS.join('\n')],
    [
      'a poem',
      'The mill has stopped,\nthe weir runs on,\nthe miller’s dogs\nhave long been gone,\nand nobody knows\nwhere they belong.',
    ],
    [
      'a list',
      [
        '- a wheel of oak with forty blades, as it was before the flood of 1954',
        '- a stair of stone with eleven steps, of which the third one is loose',
        '- a roof of slate with a hole in it, below which the swallows now nest',
        '- a garden with beans and leeks that nobody has dug for thirty years',
      ].join('\n'),
    ],
    ['short sentences', 'The wheel turns.\nThe flour is white.\nThe bakers are glad.\nThe anglers are not.'],
  ])('%s', (_, text) => expect(unwrap(text)).toBe(text));
});
