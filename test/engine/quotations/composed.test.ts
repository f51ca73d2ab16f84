import { describe, expect, it } from 'vitest';
import { articleOf, compare } from '../../../src/engine/index.ts';

const relations = (reference: string, report: string): string[] =>
  compare(articleOf({ text: reference }), articleOf({ text: report })).quotations.map(
    ({ relation, declared, spliced }) => `${relation}${spliced ? ', composed' : ''}${declared ? '' : ', undeclared'}`,
  );
const COMPOSED = 'altered, composed, undeclared';

describe('a quotation sewn together from two', () => {
  it.each([
    [
      'the opening words of another remark behind the first',
      '“I will resign,” Ann Lee said after the vote. The hall was silent for a while. “On Monday I will go sailing,” she said of her plans.',
      '“I will resign on Monday,” Ann Lee said after the vote.',
      [COMPOSED, 'reference-only, undeclared'],
    ],
    [
      'the reason given for something else',
      '“The ferry will not sail this week,” said Bob Ray. The mayor called for calm. Of the crew he said: “They are angry because nobody has paid them since June.”',
      '“The ferry will not sail this week because nobody has paid them since June,” said Bob Ray.',
      [COMPOSED, 'reference-only, undeclared'],
    ],
    [
      'the opening words of another remark before it',
      '“In the spring the school will have a new roof,” Carla Moss told parents. The meeting lasted two hours. Asked about lunches, she said: “We will stop the free meals.”',
      '“In the spring we will stop the free meals,” Carla Moss told parents.',
      ['reference-only, undeclared', COMPOSED],
    ],
    [
      'the end of what was said another day',
      '“The school will stay open,” Carla Moss said on Monday. On Thursday, after the storm, she told the radio: “The hall is closed until the roof is mended.”',
      '“The school will stay open until the roof is mended,” Carla Moss said.',
      [COMPOSED, 'reference-only, undeclared'],
    ],
    [
      'the condition of something else, which goes on with the same word',
      '“If the state pays, we can build it,” said Bob Ray.\n\nThe room laughed, and a vote was called.\n\n“We will sell the harbour,” said Bob Ray.',
      '“If the state pays, we will sell the harbour,” said Bob Ray.',
      ['reference-only, undeclared', COMPOSED],
    ],
    [
      'what another said',
      '“Nobody was hurt,” said Ann Lee. The police disagreed. “Three men fell because the rope was old,” said Bob Ray, the chief.',
      '“Nobody was hurt because the rope was old,” said Ann Lee.',
      [COMPOSED, 'reference-only, undeclared'],
    ],
  ])('is altered and never the same: %s', (_, reference, report, expected) => {
    expect(relations(reference, report)).toEqual(expected);
  });
  it.each([
    [
      'nothing but a cue parts the two',
      '“The ferry will not sail this week,” said Bob Ray, and added: “because nobody has paid the crew since June.”',
      '“The ferry will not sail this week because nobody has paid the crew since June,” said Bob Ray.',
      ['verbatim', 'verbatim'],
    ],
    [
      'both are fragments of what the report prints whole',
      'Bob Ray wrote that the judge was “knowingly and lazily wasting our time,” and that he “should be sent home to Lorne.”',
      'Bob Ray wrote: “Judge Moss, who spent two years knowingly and lazily wasting our time, should be sent home to Lorne!”',
      ['trimmed', 'trimmed'],
    ],
    [
      'the further words only occur in another remark',
      '“We will lower the tax,” Ann Lee said. She spoke for an hour. “Nobody in this town has ever lowered a tax,” she said.',
      '“We will lower the tax for every shop in this town,” Ann Lee said.',
      ['trimmed', 'reference-only, undeclared'],
    ],
    [
      'another quotation of the reference has the seam too',
      'Ann Lee called it “a shame for the town”. “It is a shame,” she said. “It is a shame for the town and the harbour,” she said later.',
      '“It is a shame for the town and the harbour,” Ann Lee said.',
      ['trimmed', 'trimmed', 'verbatim'],
    ],
  ])('is none where %s', (_, reference, report, expected) => {
    expect(relations(reference, report)).toEqual(expected);
  });
  it('is none where both have the same two pieces, one of them joined around its cue', () => {
    expect(
      relations(
        '“I never met the driver,” Moss said. “I have known her for twenty years.”',
        '“I never met the driver,” Moss told the court.\n\nThe judge took notes for an hour.\n\n“I have known her for twenty years,” he said.',
      ),
    ).toEqual(['verbatim', 'verbatim']);
  });
});
