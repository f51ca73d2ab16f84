// Who is meant: by "he" and "she", by a surname that two bear, by a title with a name and without one.

import { describe, expect, it } from 'vitest';
import { articleOf, findQuotations } from '../../../src/engine/index.ts';

const speakers = (text: string): string[] =>
  findQuotations(articleOf({ text })).map(({ speaker }) => speaker?.name ?? 'nobody');

describe('a pronoun', () => {
  it.each([
    [
      'is whoever the report opens with in capitals, and no president who is called so only later',
      'ROBERT Marsh stunned the fair by agreeing with Ivan Petch to race again. The club president, 78, said the pair shook hands. He crowed that the deal was “long overdue and very fair to all”. Later President Petch left the hall in a hurry.',
      ['ROBERT Marsh'],
    ],
    [
      'is whoever acted, not who is spoken of',
      'Hugo Marsh accused Ivan Petch of theft. “He took the whole lot,” he said.',
      ['Hugo Marsh'],
    ],
    [
      'is whoever "he" was before',
      'Hugo Marsh wrote to the board. He said he admired Ivan Petch. “I have read all his books,” he said.',
      ['Hugo Marsh'],
    ],
    [
      'is whoever acts in the main clause',
      'When Ivan Petch came home, Hugo Marsh had gone. “I could not bear to stay there,” he said.',
      ['Hugo Marsh'],
    ],
    [
      'is whoever acted before a sentence without persons',
      'Hugo Marsh resigned on Friday. The board of the quarry had met twice. “It is time for me to rest,” he said.',
      ['Hugo Marsh'],
    ],
    [
      'is not the man in the subject where it is "she"',
      'Tom Reyes met his wife, Clara Reyes, at the port. “I was never so afraid,” she said.',
      ['Clara Reyes'],
    ],
    [
      'is whoever was called Mrs., though a man was named last',
      'Mr. Marsh sued Mrs. Prinz in June. “He wants to ruin my family,” she said.',
      ['Prinz'],
    ],
    [
      'is whoever "her" was, not who defended her',
      'Olga Prinz, a pilot, lost her licence on Monday. Hugo Marsh defended her. “I did nothing wrong up there,” she said.',
      ['Olga Prinz'],
    ],
    [
      'is whoever was asked, where "she" answers "asked her"',
      'Olga Prinz came late. She sat down. Hugo Marsh, a lawyer, asked her if she drank. She said: “Not a drop in all my life.”',
      ['Olga Prinz'],
    ],
    [
      'is nobody behind two who did it together',
      'Hugo Marsh and Ivan Petch met at the quarry. “I will never sell it,” he said.',
      ['he'],
    ],
    [
      'is nobody behind two of whom neither acts',
      'The letter was written by Tom Reyes and sent to Ivo Stern. “I have nothing to hide from you,” he said.',
      ['he'],
    ],
    [
      'is no person where it is "it"',
      'Hugo Marsh runs a site about himself. “He was born in a tent by the sea,” it says.',
      ['it'],
    ],
  ])('%s', (_, text, expected) => expect(speakers(text)).toEqual(expected));
});

describe('a surname that two bear', () => {
  it.each([
    [
      'is the man’s where a title says so',
      'Olga Marsh runs the quarry with her husband, Hugo Marsh. Mr. Marsh signed the papers. “We sold it for a good price,” Mr. Marsh said.',
      ['Hugo Marsh'],
    ],
    [
      'is the woman’s where a title says so, though the man was named last',
      'Ms. Olga Marsh and her brother Hugo Marsh fell out. “He never paid me a penny,” Ms. Marsh said.',
      ['Olga Marsh'],
    ],
    [
      'stays with whoever bore it alone first',
      'Hugo Marsh spoke first. “The price was fair to all,” Marsh said. His wife, Olga Marsh, left. “The price was a joke,” Olga Marsh said.',
      ['Hugo Marsh', 'Olga Marsh'],
    ],
    [
      'is nobody’s first name where only a title went with it',
      'President Norton spoke at noon. His daughter Helen Norton stood by. “We have won the war,” Norton said.',
      ['Norton'],
    ],
    [
      'is the son’s with his suffix',
      'Carl Norton Jr. followed his father, Carl Norton, into the firm. “I will do it my own way,” Norton Jr. said.',
      ['Carl Norton Jr'],
    ],
    [
      'is the brother’s who acted last, where both are men',
      'Governor Asa Holt met his son, Seth Holt, 31. “I love my dad,” Seth Holt said. Mr. Holt has a shop. “It just came to me,” Mr. Holt said.',
      ['Seth Holt', 'Seth Holt'],
    ],
  ])('%s', (_, text, expected) => expect(speakers(text)).toEqual(expected));
});

describe('a title', () => {
  it.each([
    [
      'is any word before two names',
      '“The bridge will hold,” said Harbourmaster Olga Prinz. “It will fall,” said Harbourmaster Ivan Petch.',
      ['Olga Prinz', 'Ivan Petch'],
    ],
    [
      'is any word before a name that stands without it',
      '“This roof will cost us dear,” Skipper Eva Sand said. Eva Sand left the ship at noon.',
      ['Eva Sand'],
    ],
    [
      'is any word that is a noun elsewhere',
      '“The death was avoidable,” Coroner Mary Hassell told the court. The coroner said no more.',
      ['Mary Hassell'],
    ],
    ['is any abbreviation before a name', '“The bridge will hold,” said Supt. Olga Prinz of Lorne.', ['Olga Prinz']],
    [
      'is any one without a vowel, which ends no sentence',
      '“It will cost us dear,” said Cllr. Eva Sand.',
      ['Eva Sand'],
    ],
    ['is no surname', '“It will cost us dear,” said Rep. Peter King. King left at noon.', ['Peter King']],
    [
      'alone is the only one who bears it',
      'Governor Olga Prinz came late. “The bridge will hold,” the governor said.',
      ['Olga Prinz'],
    ],
    [
      'alone is nobody by name where two bear it',
      'Governor Olga Prinz met Governor Ivan Petch. “The bridge will hold,” the governor said.',
      ['governor'],
    ],
    [
      'alone is nobody by name where one bore it',
      'Former governor Olga Prinz came late. “The bridge will hold,” the governor said.',
      ['governor'],
    ],
  ])('%s', (_, text, expected) => expect(speakers(text)).toEqual(expected));
});
