// Same story, related, or different: short reports of invented events, each told by two outlets, and their twins.

import { describe, expect, it } from 'vitest';
import { articleOf, compareStory } from '../../../src/engine/index.ts';

const VERDICT_ONE = `A jury in Lorne found the harbour master Carl Brandt guilty on Tuesday of taking bribes from two shipping companies over six years.

Brandt, 58, took 240,000 pounds to let the firms jump the queue at the north quay, the court heard. Judge Ewa Nowak said he had “sold what was not his to sell” and ordered him held until sentencing on 14 May.

His lawyer, Dev Patel, said Brandt would appeal. The prosecutor Ann Lee told reporters that three more people at the port authority were being investigated.`;
const VERDICT_ONE_AGAIN = `Carl Brandt, who ran the harbour of Lorne for eleven years, was convicted on Tuesday of accepting 240,000 pounds in bribes from shippers.

Jurors needed four hours. Two companies had paid Brandt, 58, to be served first at the north quay between 2016 and 2022. “He sold what was not his to sell,” said Judge Ewa Nowak, who will sentence him on 14 May.

Dev Patel, for the defence, announced an appeal; Ann Lee, prosecuting, said inquiries at the port authority went on.`;
const VERDICT_TWO = `A court in Marle convicted the former rail inspector Olga Stein on Friday of falsifying 37 safety reports before the crash at Upper Dene.

Stein, 44, had signed for tracks that she never visited, the jury was told. Judge Tom Ray called it “a betrayal of every passenger” and set sentencing for 3 September.

Her lawyer, Ines Moreau, said Stein had been made a scapegoat. The prosecutor Paul Adeyemi said the company that ran the line would stand trial next year.`;
const STORM_ONE = `At least 12 people died when Storm Agnes struck the coast of Westmark on Sunday, flooding the towns of Lorne and Ferry Bay.

Winds of 140 kilometres an hour tore roofs from houses and left 80,000 homes without power, the rescue service said. The army sent boats to Ferry Bay, where the river Arrow broke its banks.

The interior minister, Ewa Nowak, promised help for everyone who had lost a home. Forecasters expected the storm to move north by Monday evening.`;
const STORM_ONE_AGAIN = `Storm Agnes killed at least 12 people in Westmark on Sunday and drove thousands from their homes in Lorne and Ferry Bay.

Soldiers in boats searched flooded streets at Ferry Bay after the Arrow broke its banks. Power was out in 80,000 homes as gusts reached 140 kilometres an hour, according to the rescue service.

“Nobody will be left alone with this,” said Ewa Nowak, the interior minister. The storm is to reach the north on Monday evening.`;
const STORM_TWO = `Storm Bertil left 31 people dead in Southmark on Thursday after mudslides buried part of the village of Oberau.

More than 200 millimetres of rain fell in a day, the weather office said, and 15,000 people were told to leave the valley of the Salm. Helicopters brought food to farms that no road reaches.

The prime minister, Jonas Weber, flew to Oberau and declared three days of mourning. Forecasters warned that more rain would come at the weekend.`;
const CALL_ONE = `President Mara Voss and President Ivo Kral spoke by telephone on Wednesday and agreed to start talks on the border at the Arrow within a month.

The call lasted 50 minutes, the office of Voss said. Kral invited her to visit Karst in June. Delegations led by the foreign ministers will meet in Lorne on 3 March.

Voss called the conversation “open and useful”. The opposition in her country said she had given up two villages without a vote.`;
const CALL_TWO = `President Mara Voss and President Ivo Kral discussed grain exports and the price of gas in a telephone call on Saturday, their first since the summit in October.

Kral asked for lower tariffs on wheat, his spokesman said after the call of half an hour. Voss told him that the pipeline through the northern sea would be finished in December.

Neither side mentioned the border. Traders in Karst said prices had fallen by 4 percent since Friday.`;

const verdict = (reference: string, report: string, dates: [string?, string?] = []): string =>
  compareStory(
    articleOf({ text: reference, publishedTime: dates[0] }),
    articleOf({ text: report, publishedTime: dates[1] }),
  ).verdict;

describe('the verdict', () => {
  it.each([
    ['one verdict told by two outlets', VERDICT_ONE, VERDICT_ONE_AGAIN],
    ['one storm told by two outlets', STORM_ONE, STORM_ONE_AGAIN],
  ])('is same for %s', (_, a, b) => expect([verdict(a, b), verdict(b, a)]).toEqual(['same', 'same']));

  it.each([
    ['two verdicts', VERDICT_ONE, VERDICT_TWO],
    ['two storms', STORM_ONE, STORM_TWO],
    ['a storm and a verdict', STORM_ONE, VERDICT_ONE],
  ])('is not same for %s', (_, a, b) => {
    expect(verdict(a, b)).not.toBe('same');
    expect(verdict(b, a)).not.toBe('same');
  });

  it('is related for two calls of the same two presidents months apart, different for a storm and a verdict', () => {
    expect([verdict(CALL_ONE, CALL_TWO, ['2031-02-12', '2031-11-20']), verdict(STORM_ONE, VERDICT_ONE)]).toEqual([
      'related',
      'different',
    ]);
  });
});
