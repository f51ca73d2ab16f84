import { describe, expect, it } from 'vitest';
import { align, articleOf, compare } from '../../../src/engine/index.ts';

const changes = (reference: string, report: string): (string | null)[][] =>
  align(reference, report).changes.map(({ kind, reference: a, report: b }) => [kind, a?.text ?? null, b?.text ?? null]);

describe('a noun that is also a verb of speech', () => {
  it.each([
    [
      'The mayor’s phone call that the bridge would close in spring angered many in the town.',
      'The mayor said that the bridge would close in spring and angered many in the town.',
    ],
    [
      'Ann Lee made the call on Monday that the talks with the harbour unions were over.',
      'Ann Lee said on Monday that the talks with the harbour unions were over.',
    ],
  ])('is no cue: %s', (reference, report) =>
    expect(changes(reference, report).filter(([kind]) => kind === 'attribution')).toEqual([]),
  );
});

describe('changed facts', () => {
  it.each([
    [
      'a number',
      'The blast killed 12 people on the bridge.',
      'The blast killed 15 people on the bridge.',
      ['number', '12', '15'],
    ],
    [
      'a weekday',
      'The council will meet on Friday in Lyon.',
      'The council will meet on Saturday in Lyon.',
      ['date', 'Friday', 'Saturday'],
    ],
    ['a year', 'It was the first visit since 2009.', 'It was the first visit since 2013.', ['date', '2009', '2013']],
    [
      'a name',
      'The chairman Carl Weber signed the treaty in May.',
      'The chairman Peter Brandt signed the treaty in May.',
      ['name', 'Carl Weber', 'Peter Brandt'],
    ],
    [
      'a direction',
      'Shares of the bank rose 3 percent on Monday.',
      'Shares of the bank fell 3 percent on Monday.',
      ['negation', 'rose', 'fell'],
    ],
    [
      'a direction beside another that both tell',
      'Lorne Steel dropped 33 points, having risen 5 points last week.',
      'Lorne Steel rose 33 points, having risen 5 points last week.',
      ['negation', 'dropped', 'rose'],
    ],
    [
      'a negation',
      'The ministry will publish the report this year.',
      'The ministry will not publish the report this year.',
      ['negation', 'publish', 'not publish'],
    ],
    [
      'an opposite',
      'Parliament approved the budget after a long night.',
      'Parliament rejected the budget after a long night.',
      ['negation', 'approved', 'rejected'],
    ],
    [
      'the certainty',
      'The firm will close two plants in Ohio.',
      'The firm may close two plants in Ohio.',
      ['certainty', 'will', 'may'],
    ],
    [
      'the attribution',
      'The minister said the fund was empty.',
      'The minister claimed the fund was empty.',
      ['attribution', 'said', 'claimed'],
    ],
  ])('%s', (_, reference, report, change) => expect(changes(reference, report)).toEqual([change]));

  it.each([
    [
      'typography and spelling',
      'The people’s programme was recognised – at last.',
      "The people's program was recognized - at last.",
    ],
    [
      'number format',
      'About 2,000 troops and 5 per cent of the tanks left.',
      'About two thousand troops and 5% of the tanks left.',
    ],
    ['names in other letters', 'Volodymyr Zelenskyy spoke in Kiev.', 'Volodymyr Zelensky spoke in Kyiv.'],
    ['more detail on one side', 'The train left at noon.', 'The train, with 300 passengers, left at noon on Tuesday.'],
  ])('finds nothing in %s', (_, reference, report) => expect(changes(reference, report)).toEqual([]));

  it('compares dates of the same thing only', () => {
    expect(
      changes(
        'He was hired on Monday and dismissed on Friday.',
        'He was dismissed on Friday, having been hired on Monday.',
      ),
    ).toEqual([]);
  });
});

