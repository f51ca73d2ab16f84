// What must hold for every quotation of an article, not for chosen ones.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleOf, compare, findQuotations, type QuotationMatch } from '../../../src/engine/index.ts';

const SPEAKERS = ['Ann Lee', 'Bob Ray', 'Carla Moss', 'Dev Patel', 'Zoë Nowak'];
const REMARKS = [
  'We will open the bridge before the winter comes, and nobody in this valley will pay a coin for it.',
  'The harbour road – the only one – floods every spring because the old drains weren’t repaired by anyone.',
  'I asked the ministry twice for a written answer and both times I was told to wait for the election.',
  'Our protégés are tired of naïve promises that vanish as soon as the cameras leave the school yard.',
  'No engineer I trust would sign that report without seeing the ground beneath the northern pillar.',
];
const CUES: ((speaker: string, remark: string) => string)[] = [
  (speaker, remark) => `“${remark.replace(/\.$/, ',')}” ${speaker} said on Monday.`,
  (speaker, remark) => `${speaker} told the council in Lorne: “${remark}”`,
  (speaker, remark) => `According to ${speaker}, “${remark}”`,
];

/** Five remarks of five speakers, each led in by some cue. */
const anyStory = fc
  .tuple(
    fc.shuffledSubarray(SPEAKERS, { minLength: 5 }),
    fc.array(fc.nat(CUES.length - 1), { minLength: 5, maxLength: 5 }),
  )
  .map(([speakers, cues]) => ({ speakers, cues }));
const textOf = (
  { speakers, cues }: { speakers: string[]; cues: number[] },
  remarks: readonly string[] = REMARKS,
): string => remarks.map((remark, i) => CUES[cues[i]](speakers[i], remark)).join('\n\n');
const matches = (reference: string, report: string): QuotationMatch[] =>
  compare(articleOf({ text: reference }), articleOf({ text: report })).quotations;
const withRemark = (index: number, change: (remark: string) => string): string[] =>
  REMARKS.map((remark, i) => (i === index ? change(remark) : remark));
const relationsOf = (found: readonly QuotationMatch[]): string[] => found.map(match => match.relation).sort();
const anyPlace = fc.record({ remark: fc.nat(REMARKS.length - 1), at: fc.double({ min: 0, max: 0.999, noNaN: true }) });

