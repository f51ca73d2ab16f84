// Same, related or different, as a careful reader would say: pairs of short reports of invented events from many
// fields. Twins share people, place or kind and tell of two events; the others tell of one event, however differently.

import { describe, expect, it } from 'vitest';
import { articleOf, compareStory } from '../../../src/engine/index.ts';

interface Told {
  text: string;
  on: string;
}

const MATCH_ONE: Told = {
  on: '2031-03-09',
  text: `Lorne Athletic beat Marle United 3-1 at Quay Park on Saturday to go top of the northern league, with two goals from Dario Pinto before half-time.

Pinto headed in a corner after nine minutes and scored again from 20 yards. Marle pulled one back through Owen Hart, but Sami Lund made sure in the 81st minute.

“We were the better side from start to finish,” said the Lorne coach, Greta Holm. Marle have now lost four in a row and drop to ninth.`,
};
const MATCH_ONE_AGAIN: Told = {
  on: '2031-03-09',
  text: `Dario Pinto struck twice as Lorne Athletic climbed to the top of the northern league with a 3-1 home win against Marle United on Saturday.

The forward opened the scoring with a header in the ninth minute. Owen Hart replied for the visitors, whose run of defeats now stands at four, before Sami Lund settled it nine minutes from time.

Greta Holm, the Lorne coach, said her team had been better “from start to finish”.`,
};
const MATCH_TWO: Told = {
  on: '2031-04-20',
  text: `Marle United took revenge on Lorne Athletic with a 2-0 win at Hill Road on Wednesday that ended the league leaders’ run of seven games without defeat.

Owen Hart scored from the penalty spot after 33 minutes and Kofi Mensah added the second late on. Dario Pinto was sent off for a second yellow card.

“We gave them nothing,” said the Marle coach, Paul Reyes. The Lorne coach, Greta Holm, refused to talk about the referee.`,
};

const QUAKE_BRIEF: Told = {
  on: '2031-05-06',
  text: `An earthquake of magnitude 6.3 struck near Oberau in Southmark early on Tuesday, killing at least 19 people and destroying hundreds of houses in the Salm valley, the rescue service said. The army was sent to clear the only road, and Prime Minister Jonas Weber called off a visit to Karst.`,
};
const QUAKE_LONG: Told = {
  on: '2031-05-06',
  text: `Rescuers dug with their hands through collapsed houses in the valley of the Salm on Tuesday after a strong earthquake woke the people of Oberau at ten past four in the morning.

At least 19 people died, the rescue service of Southmark said, and more than 200 were taken to hospitals in the lowlands. The tremor, which measured 6.3, was felt as far away as the coast, 180 kilometres to the west.

“The whole street moved like water,” said Lena Brandt, a baker who had been at work for an hour. Her shop stood; the school next to it did not. Pupils would have been there four hours later.

A landslide had buried the only road, and soldiers with bulldozers worked through the day to clear it. Helicopters carried the worst injured from a football pitch.

Jonas Weber, the prime minister, broke off his journey to Karst and flew to the valley by noon. He promised that every house would be rebuilt “stone by stone”. Engineers said that few of the old farmhouses had ever been checked against earthquakes, though the law has required it since 2019.

Schools will stay closed for the rest of the week. The weather office warned of rain by Thursday, which could set the slopes above Oberau moving again.`,
};
const QUAKE_NEXT_DAY: Told = {
  on: '2031-05-07',
  text: `The number of people killed by the earthquake at Oberau rose to 31 on Wednesday as rescuers in the Salm valley reached two hamlets that had been cut off since the day before.

Soldiers opened the road at dawn. “We are still hearing knocking,” said a captain of the rescue service, whose teams have pulled nine people alive from houses since Tuesday morning, when the tremor of magnitude 6.3 struck Southmark.

The prime minister, Jonas Weber, who spent the night in Oberau, declared three days of mourning. Rain was expected on Thursday.`,
};
const QUAKE_TWO: Told = {
  on: '2031-06-19',
  text: `An earthquake of magnitude 5.8 shook the islands of Karst on Friday night, killing four people and damaging the harbour of Port Alba.

Most of the dead were fishermen whose boats were thrown against the quay, the mayor, Ines Moreau, said. Power was out on two of the islands until morning, and 1,200 people slept in the open.

The weather office lifted a warning of high waves after an hour. Seismologists said that stronger tremors might follow within days.`,
};

