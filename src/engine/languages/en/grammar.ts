// English grammar: articles, pronouns, auxiliaries and what stands beside nouns and verbs.

import { wordSet, type WordList } from '../lists.ts';
import type { Grammar } from '../sections/grammar.ts';

/** Articles, prepositions, conjunctions, pronouns, auxiliaries and bare adverbs. */
export const little: WordList = wordSet(`
  a an the this that these those some any each every either neither both few more most other own same such only just i
  you he she it we they me him her us them my your his its our their mine yours hers ours theirs myself himself
  herself itself themselves ourselves yourself who whom whose which what when where why how there here then than as so
  too very of to in on at by for from with without into onto about after before between through during against under
  over above below up down out off again further once until while because since although though if unless whether and
  or but nor not no is am are was were be been being do does did doing done have has had having will would can could
  may might must shall should 's 're 've 'll 'd 'm n't also however still even already now`);

const BE = 'is am are was were be been being';
const HAVE = 'have has had having';
const DO = 'do does did';
const MODALS = 'will would can could may might must shall should';
const NOUN_LINKS = 'of for at in with from';

/** The rest of its grammar. */
/** Each verb with its forms that no ending tells. */
const IRREGULAR = `
  arise arose arisen|beat beaten|become became|begin began begun|bite bit bitten|blow blew blown|break broke broken|
  bring brought|build built|buy bought|catch caught|choose chose chosen|come came|creep crept|deal dealt|dig dug|
  draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|
  fight fought|find found|flee fled|fly flew flown|forbid forbade forbidden|forget forgot forgotten|
  freeze froze frozen|get got gotten|give gave given|go went gone|grow grew grown|hang hung|hear heard|hide hid hidden|
  hold held|keep kept|know knew known|lay laid|lead led|leave left|lend lent|lose lost|make made|meet met|pay paid|
  ride rode ridden|ring rang rung|rise rose risen|run ran|say said|see saw seen|seek sought|sell sold|send sent|
  shake shook shaken|shoot shot|sing sang sung|sink sank sunk|sit sat|sleep slept|speak spoke spoken|spend spent|
  stand stood|steal stole stolen|stick stuck|strike struck|swear swore sworn|swim swam swum|take took taken|
  teach taught|tear tore torn|tell told|think thought|throw threw thrown|understand understood|wake woke woken|
  wear wore worn|win won|write wrote written|withdraw withdrew withdrawn|overthrow overthrew overthrown`;

const irregular = new Map(
  IRREGULAR.split('|').flatMap(forms => {
    const [plain, ...others] = forms.trim().split(' ');
    return others.map((form): [string, string] => [form, plain]);
  }),
);

export const grammar: Grammar = {
  irregular,
  articles: wordSet('a an the'),
  indefinite: wordSet('a an'),
  possessives: wordSet('my your his her its our their'),
  demonstratives: wordSet('this that these those'),
  relatives: wordSet('who which that'),
  coordinators: wordSet('and or but'),
  prepositions: wordSet(`
    on in at to of with for by from than about against over under after before between into near during like including`),
  be: wordSet(BE),
  have: wordSet(HAVE),
  do: wordSet(DO),
  modals: wordSet(MODALS),
  auxiliaries: wordSet(`${BE} ${HAVE} ${DO} ${MODALS} 'll 'd ca wo`),
  determiners: wordSet('a an the his her its their one another some several many two three other this that'),
  pronouns: wordSet('he she they it i we who'),
  beforeNouns: wordSet('to of by my your our'),
  besideVerbs: wordSet('also then later has have had again now once reportedly further himself herself was is were'),
  plural: /(?:s|ly|men|people|police|children|public|majority|half|some|many|most|media|data)$/,
  inflected: /(?:s|ed|ing)$|^(?:told|wrote|read|thought|swore|forecast)$/,
  derived: /(?:s|ed|ing)$/,
  clitic: /(?:n['’ʼ]t|['’ʼ](?:s|re|ve|ll|d|m))$/i,
  adverb: /ly$/,
  exchangeable: [
    wordSet(`
      a an the this that these those some any each every either neither both such another his her its their our my
      your no all`),
    wordSet(`
      of to in on at by for from with without into onto about after before between through during against under over
      above below until since within among toward upon amid across along around near as than due up down out off`),
    wordSet(`${BE} ${DO} ${HAVE} ${MODALS} 's 're 've 'll 'd 'm get got`),
    wordSet('i you he she it we they me him us them who whom which that this what'),
    wordSet('and or but nor however also while although though because so if whether yet as when'),
  ],
  classEnding: /(?:ing|ed|ly|ion|s|er|al|ive|ment|ity|ous)$/,
  infinitive: wordSet('to'),
  partitive: wordSet('of'),
  lyVerbs: wordSet('apply reply supply comply imply multiply rely rally ally fly bully'),
  lightVerbs: wordSet(`
    take make have get give do go come put keep let use see know think want try seem look feel need`),
  wishes: wordSet('want hope wish tri try seek sought long need prefer like'),
  modalKinds: new Map(
    Object.entries({
      can: 'can',
      could: 'can',
      ca: 'can',
      cannot: 'can',
      should: 'must',
      must: 'must',
      may: 'may',
      might: 'may',
    } as const),
  ),
  exclusive: wordSet('only'),
  pluralEndings: [/s$/, /es$/],
  plainRelatives: wordSet('who which'),
  personalRelatives: wordSet('who'),
  complementizers: wordSet('that'),
  additive: wordSet('and'),
  genitives: wordSet("'s"),
  genitivePrepositions: wordSet('of'),
  agentive: wordSet('by'),
  absolutes: wordSet('with'),
  nounLinks: wordSet(NOUN_LINKS),
  phraseLinks: wordSet(`${NOUN_LINKS} 's and`),
  serving: wordSet('for to of in at'),
  behindPhrases: wordSet('who that which on after before when while as over during since until despite'),
  commonPrepositions: wordSet('on in at to of with for by from than'),
  obliques: wordSet('to by with about behind against'),
  openingConjunctions: wordSet('but and yet'),
  connectives: wordSet(`
    however moreover indeed thus therefore instead nevertheless nonetheless besides furthermore meanwhile still so
    separately elsewhere`),
  leadIns: wordSet(`
    first then now also instead finally recently today yesterday on in at after before during as while when if with by
    for from since despite earlier later meanwhile still but and yet`),
  beforeOf: wordSet('ahead because instead regardless outside inside'),
  timeLinks: wordSet('on in over during at the last this earlier late early next that'),
  beforeLists: wordSet('among including such them'),
  copulas: wordSet(`${BE} 's 're 'm`),
  clipped: new Map([
    ['ca', 'can'],
    ['wo', 'will'],
    ['sha', 'shall'],
  ]),
  pluralNoun: /(?:s|men|people|children)$/,
  surePlural: /(?:[^e]s|men|people|children)$/,
  pluralVerbs: wordSet('are were'),
  subordinators: wordSet(`
    after as because before if once since that than though although unless until when where whether while who whom
    whose which what why how`),
  participle: /ing$/,
};
