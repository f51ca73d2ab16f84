// The verdict once the claims are judged: a later meeting of the same people, another match of the same teams and a
// round-up are no same story, whatever they share; another report of the event is one.

import { describe, expect, it } from 'vitest';
import { articleOf, compare, type Comparison } from '../../../src/engine/index.ts';

interface Told {
  on: string;
  text: string;
}
interface Kind {
  one: Told;
  again: Told;
  twin: Told;
}

const CALLS: Record<string, Kind> = {
  presidents: {
    one: {
      on: '2031-02-12',
      text: `President Ilan Marsh of Norland and President Vera Tolk of Ostia spoke by telephone for 90 minutes on Wednesday and agreed to begin talks on ending the war in the Salt Hills, the two governments said.

Mr. Marsh said that both had agreed “to have our teams start negotiations immediately”. He said he would call the Salt Hills leader, Anton Reed, to tell him of the conversation.

Ms. Tolk’s spokesman, Karl Dren, said she had invited Mr. Marsh to her capital and had spoken of the need to remove the causes of the conflict. The two also discussed an exchange of prisoners after the teacher Mark Voss was freed on Tuesday.

The defence minister of Norland, Hugh Pell, told allies in Karst that a return to the borders of 2014 was not realistic.`,
    },
    again: {
      on: '2031-02-12',
      text: `Norland and Ostia will start negotiations at once on an end to the war in the Salt Hills, President Ilan Marsh said on Wednesday after a call of an hour and a half with his Ostian counterpart, Vera Tolk.

“We agreed to have our teams start negotiations immediately,” he wrote. Anton Reed, who leads the Salt Hills, was to be told by Mr. Marsh himself.

In Ostia, Karl Dren, who speaks for Ms. Tolk, said the conversation had lasted almost an hour and a half and that the president had asked Mr. Marsh to visit. The release of Mark Voss, a teacher held in Ostia until Tuesday, came up as well.

Allies were told by Hugh Pell, the defence minister, that the Salt Hills could not hope to get back the borders of 2014.`,
    },
    twin: {
      on: '2031-05-19',
      text: `President Ilan Marsh of Norland and President Vera Tolk of Ostia spoke by telephone for two hours on Monday, but the call brought no ceasefire in the war in the Salt Hills, the two governments said.

Mr. Marsh said the tone had been “excellent” and that talks about a truce would begin, perhaps with the help of the Vatican. He told Anton Reed and four European leaders afterwards.

Ms. Tolk, speaking on a visit to a music school in Sarn, called the conversation frank and said her country was ready to work on a memorandum about a future settlement. Her spokesman, Karl Dren, said that no date had been set.

Europe answered with new penalties against ships that carry Ostian oil. Mr. Reed said Ostia was buying time.`,
    },
  },
  ministers: {
    one: {
      on: '2032-09-03',
      text: `The finance ministers of Varn and Holm, Lise Aker and Jon Dahl, met in Brede on Thursday and put off a tax on imported steel until the end of the year.

The tax of 12 percent was to begin on Monday. Mrs. Aker said the delay would give mills “time to breathe”, and Mr. Dahl promised that Holm would not raise its port fees before then.

Steel shares in Varn rose by 4 percent. Unions at the mill in Orde, which employs 2,300 people, welcomed the news but asked for a written guarantee.`,
    },
    again: {
      on: '2032-09-03',
      text: `Varn will not tax steel from abroad before the year is out, its finance minister, Lise Aker, agreed with her colleague from Holm, Jon Dahl, in talks in Brede on Thursday.

Mills needed “time to breathe”, Mrs. Aker said. The levy, of 12 percent, had been due to take effect on Monday. Holm will leave its port fees as they are until then, said Mr. Dahl.

Workers at Orde, where a mill has 2,300 jobs, want the promise in writing. Shares of steel makers gained 4 percent in Varn.`,
    },
    twin: {
      on: '2032-12-10',
      text: `Lise Aker and Jon Dahl, the finance ministers of Varn and Holm, failed on Friday in Skell to agree on a tax on imported steel, which now begins in January.

After seven hours Mr. Dahl left without a word to reporters. Mrs. Aker said the two were “further apart than in the summer”. The rate will be 9 percent, and rise to 15 in two years.

Holm answered at once with higher fees for ships from Varn. The mill in Orde said it would close one of its furnaces in spring.`,
    },
  },
  courts: {
    one: {
      on: '2033-03-15',
      text: `The builder Tom Rusk told a court in Lorne on Tuesday that he had never seen the report that warned of cracks in the Arrow bridge, which fell in 2030 and killed 11 people.

Mr. Rusk, 58, answered questions for four hours. “Nobody put that paper on my desk,” he said. The prosecutor, Ada Finch, showed him a letter with his initials that named the report.

Judge Omar Sands asked the jury to leave when the two began to shout. Mr. Rusk faces up to 14 years in prison. The trial goes on on Thursday with his former secretary.`,
    },
    again: {
      on: '2033-03-15',
      text: `“Nobody put that paper on my desk,” Tom Rusk said on Tuesday, when he was asked in court in Lorne about a report of cracks in the bridge over the Arrow. Eleven people died when it collapsed three years ago.

The prosecutor, Ada Finch, held up a letter that mentions the report and bears the initials of the builder. He was on the stand for four hours.

When voices rose, the judge, Omar Sands, sent the jurors out. Mr. Rusk, who is 58, could go to prison for 14 years. On Thursday the court hears the woman who was his secretary.`,
    },
    twin: {
      on: '2033-06-20',
      text: `A jury in Lorne found the builder Tom Rusk guilty on Monday of the manslaughter of 11 people who died when the Arrow bridge fell in 2030.

The seven women and five men needed three days. Mr. Rusk looked at the floor as the foreman spoke; his daughter wept. Judge Omar Sands will pass sentence in July.

“He knew, and he went on building,” the prosecutor, Ada Finch, said on the steps. The defence will appeal. Families of the dead held up photographs.`,
    },
  },
};