describe('polarity', () => {
  it.each([
    [
      'one more negation in a sentence that has another',
      'The council will meet the owners who never paid.',
      'The council will not meet the owners who never paid.',
      ['negation', 'meet', 'not meet'],
    ],
    [
      'one less, with its auxiliary',
      'Lorne did not receive the money from the fund.',
      'Lorne received the money from the fund.',
      ['negation', 'did not receive', 'received'],
    ],
    [
      '"ruled out" and "did not rule out"',
      'The mayor ruled out a new tax on Monday.',
      'The mayor did not rule out a new tax on Monday.',
      ['negation', 'ruled', 'did not rule'],
    ],
    [
      '"no longer"',
      'Her seat on the council was no longer safe.',
      'Her seat on the council was safe.',
      ['negation', 'no longer safe', 'safe'],
    ],
    [
      '"not yet"',
      'The fire was contained on Friday evening.',
      'The fire was not yet contained on Friday evening.',
      ['negation', 'contained', 'not yet contained'],
    ],
    [
      'neither',
      'Neither the mayor nor the clerk was told of the cracks.',
      'The mayor and the clerk were told of the cracks.',
      ['negation', 'Neither the', 'The'],
    ],
    [
      'a fate',
      'The watchman survived the flood in the mill.',
      'The watchman died in the flood in the mill.',
      ['negation', 'survived', 'died'],
    ],
    [
      'a prefix',
      'The court called the search of the house legal.',
      'The court called the search of the house illegal.',
      ['negation', 'legal', 'illegal'],
    ],
    [
      'before and after',
      'The bridge was closed before the storm hit Lorne.',
      'The bridge was closed after the storm hit Lorne.',
      ['negation', 'before', 'after'],
    ],
    [
      '"can" and "cannot"',
      'Carl Weber said Lorne can win back the valley.',
      'Carl Weber said Lorne cannot win back the valley.',
      ['negation', 'can', 'cannot'],
    ],
    [
      'a thing done and one failed to do',
      'The mayor failed to attend the summit in Lorne.',
      'The mayor attended the summit in Lorne.',
      ['negation', 'failed to attend', 'attended'],
    ],
    [
      'what gave way and what rose',
      'The Lorne index gave up 12 points on Monday.',
      'The Lorne index rose 12 points on Monday.',
      ['negation', 'up', 'rose'],
    ],
  ])('differs: %s', (_, reference, report, change) => expect(changes(reference, report)).toContainEqual(change));

  it.each([
    ['a denial told by its verb', 'The mayor did not attend the talks.', 'The mayor refused to attend the talks.'],
    [
      'two negations that undo each other',
      'Without a permit no lorry could cross the bridge.',
      'A lorry could cross the bridge with a permit.',
    ],
    [
      'a negation told elsewhere in the sentence',
      'Ms. Lee was tried not because of her name but because of the fire.',
      'Ms. Lee was not tried because of her name but because of the fire.',
    ],
    [
      '"yet to" and "not yet"',
      'The state has yet to pay for the bridge.',
      'The state has not yet paid for the bridge.',
    ],
    [
      '"not until" and "only after"',
      'The siren did not sound until the water came.',
      'The siren sounded only after the water came.',
    ],
    [
      'a denial of a denial',
      'The firm denied that it did not warn the owners.',
      'The firm said it did warn the owners.',
    ],
    ['opposite turns of opposite things', 'Unemployment fell as the mill hired.', 'Employment rose as the mill hired.'],
    [
      'neither and not',
      'Neither the mayor nor his film are hostile to Lorne.',
      'The mayor and his film are not hostile to Lorne.',
    ],
    [
      'a number sign',
      'The second maker of lorries, Arden, sold less.',
      'The No. 2 maker of lorries, Arden, sold less.',
    ],
    [
      'words that only look denied',
      'The intent of the rule was to inform the owners.',
      'The tent of the rule was to form the owners.',
    ],
  ])('is the same: %s', (_, reference, report) =>
    expect(changes(reference, report).filter(([kind]) => kind === 'negation')).toEqual([]),
  );
});

