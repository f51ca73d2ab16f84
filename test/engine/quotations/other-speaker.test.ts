import { describe, expect, it } from 'vitest';
import { articleOf, compare } from '../../../src/engine/index.ts';

const changed = (reference: string, report: string): boolean[] =>
  compare(articleOf({ text: reference }), articleOf({ text: report })).quotations.map(
    ({ speakerChanged }) => speakerChanged,
  );
const ROOF = '“This roof will cost us more than the whole house is worth,”';

describe('the same words are given to another', () => {
  it.each([
    [
      'by surnames alone',
      `The council argued about the hall. Ms. Sand leads the opposition, Mr. Oduya the committee.\n\n${ROOF} Ms. Sand said. Mr. Oduya shook his head.`,
      `Mr. Oduya and Ms. Sand took sides about the hall.\n\n${ROOF} Mr. Oduya said. Ms. Sand shook her head.`,
    ],
    [
      'under titles that nobody lists',
      `${ROOF} said Councillor Eva Sand. Councillor Ben Oduya shook his head. Mr. Oduya left, Ms. Sand stayed.`,
      `${ROOF} said Councillor Ben Oduya. Councillor Eva Sand shook her head.`,
    ],
    [
      'a spokesman’s to his master',
      'Moss met the press. Palace spokesman Peter Vogt said Lorne had “mentioned several times that the talks may go on without us”. Moss smiled.',
      'President Victor Moss said Lorne had “mentioned several times that the talks may go on without us”. His spokesman Peter Vogt smiled.',
    ],
  ])('%s', (_, reference, report) => expect(changed(reference, report)).toEqual([true]));
});

describe('two names may be of one, or nobody knows', () => {
  it.each([
    [
      'where only one article knows both',
      `${ROOF} Ms. Sand said. Mr. Moss shook his head.`,
      `${ROOF} Mr. Oduya said. Ms. Sand shook her head.`,
    ],
    [
      'where bodies speak',
      '“The fault was in the brakes and nowhere else at all,” the Rail Board said. Norlin Motors blamed the driver.',
      '“The fault was in the brakes and nowhere else at all,” Norlin Motors said. The Rail Board blamed the driver.',
    ],
    [
      'where a name has two forms',
      `${ROOF} said William Hart, the governor. Bill Hart is 61. Mr. Hart left.`,
      `${ROOF} said Bill Hart. William Hart is 61. Mr. Hart left.`,
    ],
    [
      'where the words are the same in both',
      `Ben Oduya and Eva Sand met. Mr. Oduya listened.\n\n${ROOF} he said.`,
      `Eva Sand and Ben Oduya met. Ms. Sand listened.\n\n${ROOF} he said.`,
    ],
  ])('%s', (_, reference, report) => expect(changed(reference, report)).toEqual([false]));
});