const MATCHES: Record<string, Kind> = {
  football: {
    one: {
      on: '2031-03-09',
      text: `Port Sella beat Dunmore Rovers 3-1 at Quay Park on Saturday to go top of the northern league, with two goals from Dario Pinto before half-time.

Pinto headed in a corner after nine minutes and scored again from 20 yards. Dunmore pulled one back through Owen Hart, but Sami Lund made sure in the 81st minute.

“We were the better side from start to finish,” said the Sella coach, Greta Holm. Dunmore have now lost four in a row and drop to ninth.`,
    },
    again: {
      on: '2031-03-09',
      text: `Two goals from Dario Pinto took Port Sella to the head of the northern league on Saturday, when Dunmore Rovers went down 3-1 at Quay Park.

Pinto struck from a corner in the ninth minute and from distance before the break. Owen Hart scored for the visitors; Sami Lund had the last word nine minutes from the end.

Greta Holm, who coaches Sella, said they had been better “from start to finish”. It was the fourth defeat in a row for Dunmore, who are ninth.`,
    },
    twin: {
      on: '2031-10-22',
      text: `Dunmore Rovers took a late point from Port Sella on Wednesday, when Owen Hart made it 2-2 at Mill Lane in the last minute of added time.

Sami Lund and Ike Boro had put Sella two goals up inside half an hour. Dario Pinto missed a penalty, and then went off with a torn muscle.

“It feels like a defeat,” said Greta Holm, the Sella coach. Her team stay second in the northern league, a point behind Tarn.`,
    },
  },
  tennis: {
    one: {
      on: '2034-07-02',
      text: `Mira Solano beat Eva Lindt 6-4, 3-6, 7-5 on Sunday to win the Karst Open for the first time after two hours and 48 minutes on the centre court.

Solano, 22, saved two match points at 4-5 in the last set. Lindt, who won here in 2032, had a bandage on her thigh and called the doctor twice.

“I told myself to run for one more ball,” said Solano, who gets 1.2 million crowns and rises to fourth in the rankings.`,
    },
    again: {
      on: '2034-07-02',
      text: `After two match points against her, Mira Solano won the Karst Open on Sunday, her first big title, 6-4, 3-6, 7-5 against Eva Lindt.

The final lasted 2 hours 48 minutes. Lindt, the champion of 2032, had her thigh treated twice. Solano is 22 years old and will be fourth in the rankings.

“I told myself to run for one more ball,” she said with the cup and a cheque for 1.2 million crowns.`,
    },
    twin: {
      on: '2034-10-14',
      text: `Eva Lindt beat Mira Solano 7-6, 6-2 on Saturday in the semi-final of the Harbour Cup in Tarn and took revenge for the final in Karst in July.

Lindt hit 14 aces and lost only three points on her serve in the second set. Solano, the second seed, broke a racket and was fined 5,000 crowns.

“I am healthy, that is the difference,” said Lindt, who meets the qualifier Ana Bruck on Sunday.`,
    },
  },
  cricket: {
    one: {
      on: '2035-01-08',
      text: `Anvar Shah made 141 as Meridia beat Coraland by five wickets in Tarn on Monday to win the first Test with a day to spare.

Coraland had been bowled out for 203 in their second innings by the spinner Ravi Tull, who took six for 58. Meridia needed 187 and lost two early wickets.

“Anvar made it look easy on a hard pitch,” said the Meridia captain, Lee Osman. The second Test begins in Sarn on Friday.`,
    },
    again: {
      on: '2035-01-08',
      text: `Meridia won the first Test against Coraland with a day left on Monday, by five wickets, thanks to a hundred from Anvar Shah and six wickets from Ravi Tull.

Shah’s 141 was made on what his captain, Lee Osman, called “a hard pitch” in Tarn. Tull took his six for 58 as Coraland fell for 203.

Two wickets went quickly when Meridia set out to make 187. The teams go on to Sarn, where the second match starts on Friday.`,
    },
    twin: {
      on: '2035-01-16',
      text: `Coraland drew level with Meridia on Tuesday when they won the second Test in Sarn by 92 runs, with Joss Vane taking seven wickets on the last day.

Anvar Shah was out for four and nought. Only Ravi Tull, who came in at number nine, passed 50 as Meridia were all out for 211.

“We talked about pride all week,” said the Coraland captain, Dev Marlow. The last Test is in Brede from Saturday.`,
    },
  },
};