describe('numbers', () => {
  it.each([
    [
      'each with its own, where a sentence has two',
      'Lorne Steel rose 94 cents, or 5 percent, to $18.09.',
      'Lorne Steel rose $1.09, or 6 percent, to $18.24.',
      [
        ['number', '94 cents', '$1.09'],
        ['number', '5', '6'],
        ['number', '18.09', '18.24'],
      ],
    ],
    [
      'a fraction in words',
      'Turnout rose half a percent in Lorne.',
      'Turnout rose 1.5 percent in Lorne.',
      [['number', 'half a', '1.5']],
    ],
    [
      'a bound turned round',
      'More than 40 people were hurt in Lorne.',
      'Fewer than 40 people were hurt in Lorne.',
      [['number', 'More than 40', 'Fewer than 40']],
    ],
    [
      'a time of day',
      'The polls close at 8 p.m. in Lorne.',
      'The polls close at 9 p.m. in Lorne.',
      [['date', '8 p.m.', '9 p.m.']],
    ],
    [
      'a rank',
      'It was the second strike of the year.',
      'It was the third strike of the year.',
      [['number', 'second', 'third']],
    ],
    [
      'a decade',
      'The bridge was built in the 1960s.',
      'The bridge was built in the 1970s.',
      [['date', '1960s', '1970s']],
    ],
    [
      'a bound on one side',
      'At least 40 people were hurt in Lorne.',
      '40 people were hurt in Lorne.',
      [['number', 'At least', null]],
    ],
    [
      'percent and percentage points',
      'Turnout rose by 2 percent in Lorne.',
      'Turnout rose by 2 percentage points in Lorne.',
      [['number', '2 percent', '2 percentage points']],
    ],
    [
      'a currency',
      'The bridge cost $5 million in Lorne.',
      'The bridge cost €5 million in Lorne.',
      [['number', '$5 million', '€5 million']],
    ],
    [
      'a measure',
      'The fire burned 5 miles from Lorne.',
      'The fire burned 5 km from Lorne.',
      [['number', '5 miles', '5 km']],
    ],
    [
      'an amount without a figure',
      'Most of the owners backed the mayor.',
      'All of the owners backed the mayor.',
      [['number', 'Most', 'All']],
    ],
    [
      'dozens and hundreds',
      'The storm cut off dozens of villages.',
      'The storm cut off hundreds of villages.',
      [['number', 'dozens', 'hundreds']],
    ],
    [
      'a month beside another that both tell',
      'The vote is in June, after a test in April.',
      'The vote is in July, after a test in April.',
      [['date', 'June', 'July']],
    ],
    [
      'an age behind a name',
      'The driver, Ann Lee, 34, was freed.',
      'The 43-year-old driver Ann Lee was freed.',
      [['number', '34', '43']],
    ],
    [
      'a year behind a month',
      'The mill was sold in March 2008 to a bank.',
      'The mill was sold in March 2009 to a bank.',
      [['date', '2008', '2009']],
    ],
    [
      'a year of another decade',
      'The mill was built in the 1960s by the state.',
      'The mill was built in 1974 by the state.',
      [['date', '1960s', '1974']],
    ],
    ['an age', 'The 46-year-old mayor resigned.', 'The 48-year-old mayor resigned.', [['number', '46', '48']]],
  ])('differ: %s', (_, reference, report, expected) => expect(changes(reference, report)).toEqual(expected));

  it.each([
    ['words in full', 'The blast hurt one hundred and twenty people.', 'The blast hurt 120 people.'],
    ['hours and minutes', 'The talks lasted an hour and a half.', 'The talks lasted 90 minutes.'],
    ['months and years', 'The judge gave him 24 months in prison.', 'The judge gave him two years in prison.'],
    ['a dozen', 'Police held a dozen men.', 'Police held 12 men.'],
    ['a mixed fraction', 'The study took two and a half years.', 'The study took 2 1/2 years.'],
    ['noon', 'The train left Lorne at 12 p.m. sharp.', 'The train left Lorne at noon sharp.'],
    ['a bound in other words', 'No fewer than 300 people marched in Lorne.', 'At least 300 people marched in Lorne.'],
    [
      'square miles and square kilometres',
      'The fire burned 10 square miles near Lorne.',
      'The fire burned 26 square km near Lorne.',
    ],
    ['two scales of heat', 'It was 95 degrees Fahrenheit in Lorne.', 'It was 35 degrees Celsius in Lorne.'],
    ['two marks for thousands', 'About 3,500 homes in Lorne were dark.', 'About 3.500 homes in Lorne were dark.'],
    ['a space for thousands', 'The repairs cost $840,000 in Lorne.', 'The repairs cost $840 000 in Lorne.'],
    [
      'a range with one scale',
      'The repairs cost $2-3 million in Lorne.',
      'The repairs cost $2 million to $3 million in Lorne.',
    ],
    ['a number inside a range', 'Between 300 and 400 people marched in Lorne.', 'Some 350 people marched in Lorne.'],
    [
      'a year of its decade',
      'The mill was built in the 1960s by the state.',
      'The mill was built in 1964 by the state.',
    ],
    ['not more than, at most', 'Not more than 40 people stayed in Lorne.', 'At most 40 people stayed in Lorne.'],
    [
      'two hundreds',
      'Between two hundred and three hundred people marched in Lorne.',
      'Between 200 and 300 people marched in Lorne.',
    ],
    [
      'halves of a scale',
      'One and a half million people fled, and half a dozen stayed.',
      '1.5 million people fled, and six stayed.',
    ],
    ['ordinals of two words', 'It was the twenty-first bridge in Lorne.', 'It was the 21st bridge in Lorne.'],
    ['miles and kilometres', 'The town lies 30 miles north of Lorne.', 'The town lies 48 km north of Lorne.'],
    ['a vague amount', 'Several of the owners backed the mayor.', 'Some of the owners backed the mayor.'],
    [
      'a clock that leaves out the half of the day',
      'The vicar of Lorne died at 6:41 p.m. in his sleep.',
      'The vicar of Lorne died at 6:41 in his sleep.',
    ],
    [
      'midnight and the minute after',
      'The truce in Lorne expires at midnight on Friday.',
      'The truce in Lorne expires at 12:01 a.m. on Friday.',
    ],
    ['a vague word before one of them', 'About 300 people marched in Lorne.', 'Some 300 people marched in Lorne.'],
  ])('are the same: %s', (_, reference, report) =>
    expect(changes(reference, report).filter(([kind]) => kind === 'number' || kind === 'date')).toEqual([]),
  );

  it('are minor when one is within the bound of the other', () => {
    expect(
      align('More than 100 people were hurt in Lorne.', '112 people were hurt in Lorne.').changes.map(
        change => change.severity,
      ),
    ).toEqual(['minor']);
  });

  it('are minor when one is the other rounded', () => {
    const [change] = align('The index rose 0.44 percent on Monday.', 'The index rose 0.4 percent on Monday.').changes;
    expect([change.kind, change.severity]).toEqual(['number', 'minor']);
  });
});