const RESULTS_ONE: Told = {
  on: '2031-02-04',
  text: `Halden Motors said on Tuesday that its profit for the last three months of the year fell 12 percent to 410 million crowns as buyers waited for its new electric van.

Sales slipped to 6.2 billion crowns. The chief executive, Petra Vance, blamed a shortage of batteries and said deliveries of the van would begin in June.

Shares in Halden lost 5 percent in Lorne. The company will cut 900 jobs at its plant in Marle by autumn.`,
};
const RESULTS_ONE_AGAIN: Told = {
  on: '2031-02-04',
  text: `Shares in Halden Motors dropped 5 percent on Tuesday after the carmaker reported a quarterly profit of 410 million crowns, 12 percent less than a year before, and announced 900 job cuts at Marle.

Petra Vance, its chief executive, said that batteries had been short and customers were holding out for the electric van due in June. Revenue came to 6.2 billion crowns.`,
};
const RESULTS_TWO: Told = {
  on: '2031-05-06',
  text: `Halden Motors returned to growth in the first quarter, with profit up 8 percent to 455 million crowns on strong orders for its electric van, the carmaker said on Tuesday.

Sales rose to 6.9 billion crowns. Petra Vance, the chief executive, said the plant in Marle would run a night shift from June to keep up with orders.

Shares in Halden gained 7 percent in Lorne, their best day in two years.`,
};

const DEBATE_ONE: Told = {
  on: '2031-09-03',
  text: `Mara Voss and Erik Dahl clashed over pensions and the price of heating on Tuesday in the first television debate before the election.

Dahl accused the president of having “forgotten every promise but the ones to her friends”. Voss answered that his plan would cost 14 billion crowns that nobody had.

A poll taken after the debate in Lorne saw Dahl ahead by 52 to 41 percent. The two will meet again in two weeks.`,
};
const DEBATE_TWO: Told = {
  on: '2031-09-17',
  text: `In their second and last debate before the election, Mara Voss and Erik Dahl argued on Tuesday about the border at the Arrow and about who should judge corrupt ministers.

Voss called her rival “a weathercock who squeaks”. Dahl said that the president had hidden a report on her own interior minister for five months.

Viewers in Marle were split: 46 percent thought Voss had won and 45 percent Dahl. The vote is on 28 September.`,
};

const TRIAL_OPENS: Told = {
  on: '2031-01-15',
  text: `The trial of the surgeon Viktor Sand opened in Marle on Wednesday, with prosecutors accusing him of operating on eleven patients while drunk.

Sand, 61, denies the charges. The prosecutor Ann Lee told the court that two of the patients had died at St Brigid’s hospital between 2024 and 2027.

“You will hear from nurses who were afraid to speak,” she said. The trial before Judge Tom Ray is expected to last ten weeks.`,
};
const PROFILE: Told = {
  on: '2031-01-12',
  text: `When Viktor Sand came to Marle as a young doctor in 1996, he rode a bicycle to St Brigid’s hospital and played the organ in church on Sundays.

Born on the islands as the son of a ferryman, he studied in Lorne on a grant and was the first in the north to replace a knee through a cut of two inches. Students queued for his lectures. He married a colleague, Ewa, and they have three daughters.

Friends describe a man who never forgot a name and who, after his brother drowned, withdrew from all of them. He collects maps and has written a short history of the lighthouse at Ferry Bay.`,
};

const CRASH_ONE: Told = {
  on: '2031-07-02',
  text: `Two people were killed and seven hurt on Tuesday when a coach left the A7 near Upper Dene and rolled down a slope, police said. The driver, 54, was among the dead. The coach was bringing members of a choir from Lorne to a festival in Marle.`,
};
const CRASH_ONE_AGAIN: Told = {
  on: '2031-07-02',
  text: `A choir’s journey to the Marle festival ended in disaster on Tuesday when its coach came off the A7 at Upper Dene, killing the 54-year-old driver and one singer. Seven of the passengers, all from Lorne, were injured as the coach rolled down a slope, according to police.`,
};
const CRASH_TWO: Told = {
  on: '2031-08-14',
  text: `Three people died on Wednesday night when a lorry hit a family’s car on the A7 near Ferry Bay, police said. The lorry’s driver, 38, was arrested. Two children in the car were taken to hospital in Lorne with broken bones.`,
};

