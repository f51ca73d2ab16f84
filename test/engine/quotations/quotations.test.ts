import { describe, expect, it } from 'vitest';
import { articleOf, compare, findQuotations, type QuotationMatch } from '../../../src/engine/index.ts';

const found = (text: string): string[] => findQuotations(articleOf({ text })).map(quotation => quotation.text);
const speakers = (text: string): (string | undefined)[] =>
  findQuotations(articleOf({ text })).map(quotation => quotation.speaker?.name);
const match = (reference: string, report: string): QuotationMatch[] =>
  compare(articleOf({ text: reference }), articleOf({ text: report })).quotations;

describe('finding quotations', () => {
  it.each([
    ['double marks', 'She said: “We will go.”', ['We will go.']],
    ['straight marks', 'She said: "We will go."', ['We will go.']],
    [
      'single marks with an apostrophe inside',
      'She said ‘it’s the people’s choice’ and left.',
      ['it’s the people’s choice'],
    ],
    ['low-high marks', 'Er sagte: „Wir gehen jetzt.“', ['Wir gehen jetzt.']],
    ['guillemets with spaces', 'Elle a dit : « Nous partons demain. »', ['Nous partons demain.']],
    ['a quotation around its cue', '“We will go,” she said, “and not come back.”', ['We will go, and not come back.']],
    [
      'two attributions in one sentence as two',
      '“He lied to us,” said Ann Lee, and Bob Ray said, “She knew it all along.”',
      ['He lied to us,', 'She knew it all along.'],
    ],
    [
      'nested marks as part of the outer',
      '“He called it ‘a farce’ yesterday,” she said.',
      ['He called it ‘a farce’ yesterday,'],
    ],
    [
      'paragraphs that each open',
      '“One comes first.\n\n“Two comes last,” she said.',
      ['One comes first. Two comes last,'],
    ],
    ['one word', 'He called the talk “meaningful”.', ['meaningful']],
    ['corner brackets', '她说：「我们明天走。」', ['我们明天走。']],
    [
      'a closing mark the wrong way round',
      'He asked for an “expedited review“ of the water and a “second test” later.',
      ['expedited review', 'second test'],
    ],
    ['marks of two kinds', '“We will go," she said. "They stay,” he said.', ['We will go,', 'They stay,']],
    [
      'curly marks inside straight ones',
      'She said: "He called it a “farce” and left us."',
      ['He called it a “farce” and left us.'],
    ],
    [
      'a mark whose space was lost',
      'The driver refused to be named."We were deceived." He left.',
      ['We were deceived.'],
    ],
    ['an opening ellipsis', 'She wrote "...and then we went home" on Monday.', ['...and then we went home']],
    [
      'what follows a mark that never closes',
      'She wrote: “Let us go. Then she sang in “Lorne Light” again.',
      ['Let us go. Then she sang in', 'Lorne Light'],
    ],
    [
      'an inch mark inside',
      'Ann Lee said: "The hole was cut by a 6" pipe that fell."',
      ['The hole was cut by a 6" pipe that fell.'],
    ],
    ['feet and inches inside', '"He is 5\'10" and thin," Ann Lee said.', ['He is 5\'10" and thin,']],
    ['an inch mark at the end', '“The pipe is only 6”,” Ann Lee said.', ['The pipe is only 6”,']],
    [
      'figures that end two quotations',
      '"It cost 40" and "it was worth 90" were the two answers.',
      ['It cost 40', 'it was worth 90'],
    ],
    ['what follows a measure outside', 'The man, 5\'10" and thin, was seen twice. "He ran," she said.', ['He ran,']],
    [
      'a quotation whose paragraphs hold others',
      '“She calls it “the pit” now.\n\n“And so do I,” he said.',
      ['She calls it “the pit” now. And so do I,'],
    ],
  ])('finds %s', (_, text, quotations) => expect(found(text)).toEqual(quotations));

  it('takes apostrophes and primes for what they are', () =>
    expect(found('The ’90s band’s 6\' tall singer didn’t sell the 12" disc.')).toEqual([]));
  it('ends an unbalanced mark with its paragraph', () =>
    expect(found('She said: “We will go.\n\nThey left. “Good,” he said.').at(-1)).toBe('Good,'));
});