const NEWS = [
  'A ferry with 60 passengers ran aground off the island of Mull Hook in thick fog on Tuesday. Nobody was hurt, and the harbour company said all had been taken ashore by noon.',
  'Bakers in the valley of the Salm may open on Sundays again from next month after the regional parliament voted for it with a majority of three.',
  'The painter Ilse Korn has died at the age of 91. Her pictures of salt works hang in museums from Karst to Brede, and she taught for 30 years.',
  'Growers of apples expect the best harvest for ten years because the spring came late and no frost followed, the farmers’ union of Southmark said.',
  'A comet that was found only in autumn can be seen with the bare eye this week, low in the west after sunset, say astronomers at the observatory of Greyhill.',
  'The airline Norwing will stop its flights between Sarn and Skell in winter. It blamed the price of fuel and too few passengers on weekdays.',
];
const roundUp = ({ again: { on, text } }: Kind): Told => ({
  on,
  text: [...NEWS.slice(0, 3), text.split('\n\n')[0], ...NEWS.slice(3)].join('\n\n'),
});

const compared = (a: Told, b: Told, dated = true): Comparison => {
  const [reference, report] = [a, b].map(({ on, text }) => articleOf({ text, ...(dated && { publishedTime: on }) }));
  return compare(reference, report);
};
const isShown = ({ story }: Comparison): boolean => story.verdict === 'same' && !story.withheld;

describe.each(Object.entries({ ...CALLS, ...MATCHES }))('the verdict on %s', (_, kind) => {
  it('is same for another report of the event, and nothing is withheld', () => {
    expect(isShown(compared(kind.one, kind.again))).toBe(true);
    expect(isShown(compared(kind.again, kind.one))).toBe(true);
  });

  it('is not same for the same people on another occasion', () => {
    expect(compared(kind.one, kind.twin).story.verdict).not.toBe('same');
    expect(compared(kind.twin, kind.one).story.verdict).not.toBe('same');
  });

  it('lists nothing as missing from a round-up that tells it in a paragraph', () => {
    expect(isShown(compared(kind.one, roundUp(kind)))).toBe(false);
    expect(isShown(compared(kind.one, roundUp(kind), false))).toBe(false);
  });
});

describe('without dates', () => {
  it.each(['presidents', 'ministers'].map(name => CALLS[name]).concat(MATCHES.football, MATCHES.cricket))(
    'another occasion on other days of the week lists nothing as missing, and asks for the date',
    kind => {
      for (const [a, b] of [
        [kind.one, kind.twin],
        [kind.twin, kind.again],
      ]) {
        const { story } = compared(a, b, false);
        expect(story.verdict === 'same' && !story.withheld).toBe(false);
        if (story.verdict === 'same') expect(story.doubt?.undated).toEqual(['reference', 'report']);
      }
    },
  );

  it('another report of the event hangs on no date', () => {
    for (const { one, again } of Object.values({ ...CALLS, ...MATCHES }))
      expect(compared(one, again, false).story.doubt).toBeUndefined();
  });
});

describe('what is said of a doubtful verdict', () => {
  it('names the signs of both sides', () => {
    const { doubt } = compared(CALLS.presidents.one, CALLS.presidents.twin, false).story;
    expect(doubt?.for.map(({ sign }) => sign)).toContain('numbers');
    expect(doubt?.against.map(({ sign }) => sign)).toContain('weekdays');
    expect(doubt?.against.map(({ sign }) => sign)).not.toContain('days-apart');
  });

  it('counts the days where both dates are known', () => {
    const { doubt } = compared(CALLS.presidents.one, CALLS.presidents.twin).story;
    expect(doubt?.against).toContainEqual({ sign: 'days-apart', count: 96 });
    expect(doubt?.undated).toEqual([]);
  });
});