describe('names', () => {
  it.each([
    [
      'behind words that both have',
      'Lorne Post Writer Ann Lee helped with this report.',
      'Lorne Post Writer Tom Ray helped with this report.',
      [['name', 'Ann Lee', 'Tom Ray']],
    ],
    [
      'that end with one common noun',
      'The Lorne River flooded the valley on Monday.',
      'The Arden River flooded the valley on Monday.',
      [['name', 'Lorne River', 'Arden River']],
    ],
    [
      'that have changed places around a verb',
      'Ann Lee defeated Bob Ray in the vote.',
      'Bob Ray defeated Ann Lee in the vote.',
      [['name', 'Ann Lee defeated Bob Ray', 'Bob Ray defeated Ann Lee']],
    ],
    [
      'of one surname in a longer name',
      'The head of the harbour office, Ann Lee, resigned.',
      'The head of the harbour office, Ann Marlow, resigned.',
      [['name', 'Lee', 'Marlow']],
    ],
    [
      'of two countries that are alike in letters',
      'A team from Austria joined the search on Friday.',
      'A team from Australia joined the search on Friday.',
      [['name', 'Austria', 'Australia']],
    ],
    [
      'of one of two who act together',
      'Lee and Hart agree on talks to end the strike.',
      'Lee and Okoye agree on talks to end the strike.',
      [['name', 'Hart', 'Okoye']],
    ],
    [
      'that open the sentence',
      'Lorne has the oldest bridge in the country.',
      'Arden has the oldest bridge in the country.',
      [['name', 'Lorne', 'Arden']],
    ],
  ])('differ: %s', (_, reference, report, expected) => expect(changes(reference, report)).toEqual(expected));

  it.each([
    [
      'a country told by its adjective',
      'He spoke of the exports of the United States on Monday.',
      'He spoke of American exports on Monday.',
    ],
    ['a name in other letters', 'The envoy met Odai Karim in Lorne.', 'The envoy met Uday Kareem in Lorne.'],
    ['initials', 'Police found P&W engines in the hangar.', 'Police found Prett and Wills engines in the hangar.'],
    ['a title of courtesy', 'Mrs Ann Lee led the search on Friday.', 'Ms Ann Lee led the search on Friday.'],
    [
      'letters that other alphabets lack',
      'Lech Wałęsa paid for the pumps on Friday.',
      'Lech Walesa paid for the pumps on Friday.',
    ],
    ['a short first name', 'William Cole left the country on Friday.', 'Bill Cole left the country on Friday.'],
    ['a town in two languages', 'The pumps came from Cologne on Friday.', 'The pumps came from Köln on Friday.'],
    [
      'a prize by its initials',
      'Hale shared the Most Gallant Rower Award of the club on Friday.',
      'Hale shared the MGR Award of the club on Friday.',
    ],
    [
      'one of a list that each report fills as it likes',
      'Exports to Kenya and Norway fell as buyers turned to rivals.',
      'Sales fell in Brazil and Norway, where buyers turned away from the mill.',
    ],
    [
      'one of several who act together',
      'Lee, Okoye and Hart agree to open talks on ending the strike.',
      'Lee, Okoye and Brandt agree to begin talks to end the strike.',
    ],
    ['both sides of one meeting', 'Ann Lee met Bob Ray in Lorne.', 'Bob Ray met Ann Lee in Lorne.'],
    ['a name that stays', 'The policy of the United States is clear.', 'The policy by the United States is clear.'],
  ])('are the same: %s', (_, reference, report) =>
    expect(changes(reference, report).filter(([kind]) => kind === 'name')).toEqual([]),
  );

  const severity = (reference: string, report: string): string[] =>
    align(reference, report)
      .changes.filter(({ kind }) => kind === 'name')
      .map(change => change.severity);

  it.each([
    [
      'a person for another',
      'The chairman Carl Weber signed the treaty in May.',
      'The chairman Peter Brandt signed the treaty in May.',
      ['material'],
    ],
    [
      'one titled person for another',
      'Mr. Weber opened the talks on Monday.',
      'Mr. Brandt opened the talks on Monday.',
      ['material'],
    ],
    [
      'a nation for another',
      'Talks with France began on Monday in Lorne.',
      'Talks with Spain began on Monday in Lorne.',
      ['material'],
    ],
    [
      'a broadcaster for another of its brands',
      'The interview was shown on LBC on Monday.',
      'The interview was shown on LNN on Monday.',
      ['minor'],
    ],
  ])('weigh %s', (_, reference, report, expected) => expect(severity(reference, report)).toEqual(expected));

  it.each([
    [
      'a country for its capital',
      'Officials in Moscow rejected the plan on Monday.',
      'Officials in Russia rejected the plan on Monday.',
    ],
    [
      'a place for the body that sits there',
      'The bill passed in Congress on Monday.',
      'The bill passed in Washington on Monday.',
    ],
    ['a titled person for a firm', 'The panel heard Mr. Weber on Monday.', 'The panel heard Brandtco on Monday.'],
  ])('are no change of fact: %s', (_, reference, report) =>
    expect(severity(reference, report)).not.toContain('material'),
  );
});