const HEAT: Told = {
  on: '2031-07-20',
  text: `Westmark recorded its hottest day since measurements began on Sunday, when the thermometer at Lorne airport reached 41.8 degrees, the weather office said. Trains ran slowly for fear of buckling rails, and hospitals treated 300 people for heatstroke.`,
};
const HEAT_AGAIN: Told = {
  on: '2031-07-21',
  text: `Sunday was the hottest day ever measured in Westmark. It was 41.8 degrees at the airport of Lorne, according to the weather office, and some 300 people with heatstroke came to hospitals. Railways slowed their trains because rails might buckle.`,
};

const STRIKE_CALLED: Told = {
  on: '2031-10-01',
  text: `Bus drivers in Lorne will stop work for 48 hours from Monday in a dispute over night shifts, their union said. Talks with the operator, Arrow Lines, broke down on Wednesday after nine hours. “We offered to arbitrate and were laughed at,” said the union’s leader, Bob Ray.`,
};
const STRIKE_OTHER: Told = {
  on: '2031-10-02',
  text: `Teachers in Karst walked out of 140 schools on Thursday to demand smaller classes. The education minister, Joana Passos, said that parents would be told by evening whether exams could be held. The teachers’ union wants no more than 24 pupils to a class.`,
};

const verdict = (a: Told, b: Told, dated: boolean): string =>
  compareStory(
    articleOf({ text: a.text, ...(dated && { publishedTime: a.on }) }),
    articleOf({ text: b.text, ...(dated && { publishedTime: b.on }) }),
  ).verdict;
const undated = (a: Told, b: Told): string[] => [verdict(a, b, false), verdict(b, a, false)];
const dated = (a: Told, b: Told): string[] => [verdict(a, b, true), verdict(b, a, true)];

describe('one event is the same story, with or without publication times', () => {
  it.each([
    ['a match told by two papers', MATCH_ONE, MATCH_ONE_AGAIN],
    ['an earthquake in a brief and in a long report', QUAKE_BRIEF, QUAKE_LONG],
    ['an earthquake and the next day’s count of the dead', QUAKE_LONG, QUAKE_NEXT_DAY],
    ['the results of a company, profit first or shares first', RESULTS_ONE, RESULTS_ONE_AGAIN],
    ['a crash in two briefs', CRASH_ONE, CRASH_ONE_AGAIN],
    ['a hot day in two briefs', HEAT, HEAT_AGAIN],
  ])('%s', (_, a, b) => expect([...undated(a, b), ...dated(a, b)]).toEqual(['same', 'same', 'same', 'same']));
});

describe('two events of one kind, place or person are related', () => {
  const apart: [string, Told, Told][] = [
    ['a trial and a profile of the man on trial', TRIAL_OPENS, PROFILE],
    ['two crashes on one road', CRASH_ONE, CRASH_TWO],
    ['two earthquakes', QUAKE_BRIEF, QUAKE_TWO],
  ];
  const samePeople: [string, Told, Told][] = [
    ['two matches of the same teams', MATCH_ONE, MATCH_TWO],
    ['the results of two quarters', RESULTS_ONE, RESULTS_TWO],
    ['two debates of the same rivals', DEBATE_ONE, DEBATE_TWO],
  ];
  it.each([...apart, ...samePeople])('%s, by their publication times', (_, a, b) =>
    expect(dated(a, b)).toEqual(['related', 'related']),
  );
  it.each(apart)('%s, by the text alone', (_, a, b) => expect(undated(a, b)).toEqual(['related', 'related']));
  // known failure: without times the names of the same few people outweigh all that differs
  it.fails.each(samePeople)('%s, by the text alone', (_, a, b) =>
    expect(undated(a, b)).toEqual(['related', 'related']),
  );
});

describe('two events that share at most their kind are never the same story', () => {
  it.each([
    ['two strikes', STRIKE_CALLED, STRIKE_OTHER],
    ['a strike and a hot day', STRIKE_CALLED, HEAT],
    ['a crash and an earthquake', CRASH_ONE, QUAKE_TWO],
  ])('%s', (_, a, b) => expect([...undated(a, b), ...dated(a, b)]).not.toContain('same'));
});
