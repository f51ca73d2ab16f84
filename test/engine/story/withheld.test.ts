// Why findings are withheld, and what months between two publications do to a verdict.

import { describe, expect, it } from 'vitest';
import { articleOf, compare, compareStory, type Article } from '../../../src/engine/index.ts';

const TEXT = `The bridge over the Arrow in Lorne fell into the river on Monday night, and two drivers were taken to hospital, the mayor Ann Lee said.

Engineers had closed one lane in March after they found 14 cracks in the eastern pier. The council had asked for 3 million pounds to mend it and was given none.

Bob Ray, who runs the ferry at Lorne, said he heard the pier break at about nine and saw two cars slide into the Arrow. Both drivers were pulled out within 20 minutes.`;
const GERMAN = `Die Brücke über den Arrow in Lorne ist am Montagabend in den Fluss gestürzt, und zwei Fahrer sind mit Verletzungen in das Krankenhaus gebracht worden, sagte die Bürgermeisterin Ann Lee.

Ingenieure hatten im März eine Spur gesperrt, weil sie 14 Risse in dem östlichen Pfeiler gefunden hatten. Der Rat hatte um 3 Millionen Pfund gebeten und nicht einen Penny bekommen.

Bob Ray, der die Fähre von Lorne führt, hörte den Pfeiler gegen neun Uhr brechen und sah, wie zwei Autos in den Arrow rutschten. Die Fahrer wurden nach 20 Minuten aus dem Wasser gezogen.`;
const RUSSIAN =
  'Мост через реку Арроу в Лорне рухнул в понедельник вечером, двое водителей попали в больницу, сообщила мэр Энн Ли. ';
const FOREIGN_NAMES =
  'Among the guests were Karl von der Heide, Maria de los Santos, Luca della Rovere, Pieter van het Hof and Joana dos Passos, all of Lorne.';
const article = (given: Partial<Article> = {}): Article => articleOf({ text: TEXT, ...given });

describe('findings are withheld', () => {
  const cases: [string, Article, Article, string | undefined][] = [
    ['not between two whole texts of one story', article(), article(), undefined],
    ['from a stub', article(), article({ completeness: 'partial' }), 'partial-text'],
    ['from a live blog', article(), article({ completeness: 'live-blog' }), 'live-blog'],
    ['from a note of under 60 words', article(), articleOf({ text: TEXT.slice(0, 140) }), 'too-short'],
    [
      'between two languages by their words, whatever the pages say',
      article({ lang: 'en' }),
      articleOf({ text: GERMAN, lang: 'en' }),
      'language',
    ],
    ['between two scripts', article(), articleOf({ text: RUSSIAN.repeat(3) }), 'language'],
    [
      'not for a list of foreign names in an English text',
      article(),
      article({ text: `${TEXT}\n\n${FOREIGN_NAMES}` }),
      undefined,
    ],
    [
      'between two languages by what the pages say, where a text is too short to tell',
      article({ lang: 'en-GB' }),
      articleOf({ text: TEXT.slice(0, 140), lang: 'de' }),
      'language',
    ],
    ['not where a page misnames its language', article({ lang: 'en-GB' }), article({ lang: 'de' }), undefined],
  ];
  it.each(cases)('%s', (_, reference, report, reason) => {
    expect(compareStory(reference, report).withheld?.reason).toBe(reason);
  });
});

it.each([
  ['report', 'text'],
  ['reference', 'frame'],
] as const)('says of the %s that a %s within it could not be read', (side, gap) => {
  const partial = article({ completeness: 'partial', gap });
  const pair = side === 'report' ? ([article(), partial] as const) : ([partial, article()] as const);
  expect(compareStory(...pair).withheld).toEqual({ reason: 'partial-text', side, gap });
});

it('scores two reports lower the more days lie between them', () => {
  const scores = ['2026-01-02', '2026-01-12', '2026-06-02'].map(
    publishedTime => compareStory(article({ publishedTime: '2026-01-01' }), article({ publishedTime })).score,
  );
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  expect(scores[2]).toBeLessThan(scores[0]);
});

it('compares figures and names across languages, and no words', () => {
  const table = (won: string): string =>
    `Lorne Athletic ${won}, Marle United 210, Karst Rovers 180, Oberau Wanderers 90.`;
  const { wording } = compare(
    article({ text: `${TEXT}\n\n${table('won 300')}` }),
    articleOf({ text: `${GERMAN}\n\n${table('gewann 500')}` }),
  );
  expect(
    wording.flatMap(pair => pair.changes).map(({ kind, reference, report }) => [kind, reference?.text, report?.text]),
  ).toEqual([['number', '300', '500']]);
});