describe('sentences that share little', () => {
  it.each([
    [
      'days of two events',
      'Most people in Lorne think the club may build the hall, a poll released on Friday shows.',
      'By Saturday the mayor of Lorne said he had only meant the right of the club to the old mill.',
      'date',
    ],
    [
      'capitals of a heading',
      'Governor Names Old Friend to Harbour Seat',
      'Lorne governor Ann Lee on Monday named a friend to the harbour seat.',
      'name',
    ],
    [
      'cues of two remarks',
      'Answering the clerk, the editor Bob Ray said the paper stood by its report.',
      'The paper maintained its report was right, its editor Bob Ray wrote.',
      'attribution',
    ],
    [
      'an answer and a question',
      'The council wants no tax on the harbour of Lorne.',
      'Does the council want a tax on the harbour of Lorne?',
      'negation',
    ],
  ])('are not held against each other: %s', (_, reference, report, kind) => {
    expect(changes(reference, report).filter(([found]) => found === kind)).toEqual([]);
  });
});

it('compares a short sentence with the clause of a long one that tells it', () => {
  const { wording } = compare(
    articleOf({
      text: 'The position of the ministry was outlined in Arden, where Weber delivered remarks to envoys that Lorne must recognise that it cannot win back all the land occupied by Marle.',
    }),
    articleOf({ text: 'Carl Weber told allies that Lorne can win back all of the land seized by Marle.' }),
  );
  expect(
    wording
      .flatMap(pair => pair.changes)
      .filter(({ kind }) => kind === 'negation')
      .map(({ reference, report }) => [reference?.text, report?.text]),
  ).toEqual([['cannot', 'can']]);
});