describe('speech in a language whose cues are not known', () => {
  it.each([
    [
      'fr',
      '« Nous partons demain », a déclaré Anne Leroy à la presse. Elle voit un « échec total de la politique du gouvernement » dans la ville. Le film « La Mer » est sorti lundi.',
      [true, true, false],
    ],
    [
      'de',
      '„Wir gehen morgen“, sagte Anna Braun am Montag. Sie fügte hinzu: „Wir zahlen.“ Die Zeitung „Die Zeit“ berichtete über das Haus.',
      [true, true, false],
    ],
    [
      'es',
      '«Nos vamos mañana», dijo Ana López el lunes. "¿Quién paga todo esto al final?", preguntó a los vecinos. La película «El Mar» se estrenó el lunes.',
      [true, true, false],
    ],
  ])('%s', (lang, text, speech) =>
    expect(findQuotations(articleOf({ text, lang })).map(quotation => quotation.speech)).toEqual(speech),
  );
});

describe('who speaks', () => {
  it.each([
    ['behind the quotation', '“We will go,” Ann Lee said.', ['Ann Lee']],
    ['inverted', '“We will go,” said Ann Lee.', ['Ann Lee']],
    ['before it', 'Ann Lee told reporters: “We will go.”', ['Ann Lee']],
    ['between its runs', '“We will go,” Ann Lee said, “and not come back.”', ['Ann Lee']],
    ['according to', '“We will go,” according to Ann Lee.', ['Ann Lee']],
    ['before an apposition', '“We will go,” Ann Lee, the mayor, said.', ['Ann Lee']],
    ['a title before the name', '“We will go,” Defense Secretary Ann Lee said.', ['Ann Lee']],
    [
      'a surname and a pronoun',
      'Ann Lee arrived. “We will go,” Lee said. Then she added: “Not now.”',
      ['Ann Lee', 'Ann Lee'],
    ],
    [
      'behind a relative clause',
      'Bob Ray spoke with Mayor Ann Lee, who called the plan “meaningful and long overdue”.',
      ['Ann Lee'],
    ],
    ['a description', '“We will go,” said a senior official who asked not to be named.', ['senior official']],
    ['a capital cue before it', 'The band played on. Says Ann Lee: “We will go.”', ['Ann Lee']],
    [
      'an organisation behind its pronoun',
      'Lorne Rail apologised for the delay on Monday. In a statement it said: “We are sorry for every hour that was lost.”',
      ['Lorne Rail'],
    ],
    ['two trades before a name', '“We will go,” said singer and guitarist Ann Lee.', ['Ann Lee']],
    ['a relative pronoun, as written', 'They met Ann Lee, who said: “We will go.”', ['Ann Lee']],
    ['a verb that is no common cue', '“We will go,” an angry Ann Lee thundered.', ['Ann Lee']],
    ['a name and a colon', 'What it means – Ann Lee: “We will go to the river at last.”', ['Ann Lee']],
    ['an office of several words', '“We will go,” said Minister of Foreign Affairs Ann Lee.', ['Ann Lee']],
    ['a day before the cue', '“We will go,” Ann Lee on Sunday said.', ['Ann Lee']],
    [
      'a connective before the subject',
      'Additionally, Ann Lee praised him, saying that he was “the pride of our town”.',
      ['Ann Lee'],
    ],
    [
      'a party and a state in brackets',
      'Senator Ann Lee (D-Lorne) called it “a mistake from beginning to end”.',
      ['Ann Lee'],
    ],
    ['an age and a town', 'Ann Lee, 43, from Lorne, told the Post: “We will go.”', ['Ann Lee']],
    ['an age with hyphens', 'Ann Lee, a 43-year-old teacher from Lorne, told the Post: “We will go.”', ['Ann Lee']],
    [
      'the subject of two verbs',
      'A lawyer for Ann Lee declined to meet us but said the mayor was “proud of what she did for us”.',
      ['lawyer for Ann Lee'],
    ],
    ['a spokesman, not the one spoken for', '“We will go,” a spokesman for Ann Lee said.', ['spokesman for Ann Lee']],
  ])('%s', (_, text, names) => expect(speakers(text)).toEqual(names));
});

