// Who is meant by a pronoun or a surname at each place of an article: whoever acted last, of the right sex, as in
// centering (Grosz, Joshi and Weinstein 1995), and nobody where two may be meant. One pass in the order of the text,
// so that "he" stands for whoever "he" was before; linear in the text.

import type { Reading, ReadSentence } from '../text/reading.ts';
import { findMentions, type Mention, type Sex } from './mentions.ts';
import type { NameBook } from './name-book.ts';

/** The persons of one article. */
export interface People {
  /**
   * the name of whoever is meant by a name or pronoun that begins at this offset; undefined where none begins, or two
   * may be meant
   */
  at: (start: number) => string | undefined;
  /** the only one whom the article calls by a title ("president"), called so before this offset */
  holder: (title: string, before: number) => string | undefined;
  /** whether words tell that this is a man or a woman */
  isHuman: (name: string) => boolean;
}

const LOOKED_BACK = 4; // sentences in which a pronoun's person is looked for
const LEAST_VOTES = 2; // pronouns that tell somebody's sex where no title does
const CLEAR = 4; // times as many of one as of the other

/** A mention whose person is known. */
interface Known extends Mention {
  who: string;
}

/** @param narration the article without what is quoted */
export function readPeople({ sentences }: Reading, names: NameBook): People {
  const told = sentences.filter(({ words }) => words.some(word => !word.mark));
  const found = told.map(sentence => findMentions(sentence.words, names));
  const sexes = readSexes(told, found, names);
  const mayBe = (name: string, sex: Sex | undefined): boolean => !sex || (sexes.get(name) ?? sex) === sex;
  const meant = new Map<number, string>();
  const named: Named = { recent: new Map(), first: new Map(), acted: new Map(), called: new Map() };
  const before: Known[][] = [];
  const holders = readHolders(found, names);
  const holder = (title: string, place: number): string | undefined => {
    const [only, ...others] = holders.get(title) ?? [];
    return only && !others.length && only[1] < place ? only[0] : undefined;
  };
  const whoIs = (mention: Mention, here: readonly Known[]): string | undefined => {
    if (mention.sort === 'pronoun')
      return whoIsMeant(mention, here, before, mayBe, name => sexes.get(name) === mention.sex);
    if (mention.sort === 'name') return bearerOf(mention, names, named, sexes);
    return holder(mention.name, mention.start) ?? mention.name;
  };
  for (const mentions of found) {
    const here: Known[] = [];
    for (const mention of mentions) {
      const who = whoIs(mention, here);
      // a pronoun whose person is not known stays in the way of others
      if (!who && mention.sort === 'pronoun' && mention.subject) here.push({ ...mention, who: '' });
      if (!who) continue;
      meant.set(mention.start, who);
      if (mention.sort === 'name') named.recent.set(who, mention.start);
      if (mention.sort === 'name' && mention.subject) named.acted.set(who, mention.start);
      here.push({ ...mention, who });
    }
    before.unshift(here);
    if (before.length > LOOKED_BACK) before.pop();
  }
  return { at: start => meant.get(start), holder, isHuman: name => sexes.has(name) };
}

/** Who holds a post, and where he is first called so: "president" is whoever the article calls President, or several. */
function readHolders(
  found: readonly (readonly Mention[])[],
  names: NameBook,
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const holders = new Map<string, Map<string, number>>();
  for (const { name, title, start } of found.flat()) {
    if (!title) continue;
    if (!holders.has(title)) holders.set(title, new Map());
    const who = names.resolve(name);
    if (!holders.get(title)!.has(who)) holders.get(title)!.set(who, start);
  }
  return holders;
}

interface Named {
  /** where each was named last */
  recent: Map<string, number>;
  /** whom a bare surname meant when only one who bears it had been named */
  first: Map<string, string>;
  /** where each acted last */
  acted: Map<string, number>;
  /** of which sex the title was that each was called by */
  called: Map<string, Sex>;
}

type MayBe = (name: string, sex: Sex | undefined) => boolean;

/**
 * Of those who bear a surname whoever a title allows and was named last; without a title only whoever bore it alone
 * when it was used first, since relatives keep their first names. Where nothing tells, the surname alone.
 */
function bearerOf(mention: Mention, names: NameBook, named: Named, sexes: ReadonlyMap<string, Sex>): string {
  const { name, sex, title } = mention;
  const all = names.bearers(name);
  if (all.length < 2) return all[0] ?? names.resolve(name);
  const sexOf = (one: string): Sex | undefined => sexes.get(one) ?? named.called.get(one);
  const mentioned = all.filter(one => named.recent.has(one) && (!sex || (sexOf(one) ?? sex) === sex));
  if (!mentioned.length || (title && all.includes(name))) return name; // known by a title alone
  const last = latest(mentioned, named.recent);
  if (!title) {
    if (mentioned.length === 1) named.first.set(name, last);
    return named.first.get(name) === last ? last : name;
  }
  // whoever bears this title already, unless another has acted since
  const known = mentioned.filter(one => sex && sexOf(one) === sex);
  const bearer = known.length ? latest(known, named.recent) : last;
  const acted = latest(mentioned, named.acted);
  const who = (named.acted.get(acted) ?? -1) > named.recent.get(bearer)! ? acted : bearer;
  if (sex) named.called.set(who, sex);
  return who;
}