it('shows another word that opens the same sentence', () => {
  expect(changes('Hale resigned on Friday after the vote.', 'Cole resigned on Friday after the vote.')).toEqual([
    ['wording', 'Hale', 'Cole'],
  ]);
});

it('misses whoever a statement was laid to', () => {
  expect(changes('The army took the town of Lorne, officials said.', 'The army took the town of Lorne.')).toEqual([
    ['attribution', ', officials said', null],
  ]);
  expect(changes('“The army took the town of Lorne,” Ann Lee said.', '“The army took the town of Lorne.”')).toEqual([]);
});

describe('certainty', () => {
  it.each([
    ['put in', 'The mayor took the money.', 'The mayor allegedly took the money.', [['certainty', null, 'allegedly']]],
    [
      'left out',
      'The mayor reportedly took the money.',
      'The mayor took the money.',
      [['certainty', 'reportedly', null]],
    ],
    [
      'from sure to expected',
      'The firm will close two plants in Ohio.',
      'The firm is expected to close two plants in Ohio.',
      [['certainty', 'will', 'expected to']],
    ],
    [
      'from done to planned',
      'The mayor has resigned over the bridge.',
      'The mayor is set to resign over the bridge.',
      [['certainty', 'resigned', 'set to resign']],
    ],
    [
      'from a duty to a leave',
      'The mayor must file a report within 30 days.',
      'The mayor will be allowed to file a report within 30 days.',
      [['certainty', 'must', 'allowed to']],
    ],
    [
      'of what somebody is called',
      'Police held the killer of Bob Ray.',
      'Police held the suspected killer of Bob Ray.',
      [['certainty', 'killer', 'suspected killer']],
    ],
    [
      'from a plan to what will be',
      'The mayor is due to meet the owners on Friday.',
      'The mayor will meet the owners on Friday.',
      [],
    ],
    [
      'in two words for one plan',
      'The mayor is due to meet the owners on Friday.',
      'The mayor is to meet the owners on Friday.',
      [],
    ],
    ['of tense only', 'The council will meet in Lorne on Friday.', 'The council met in Lorne on Friday.', []],
    [
      'told by other words',
      'The mayor allegedly took the money.',
      'The mayor, accused by a clerk, took the money.',
      [],
    ],
  ])('%s', (_, reference, report, expected) =>
    expect(changes(reference, report).filter(([kind]) => kind === 'certainty')).toEqual(expected),
  );
});

it('takes no word of a speaker for another choice of the outlet', () => {
  const { wording } = compare(
    articleOf({
      text: '“As we both agreed, we want to stop the floods that took place in the valley of Lorne,” Ann Lee wrote on Monday.',
    }),
    articleOf({ text: 'Ann Lee said: “We want to stop the floods that took place in the valley of Lorne.”' }),
  );
  expect(wording.flatMap(pair => pair.changes).filter(change => change.reference?.text === 'agreed')).toEqual([]);
});