describe('what became of a quotation', () => {
  const whole = 'Ann Lee said: “We will go to the river on Sunday and nobody will stop us.”';

  it('says same for typography and spelling', () => {
    expect(
      match(
        'Ann Lee said: “We recognise the people’s choice – today.”',
        'Ann Lee said: "We recognize the people\'s choice — today."',
      )[0].relation,
    ).toBe('verbatim');
  });
  it.each([
    ['abbreviations', 'It is O.K. to ask the I.R.S. for a ruling', 'It is okay to ask the IRS for a ruling'],
    [
      'titles',
      'I met Sen. Bob Ray and Gov. Moss at the harbour',
      'I met Senator Bob Ray and Governor Moss at the harbor',
    ],
    [
      'number words',
      'We lost 12 boats, twenty-one nets and one hundred and twenty buoys',
      'We lost twelve boats, 21 nets and 120 buoys',
    ],
    [
      'magnitudes',
      'They spent $2.5 million, or £3bn, on a bridge nobody uses',
      'They spent $2,500,000, or £3 billion, on a bridge nobody uses',
    ],
    [
      'percentages',
      'About 5 percent of them agreed and 95 per cent did not',
      'About 5% of them agreed and 95% did not',
    ],
    [
      'ordinals and decades',
      'The 1st of May in the 1990s was a good day',
      "The first of May in the 1990's was a good day",
    ],
    ['an ampersand', 'Research & development pays for itself', 'Research and development pays for itself'],
    [
      'hyphens',
      'A cease-fire is no peace, and an e-mail is no treaty',
      'A ceasefire is no peace, and an email is no treaty',
    ],
    ['transliterations', 'President Zelenskyy flew home to Kyiv', 'President Zelensky flew home to Kiev'],
    [
      'a masked word',
      'This whole thing is bullsh*t and the town knows it',
      'This whole thing is bullshit and the town knows it',
    ],
    ['capitals for emphasis', 'We will NEVER give up this valley', 'We will never give up this valley'],
    ['inner marks', 'He said ‘no deal’ and left the room', 'He said "no deal" and left the room'],
    ['spelling', 'I recognise the colour of the programme', 'I recognize the color of the program'],
    ['accents', 'She is naïve perhaps, and a façade', 'She is naive perhaps, and a facade'],
  ])('says same for %s', (_, reference, report) => {
    expect(
      match(`Ann Lee told the council: “${reference}.”`, `Ann Lee told the council: “${report}.”`).map(
        one => one.relation,
      ),
    ).toEqual(['verbatim']);
  });
  it.each([
    ['a number', 'We lost 12 boats in the storm', 'We lost 20 boats in the storm', 'number'],
    ['a day', 'We will vote on Friday at the latest', 'We will vote on Monday at the latest', 'date'],
    ['a negation', 'We will not sign the treaty of Lorne', 'We will sign the treaty of Lorne', 'negation'],
    [
      'a name',
      'I gave all of the money for the harbour to Bob Ray last week',
      'I gave all of the money for the harbour to Carla Moss last week',
      'name',
    ],
    ['a contraction', 'I don’t know what to do about the road', 'I do not know what to do about the road', 'wording'],
  ])('says altered for %s', (_, reference, report, kind) => {
    const [{ relation, changes }] = match(
      `Ann Lee told the council: “${reference}.”`,
      `Ann Lee told the council: “${report}.”`,
    );
    expect([relation, changes.map(change => change.kind)]).toEqual(['altered', [kind]]);
  });
  it('says altered when one word differs, and names it', () => {
    const [{ relation, changes }] = match(whole, whole.replace('river', 'lake'));
    expect(relation).toBe('altered');
    expect(changes.map(change => [change.reference?.text, change.report?.text])).toEqual([['river', 'lake']]);
  });
  it('names a changed word that only a small one follows', () => {
    const [{ relation, changes }] = match(
      'Ann Lee said: “The people of Lorne have always stood behind us.”',
      'Ann Lee said: “The people of Lorne have always stood beside us.”',
    );
    expect([relation, changes.map(change => [change.reference?.text, change.report?.text])]).toEqual([
      'altered',
      [['behind', 'beside']],
    ]);
  });
  it('names the changed word at an edge, not the sentences behind it', () => {
    const [{ relation, changes, cuts }] = match(
      whole.replace('stop us', 'stop us there'),
      `Ann Lee said: “We will go to the river on Sunday and nobody will stop us ever. We have a boat of our own.”`,
    );
    expect([
      relation,
      changes.map(change => [change.reference?.text, change.report?.text]),
      cuts.map(cut => [cut.side, cut.at]),
    ]).toEqual(['altered', [['there', 'ever']], [['reference', 'end']]]);
  });
  it('says shortened for a cut at the end, and warns of a full stop where the speaker went on', () => {
    const [{ relation, cuts }] = match(whole, 'Ann Lee said: “We will go to the river on Sunday.”');
    expect([relation, cuts[0].at, cuts[0].midSentence]).toEqual(['trimmed', 'end', true]);
  });
  it.each([
    [
      '“We never agreed to sell the harbour of Lorne,” Ann Lee said.',
      'Ann Lee said they “agreed to sell the harbour of Lorne”.',
      ['never'],
    ],
    [
      '“We will never leave. We agreed to sell the harbour of Lorne,” Ann Lee said.',
      'Ann Lee said they “agreed to sell the harbour of Lorne”.',
      [],
    ],
    [
      '“I will not lie: the harbour of Lorne was sold,” Ann Lee said.',
      '“The harbour of Lorne was sold,” Ann Lee said.',
      [],
    ],
    [
      '“I do not think they agreed to sell the harbour of Lorne,” Ann Lee said.',
      'Ann Lee said they “agreed to sell the harbour of Lorne”.',
      ['not'],
    ],
    [
      '“We never agreed to sell the harbour of Lorne,” Ann Lee said.',
      'Ann Lee said they never “agreed to sell the harbour of Lorne”.',
      [],
    ],
    [
      '“It is not only a breach of the law of Lorne, it is a shame,” Ann Lee said.',
      'Ann Lee called it “a breach of the law of Lorne”.',
      [],
    ],
    [
      '“I don’t understand what my friends of Lorne are talking about,” Ann Lee said.',
      'Ann Lee spoke of “my friends of Lorne”.',
      [],
    ],
    [
      '“There is no doubt the harbour of Lorne was sold,” Ann Lee said.',
      '“The harbour of Lorne was sold,” Ann Lee said.',
      [],
    ],
  ])('warns of a cut that takes the denial off: %s', (said, printed, lost) => {
    expect(
      match(said, printed)[0]
        .changes.filter(({ kind }) => kind === 'negation')
        .map(({ reference }) => reference?.text),
    ).toEqual(lost);
  });
  it('takes a letter in brackets for the word it belongs to', () => {
    const [{ relation, declared }] = match(
      '“When the water came we ran for the hill,” Ann Lee said.',
      'Ann Lee said: “[W]hen the water came we ran for the hill.”',
    );
    expect([relation, declared]).toEqual(['verbatim', true]);
  });
  it('says altered for a denial put in, brackets or no', () => {
    const [{ relation, changes }] = match(
      'Ann Lee said: “They told us the bridge would hold another winter.”',
      'Ann Lee said: “They told us the bridge would [not] hold another winter.”',
    );
    expect([relation, changes.map(({ kind, report }) => [kind, report?.text])]).toEqual([
      'altered',
      [['negation', '[not]']],
    ]);
  });
  it.each([
    [
      'another person',
      'They lied to us about the bridge for years',
      'He lied to us about the bridge for years',
      'minor',
    ],
    [
      'a condition',
      'If the state pays, we will rebuild the bridge',
      'When the state pays, we will rebuild the bridge',
      'minor',
    ],
    [
      'an article',
      'We will rebuild the bridge before the winter',
      'We will rebuild a bridge before the winter',
      'cosmetic',
    ],
  ])('weighs small words: %s', (_, said, printed, severity) => {
    expect(
      match(`“${said},” Ann Lee said.`, `“${printed},” Ann Lee said.`)[0].changes.map(change => change.severity),
    ).toEqual([severity]);
  });
  it.each([
    [
      'a sentence left out',
      'Ann Lee said: “The dam is safe for now. We checked the wall twice. Everyone must leave the valley today.”',
    ],
    [
      'the end of a sentence left out',
      'Ann Lee said: “The dam is safe for now, as far as we can see from the road. Everyone must leave the valley today.”',
    ],
  ])('takes the outlet’s cue between two sentences for the edge of both: %s', (_, said) => {
    const [{ relation, declared }] = match(
      said,
      '“The dam is safe for now,” Ann Lee said. “Everyone must leave the valley today.”',
    );
    expect([relation, declared]).toEqual(['trimmed', true]);
  });
  it('does not link a small word beyond the end of a run', () => {
    const [{ relation, changes }] = match(
      '“So that nobody is harmed, we have decided not to open the old bridge,” Ann Lee said. “We believe it would be the finest in the valley.”',
      'Ann Lee said: “So that nobody is harmed, we have decided not to open the old bridge and we must wait for the winter.”',
    );
    expect([relation, changes]).toEqual(['trimmed', []]);
  });
  it('takes a marked inner cut for declared', () => {
    const [{ relation, declared, cuts }] = match(
      whole,
      'Ann Lee said: “We will go to the river … and nobody will stop us.”',
    );
    expect([relation, declared, cuts[0].marked]).toEqual(['trimmed', true, true]);
  });
  it.each([
    ['a cue', 'Ann Lee said: “We will go to the river on Sunday,” and added: “and nobody will stop us.”', 'verbatim'],
    [
      'a story',
      'Ann Lee said: “We will go to the river on Sunday,” and that was not all. Later, after a long pause and some tea, the mayor told the room “and nobody will stop us.”',
      'trimmed',
    ],
  ])('takes two pieces for one remark only where nothing parts them but a cue: %s', (_, report, relation) => {
    expect(match(whole, report)[0].relation).toBe(relation);
  });
  it.each([
    [
      'altered for two utterances run together',
      'Ann Lee said: “We will open the bridge before the winter, nobody has paid for the steel so far.”',
      ['altered', 'altered'],
    ],
    [
      'longer here for two sentences between which the outlet speaks',
      'Ann Lee said: “We will open the bridge before the winter. Nobody has paid for the steel so far.”',
      ['trimmed', 'trimmed'],
    ],
    [
      'same for both in one quotation whose gap is marked',
      'Ann Lee said: “We will open the bridge before the winter … Nobody has paid for the steel so far.”',
      ['verbatim', 'verbatim'],
    ],
    [
      'same for both kept apart by a cue',
      '“We will open the bridge before the winter,” Ann Lee said. “Nobody has paid for the steel so far.”',
      ['verbatim', 'verbatim'],
    ],
  ])('says %s', (_, report, relations) => {
    const apart =
      '“We will open the bridge before the winter,” Ann Lee said.\n\nThe council met for an hour and talked about money.\n\n“Nobody has paid for the steel so far,” she said.';
    expect(match(apart, report).map(({ relation }) => relation)).toEqual(relations);
  });
  it('says altered for two remarks joined over a third', () => {
    const whole =
      'Ann Lee said: “The bridge opens in May.” Asked about the money, she said: “Ask the mayor of Lorne.” Then she said: “We are proud of it.”';
    const joined = 'Ann Lee said: “The bridge opens in May. We are proud of it.”';
    expect(match(whole, joined).map(({ relation, spliced }) => [relation, spliced])).toEqual([
      ['altered', true],
      ['reference-only', false],
      ['altered', true],
    ]);
  });
  it.each([
    [
      'two days',
      'On Monday Ann Lee said: “The dam is safe for now.”\n\nThe water rose.\n\nOn Thursday she told the BBC: “Everyone must leave the valley today.”',
      true,
    ],
    [
      'two years',
      'In 2019 Ann Lee said: “The dam is safe for now.”\n\nLast week, in 2021, she said: “Everyone must leave the valley today.”',
      true,
    ],
    [
      'a remark and a later one',
      'Ann Lee said: “The dam is safe for now.”\n\nA year later she wrote in a letter: “Everyone must leave the valley today.”',
      true,
    ],
    [
      'two persons',
      '“The dam is safe for now,” Ann Lee said. “Everyone must leave the valley today,” Bob Ray said.',
      true,
    ],
    [
      'an answer to a question of its own',
      '“The dam is safe for now,” Ann Lee said.\n\nAsked about the village, she said: “Everyone must leave the valley today.”',
      true,
    ],
    [
      'one day named once',
      'On Monday Ann Lee said: “The dam is safe for now.”\n\nThe water rose.\n\nShe added: “Everyone must leave the valley today.”',
      false,
    ],
    [
      'one breath',
      'Ann Lee said: “The dam is safe for now,” and added: “Everyone must leave the valley today.”',
      false,
    ],
    [
      'two places of a transcript',
      `LEE: The dam is safe for now. ${'We checked the wall and the gates. '.repeat(6)}Everyone must leave the valley today. Thank you.`,
      true,
    ],
    [
      'one place of a transcript that says half of it twice',
      `LEE: The dam is safe for now. ${'We checked the wall and the gates. '.repeat(6)}The dam is safe for now. Everyone must leave the valley today.`,
      false,
    ],
  ])('tells a splice from a remark, given %s', (_, reference, spliced) => {
    const matches = match(reference, 'Ann Lee said: “The dam is safe for now. Everyone must leave the valley today.”');
    expect(matches.map(one => [one.relation === 'altered', one.spliced])).toEqual(
      matches.map(() => [spliced, spliced]),
    );
  });
  it.each([
    ['is not a threat', 'is a threat'],
    ['We are not ready', 'We are ready'],
    ['I can’t support it', 'I can support it'],
    ['We do not support it', 'We support it'],
    ['We won’t pay', 'We will pay'],
    ['Never again', 'Again'],
  ])('finds a short remark turned round: “%s”', (said, printed) => {
    const [{ changes }, ...others] = match(
      `Ann Lee said of the dam: “${said}.”`,
      `Ann Lee said of the dam: “${printed}.”`,
    );
    expect([changes.map(({ kind, severity }) => `${kind} ${severity}`), others]).toEqual([['negation material'], []]);
  });
  it('leaves a short remark to its own speaker', () => {
    expect(
      match('“We are not ready,” Ann Lee said in Lorne.', '“We are ready,” Bob Ray said in Lorne.').map(
        one => one.relation,
      ),
    ).toEqual(['reference-only', 'report-only']);
    expect(match('Ann Lee said “yes”.', 'Bob Ray said “yes”.').map(one => one.relation)).toEqual([
      'reference-only',
      'report-only',
    ]);
  });
  it.each([
    [
      'the same in a letter that the page prints',
      'Dear neighbours, we have talked for a year, and we will open the bridge to the harbour before the winter. Yours, Ann Lee.',
      'verbatim',
    ],
    [
      'the same in a post that stands by itself',
      'The mayor wrote on Monday.\n\nWe will open the bridge to the harbour before the winter. Ann Lee (@annlee)',
      'verbatim',
    ],
    [
      'paraphrased where the outlet reports it',
      'Ann Lee promised on Monday that we will open the bridge to the harbour before the winter.',
      'paraphrased',
    ],
  ])('finds a remark that the report prints without marks: %s', (_, page, relation) => {
    expect(
      match('Ann Lee wrote that “we will open the bridge to the harbour before the winter”.', page).map(one => [
        one.relation,
        one.report?.text.toLowerCase(),
        one.report?.speech,
      ]),
    ).toEqual([[relation, 'we will open the bridge to the harbour before the winter', false]]);
  });
  it('finds a remark that the reference quotes twice', () => {
    const twice =
      'Ann Lee said: “We will open the bridge before the winter.”\n\nThe words “open the bridge before the winter” made the council laugh, Ann Lee said.';
    expect(match(twice, 'Ann Lee said: “We will open the bridge before the winter.”').map(one => one.relation)).toEqual(
      ['verbatim', 'trimmed'],
    );
  });
  it('does not take what others say between two remarks for a splice', () => {
    const apart =
      'Ann Lee said: “The dam is safe for now.”\n\nShe called the critics “a choir of crows”.\n\nThe state disagreed: “We see cracks.”\n\nShe added: “Everyone must leave the valley today.”';
    expect(
      match(apart, 'Ann Lee said: “The dam is safe for now. Everyone must leave the valley today.”').map(
        one => one.spliced,
      ),
    ).toEqual([false, false, false, false]);
  });
  it('finds a quoted word in the sentence that was said', () => {
    expect(
      match('Ann Lee called the dam “safe”.', '“The dam is safe for ten winters,” Ann Lee said.').map(
        one => one.relation,
      ),
    ).toEqual(['trimmed']);
  });
  it('says paraphrased where the report tells it of the same speaker without marks', () => {
    const [{ relation, report }] = match(
      '“The plan to widen the harbour road will cost us nothing at all,” Ann Lee told the council.',
      'Ann Lee told the council that the plan to widen the harbour road would cost nothing. They cheered.',
    );
    expect([relation, report?.text]).toEqual([
      'paraphrased',
      'Ann Lee told the council that the plan to widen the harbour road would cost nothing.',
    ]);
  });
  it.each([
    [
      'beside a word that it quotes',
      '“The council cannot close the harbour by an order of its own,” Ann Lee said.',
      'Mayor Ann Lee of Lorne said in an interview that the council “clearly” cannot close the harbour by such an order.',
    ],
    [
      'of her, whom the sentence before names',
      '“The bridge will cost the taxpayers nothing at all,” Ann Lee told the council.',
      'The council heard Ann Lee. She said that the bridge would cost the taxpayers nothing.',
    ],
    [
      'of nobody with a name',
      '“The protection of the old harbour in a growing town is our duty,” a spokesman said.',
      'Its three pillars, according to the programme, are a new school, protecting the old harbour in a growing town as a duty, and peace.',
    ],
  ])('says paraphrased for a sentence %s', (_, said, told) => {
    expect(match(said, told)[0].relation).toBe('paraphrased');
  });
  it.each([
    [
      'who says nothing in it',
      '“The bridge will cost the taxpayers nothing at all,” Ann Lee told the council.',
      'Ann Lee and Bob Ray met the council in Lorne, where Carla Moss of the Post said the bridge cost the taxpayers nothing.',
    ],
    [
      'on the same topic',
      '“The bridge will cost the taxpayers nothing at all, and the state will build it,” Ann Lee told the council.',
      'Ann Lee said the taxpayers of Lorne had paid for the bridge.',
    ],
  ])('does not say paraphrased for a sentence of one %s', (_, said, told) => {
    expect(match(said, told)[0].relation).toBe('reference-only');
  });
  it.each([
    ['same', 'and we will open the bridge to the harbour before the winter', 'verbatim'],
    ['altered', 'and we will close the bridge to the harbour before the winter', 'altered'],
    ['new for a remark that is not in it', 'and nobody shall ever pay a toll in the old town again', 'report-only'],
  ])('finds a quotation in a transcript: %s', (_, said, relation) => {
    const transcript =
      'MAYOR LEE: Thank you all. We have talked for a year, and we will open the bridge to the harbour before the winter. Next question, please.\n\nQUESTION: Who pays for it?\n\nMAYOR LEE: The state does.';
    expect(match(transcript, `Ann Lee told reporters: “${said}.”`)[0].relation).toBe(relation);
  });
  it('does not say paraphrased for the topic in the mouth of another', () => {
    expect(
      match(
        '“There are no plans to send rescue boats to the harbour of Lorne,” Ann Lee said.',
        'Bob Ray floated the idea of rescue boats in the harbour of Lorne on Monday. They cheered.',
      )[0].relation,
    ).toBe('reference-only');
  });
  it('finds a remark again that was translated anew in part', () => {
    expect(
      match(
        'Ann Lee said: “We remember the fate of those who came. Now the consequences for the invaders will be far more tragic.”',
        '“But now the consequences will be far more tragic,” Ann Lee said.',
      )[0].relation,
    ).toBe('altered');
  });
  it('keeps two utterances with a stock phrase apart', () => {
    expect(
      match(
        'Ann Lee said: “At the end of the day, taxes must fall.”',
        'Bob Ray said: “At the end of the day, the team played well.”',
      ).map(one => one.relation),
    ).toEqual(['reference-only', 'report-only']);
  });
  it('does not take a body and its spokesman for two speakers', () => {
    expect(match(whole, whole.replace('Ann Lee said', 'The Harbour Council said'))[0].speakerChanged).toBe(false);
  });
  it.each([
    [
      'two people of one surname',
      'Anna Brandt and Peter Brandt lost it all. “We have lost everything we had,” Anna Brandt said.',
      'Anna Brandt and Peter Brandt lost it all. “We have lost everything we had,” Peter Brandt said.',
      true,
    ],
    [
      'him and her',
      'Mayor Tom Ray met the owners. “The state never paid its share of it,” he said.',
      'Mayor Ann Lee met the owners. “The state never paid its share of it,” she said.',
      true,
    ],
    [
      'a name with its office and without',
      'Susan Rice of the Security Council left. National Security Adviser Susan Rice called it “a blow to the whole alliance”.',
      'Susan Rice called it “a blow to the whole alliance”.',
      false,
    ],
    [
      'a campaign and its chairman',
      'Roy Cole left. Cole’s campaign denied it, telling the Post the story was “the very definition of fake news”.',
      'Roy Cole left. “This is the very definition of fake news,” chairman Bill Armitage said.',
      false,
    ],
    [
      'a body and one who speaks for it',
      '“The bridge was inspected twice a year,” Oxfam said.',
      '“The bridge was inspected twice a year,” said Paul Dean, a director at Oxfam.',
      false,
    ],
  ])('tells two speakers apart: %s', (_, reference, report, other) =>
    expect(match(reference, report)[0].speakerChanged).toBe(other),
  );
  it.each([
    ['bullsh*t', 'bullshit', 'verbatim'],
    ['f---', 'fuck', 'verbatim'],
    ['sh--', 'fuck', 'altered'],
    ['s**t*r', 'shutter', 'verbatim'],
    ['s**r*t', 'shutter', 'altered'],
    ['a**a', 'a', 'altered'],
    [`t${'*--'.repeat(40)}x`, 'transparency', 'altered'],
  ])('%s could hide %s or not, and is never looked for for long', (masked, word, relation) => {
    const said = (it: string): string =>
      `“We do not want to hear any more of this ${it} in the town hall,” Ann Lee said.`;
    expect(match(said(word), said(masked))[0].relation).toBe(relation);
  });
  it('names another speaker', () => {
    expect(match(`${whole} Bob Ray said nothing.`, whole.replace('Ann Lee', 'Bob Ray'))[0].speakerChanged).toBe(true);
  });
});