const latest = (all: readonly string[], places: ReadonlyMap<string, number>): string =>
  all.reduce((one, other) => ((places.get(other) ?? -1) > (places.get(one) ?? -1) ? other : one));

/** Whoever a pronoun means, by the sentences before it, the nearest first. */
function whoIsMeant(
  { sex, object: isObject }: Mention,
  here: readonly Known[],
  before: readonly (readonly Known[])[],
  mayBe: MayBe,
  isSure: (name: string) => boolean,
): string | undefined {
  let doubtful: string | undefined;
  for (const mentions of [here, ...before]) {
    const possible = mentions.filter(
      one => (one.who ? mayBe(one.who, sex) : one.sex === sex) && !(isObject && mentions === here && one.subject),
    );
    if (!possible.length) continue;
    const [only, ...others] = new Set(possible.map(({ who }) => who));
    // whoever is known to be of this sex, then whoever such a pronoun meant, then whoever else acted
    const acting = subjectOf(possible);
    const pronoun = possible.find(({ sort, sex: own }) => sort === 'pronoun' && own === sex)?.who;
    const subject = acting && isSure(acting) ? acting : (pronoun ?? acting);
    // of "Ann Lee and Bob Ray came" either may be meant
    const isOneOfTwo = possible.some(one => one.joined && one.who === acting) && others.length > 0;
    const who = isOneOfTwo ? undefined : (subject ?? (others.length ? undefined : only));
    if (!who) return undefined; // two, or one who is not known
    // who does not act may be meant, or whoever acted before
    const sure = subject !== undefined || (isSure(who) && possible.some(one => !one.oblique));
    if (doubtful !== undefined) return who === doubtful ? who : undefined;
    if (sure) return who;
    doubtful = who;
  }
  return doubtful;
}

/** Who acts in a sentence, in its main clause before those in a clause that leads in. */
function subjectOf(mentions: readonly Known[]): string | undefined {
  const acting = mentions.filter(one => one.subject);
  return (acting.find(one => !one.subordinate) ?? acting[0])?.who;
}

/** Men and women, by titles, kin and trades beside their names, else by the pronouns that can mean nobody else. */
function readSexes(
  sentences: readonly ReadSentence[],
  found: readonly (readonly Mention[])[],
  names: NameBook,
): ReadonlyMap<string, Sex> {
  const told = new Map<string, Record<Sex, number>>();
  const voted = new Map<string, Record<Sex, number>>();
  const vote = (votes: typeof told, name: string, sex: Sex): void => {
    if (!votes.has(name)) votes.set(name, { feminine: 0, masculine: 0 });
    votes.get(name)![sex]++;
  };
  let alone: string | undefined; // the only one named in the sentence before
  sentences.forEach(({ words }, index) => {
    const named = found[index].filter(one => one.sort === 'name');
    const whole = new Set(named.map(({ name }) => names.resolve(name)));
    for (const { name, sex } of named) {
      const bearers = names.bearers(name);
      if (sex && bearers.length < 2) vote(told, bearers[0] ?? name, sex);
    }
    const [only] = whole;
    const opening = found[index].find(one => one.start === words.find(word => !word.mark)?.start);
    if (alone && opening?.sort === 'pronoun' && opening.sex) vote(voted, alone, opening.sex);
    else if (named[0]?.subject) {
      const { end } = named[0];
      // behind "asked her" every pronoun may be hers
      const next = Math.min(named[1]?.start ?? Infinity, found[index].find(one => one.object)?.start ?? Infinity);
      for (const { sort, sex, start, oblique } of found[index]) {
        if (sort !== 'pronoun' || !sex || start < end || start >= next) continue;
        vote(voted, names.resolve(named[0].name), sex);
        if (oblique) vote(voted, names.resolve(named[0].name), sex); // "his" is seldom another’s
      }
    }
    if (whole.size === 1) alone = only;
    else if (whole.size > 1 || opening?.sort !== 'pronoun') alone = undefined;
  });
  return decide(voted, told);
}

type Votes = ReadonlyMap<string, Record<Sex, number>>;

function decide(voted: Votes, told: Votes): ReadonlyMap<string, Sex> {
  const sexes = new Map<string, Sex>();
  for (const [name, votes] of voted) {
    const sex = likelier(votes);
    const other = sex === 'feminine' ? 'masculine' : 'feminine';
    if (votes[sex] >= Math.max(LEAST_VOTES, CLEAR * votes[other])) sexes.set(name, sex);
  }
  for (const [name, votes] of told) if (votes.feminine !== votes.masculine) sexes.set(name, likelier(votes));
  return sexes;
}

const likelier = ({ feminine, masculine }: Record<Sex, number>): Sex =>
  feminine > masculine ? 'feminine' : 'masculine';