describe('every quotation', () => {
  it('has its speaker', () =>
    fc.assert(
      fc.property(anyStory, story => {
        expect(findQuotations(articleOf({ text: textOf(story) })).map(quotation => quotation.speaker?.name)).toEqual(
          story.speakers,
        );
      }),
      { numRuns: 40 },
    ));

  it('is the same however it is printed', () =>
    fc.assert(
      fc.property(
        anyStory,
        fc.constantFrom<[string, (text: string) => string]>(
          ['straight marks', text => text.replace(/[“”]/g, '"').replace(/’/g, "'")],
          ['single marks', text => text.replace(/“/g, '‘').replace(/”/g, '’')],
          ['spaces that do not break', text => text.replace(/ (?=\p{L}{2} )/gu, '\u00a0')],
          ['soft hyphens', text => text.replace(/(?<=\p{L}{4})(?=\p{L}{4})/gu, '\u00ad')],
          ['decomposed letters', text => text.normalize('NFD')],
          ['dashes of another width', text => text.replace(/ – /g, '—')],
        ),
        (story, [name, print]) => {
          const [written, printed] = [textOf(story), print(textOf(story))];
          expect(printed, name).not.toBe(written);
          const found = matches(written, printed);
          expect(found.map(match => [match.relation, match.speakerChanged])).toEqual(
            REMARKS.map(() => ['verbatim', false]),
          );
        },
      ),
      { numRuns: 60 },
    ));

  it('is altered, and it alone, when one of its words is another', () =>
    fc.assert(
      fc.property(anyStory, anyPlace, (story, { remark, at }) => {
        const remarks = withRemark(remark, text => {
          const words = text.split(' ');
          const index = Math.floor(at * words.length);
          words[index] = words[index].replace(/[\p{L}’]+/u, 'umbrella');
          return words.join(' ');
        });
        expect(relationsOf(matches(textOf(story), textOf(story, remarks)))).toEqual([
          'altered',
          ...REMARKS.slice(1).map(() => 'verbatim'),
        ]);
      }),
      { numRuns: 60 },
    ));

  it('is shortened, and it alone, when words go from an end', () =>
    fc.assert(
      fc.property(anyStory, anyPlace, fc.boolean(), (story, { remark, at }, fromStart) => {
        const remarks = withRemark(remark, text => {
          const words = text.replace(/\.$/, '').split(' ');
          const count = 1 + Math.floor(at * (words.length / 2 - 1));
          return `${(fromStart ? words.slice(count) : words.slice(0, -count)).join(' ').replace(/,$/, '')}.`;
        });
        expect(relationsOf(matches(textOf(story), textOf(story, remarks)))).toEqual([
          'trimmed',
          ...REMARKS.slice(1).map(() => 'verbatim'),
        ]);
      }),
      { numRuns: 60 },
    ));

  it('is shortened and declared when an ellipsis stands for words inside', () =>
    fc.assert(
      fc.property(
        anyStory,
        anyPlace,
        fc.constantFrom('…', '...', '[…]', '. . .'),
        (story, { remark, at }, ellipsis) => {
          const remarks = withRemark(remark, text => {
            const words = text.split(' ');
            const from = 3 + Math.floor(at * (words.length - 8));
            return [
              ...words.slice(0, from).map((word, i) => (i === from - 1 ? word.replace(/,$/, '') : word)),
              ellipsis,
              ...words.slice(from + 2),
            ].join(' ');
          });
          const found = matches(textOf(story), textOf(story, remarks));
          expect(relationsOf(found)).toEqual(['trimmed', ...REMARKS.slice(1).map(() => 'verbatim')]);
          expect(found.every(match => match.declared)).toBe(true);
        },
      ),
      { numRuns: 60 },
    ));

  it('has another speaker exactly where two were swapped', () =>
    fc.assert(
      fc.property(anyStory, fc.nat(4), fc.integer({ min: 1, max: 4 }), (story, first, step) => {
        const second = (first + step) % 5;
        const speakers = [...story.speakers];
        [speakers[first], speakers[second]] = [speakers[second], speakers[first]];
        const found = matches(textOf(story), textOf({ ...story, speakers }));
        expect(found.flatMap((match, i) => (match.speakerChanged ? [i] : []))).toEqual([
          Math.min(first, second),
          Math.max(first, second),
        ]);
        expect(found.every(match => match.relation === 'verbatim')).toBe(true);
      }),
      { numRuns: 60 },
    ));

  it('keeps its relation when the paragraphs stand in another order', () =>
    fc.assert(
      fc.property(anyStory, fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }), (story, order) => {
        const paragraphs = textOf(story).split('\n\n');
        expect(relationsOf(matches(textOf(story), order.map(i => paragraphs[i]).join('\n\n')))).toEqual(
          REMARKS.map(() => 'verbatim'),
        );
      }),
      { numRuns: 40 },
    ));

  it('is its runs, also where the other text prints it without marks and with a paragraph between', () =>
    fc.assert(
      fc.property(anyStory, anyPlace, fc.boolean(), (story, { remark, at }, apart) => {
        const words = REMARKS[remark].replace(/\.$/, '').split(' ');
        const cut = 6 + Math.floor(at * (words.length - 11));
        const narration =
          'Other people stood in the square and waved small flags while a brass band played for an hour. '.repeat(
            apart ? 3 : 0,
          );
        const report = `${words.slice(0, cut).join(' ')}. ${narration}And ${words.slice(cut).join(' ')}.`;
        const sides = matches(textOf(story), report).flatMap(
          match =>
            [
              [textOf(story), match.reference],
              [report, match.report],
            ] as const,
        );
        for (const [text, quotation] of sides)
          if (quotation)
            expect(quotation.runs.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(quotation.text);
        expect(sides.some(([, quotation]) => (quotation?.runs.length ?? 0) > 1)).toBe(apart);
      }),
      { numRuns: 60 },
    ));

  it('is altered when the end of another is sewn to its beginning', () =>
    fc.assert(
      fc.property(
        anyStory,
        fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 2, maxLength: 2 }),
        anyPlace,
        (story, [one, other], { at }) => {
          const [kept, sewn] = [one, other].map(i => REMARKS[i].replace(/[.,]/g, '').split(' '));
          // the reference quotes no more of the first remark, so that nothing but the sewing is wrong with it
          const head = kept.slice(0, 6 + Math.floor(at * (kept.length - 6)));
          const tail = sewn.slice(-4 - Math.floor(at * 4));
          const reference = `“${head.join(' ')},” ${story.speakers[0]} said.\n\nThe hall was silent for a while.\n\n“${REMARKS[other]}” was what ${story.speakers[0]} said of the school.`;
          const report = `“${[...head, ...tail].join(' ')},” ${story.speakers[0]} said.`;
          expect(matches(reference, report)[0].relation).toBe('altered');
        },
      ),
      { numRuns: 40 },
    ));

  it('is found in a transcript word for word, and altered there when a word is another', () =>
    fc.assert(
      fc.property(
        fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }),
        anyPlace,
        fc.boolean(),
        (order, place, swap) => {
          const transcript = order.map(i => `SPEAKER ${'ABCDE'[i]}: ${REMARKS[i]}`).join('\n\n');
          const words = REMARKS[place.remark].replace(/\.$/, '').split(' ');
          const at = 1 + Math.floor(place.at * (words.length - 2));
          if (swap) words[at] = 'turnips';
          const [{ relation, reference }, ...others] = matches(transcript, `“${words.join(' ')},” somebody said.`);
          expect([relation, others]).toEqual([swap ? 'altered' : 'verbatim', []]);
          expect(transcript.slice(reference!.start, reference!.end)).toBe(reference!.text);
          expect(reference!.text).toBe(REMARKS[place.remark].replace(/\.$/, ''));
        },
      ),
      { numRuns: 40 },
    ));
});
