// English grammar: articles, pronouns, auxiliaries and what stands beside nouns and verbs.

import { wordSet, type Grammar, type WordList } from '../language.ts';

/** Articles, prepositions, conjunctions, pronouns, auxiliaries and bare adverbs. */
export const little: WordList = wordSet(`
  a an the this that these those some any each every either neither both few more most other own same such only just
  i you he she it we they me him her us them my your his its our their mine yours hers ours theirs myself himself herself itself
  themselves ourselves yourself who whom whose which what when where why how there here then than as so too very
  of to in on at by for from with without into onto about after before between through during against under over above below
  up down out off again further once until while because since although though if unless whether and or but nor not no
  is am are was were be been being do does did doing done have has had having will would can could may might must shall should
  's 're 've 'll 'd 'm n't also however still even already now`);

const BE = 'is am are was were be been being';
const HAVE = 'have has had having';
const DO = 'do does did';
const MODALS = 'will would can could may might must shall should';

export const grammar: Grammar = {
  articles: wordSet('a an the'),
  indefinite: wordSet('a an'),
  possessives: wordSet('my your his her its our their'),
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
  infinitive: wordSet('to'),
  partitive: wordSet('of'),
  adverb: /ly$/,
  adverbLike: wordSet('apply reply supply comply imply multiply rely rally ally fly bully'),
  lightVerbs: wordSet(`
    take make have get give do go come put keep let use see know think want try seem look feel need`),
  wishes: wordSet('want hope wish tri try seek sought long need prefer like'),
  modalKinds: new Map(Object.entries({
    can: 'can', could: 'can', ca: 'can', cannot: 'can', should: 'must', must: 'must', may: 'may', might: 'may',
  } as const)),
  restrictive: wordSet('only just merely'),
  exclusive: wordSet('only'),
  pluralEndings: [/s$/, /es$/],
};
