// The places where attributions stand (Pareti 2015 lists them), and whoever stands there: beside a cue verb, behind
// "according to", before a colon, as somebody who acts, as the owner of what is said. Rules over words and marks,
// linear in them.

import { firstFrom, spanAcross, type Span } from '../article.ts';
import { findNameRuns } from '../text/names.ts';
import type { NameBook } from './name-book.ts';
import { isA, type Word } from '../text/words.ts';
import type { Context } from './context.ts';
import { isAdverbOrAuxiliary, isCue, isPlainCue } from '../text/cues.ts';
import { labelled, signed } from './labels.ts';
import { withoutOutdone } from './outdone.ts';
import { isPassive, suffers } from './passive.ts';
import { phraseFrom, phraseUntil } from './phrases.ts';
import type { Place, Standing } from './standing.ts';
import { isParticiple, mainSubject } from './main-subject.ts';
import { isVerbLike } from './mentions.ts';
import { subjectOf } from './subject.ts';

const CLOSE = 9; // words between a cue and the quotation that its comma or colon hands over to
const REACH = 14; // words behind a quotation among which its cue stands
const FAR = 40; // words behind a quotation that are looked at at all

/** Everybody who stands where an attribution of this quotation could. */
export function findStanding(context: Context, names: NameBook): Standing[] {
  const { before, between, after, introduction, following, alone, handsBack, stops } = context;
  const ahead = untilQuote(trimMarks(after));
  const agent = agentOf(before, ahead, names);
  // a sign that reads something, not who holds it
  const told = cueSites(before, 'before', names);
  const borne = told.filter(isBorne);
  if (borne.length) return borne.map(one => handedOver(one, before));
  const ledIn = isLedIn(before);
  const behind = { stopped: stops ? 1 : 0, ledIn: ledIn ? 1 : 0 };
  // Ann Lee said: “… peace.” Bob Ray said nothing
  const closed = ledIn && stops && told.length > 0;
  return [
    ...cueSites(trimMarks(between), 'between', names),
    ...(closed ? [] : behindQuotation(ahead, names, handsBack)).map(one => ({
      ...one,
      signs: { ...one.signs, ...behind },
    })),
    ...agent,
    ...withoutOutdone(told)
      .filter(({ cue }) => agent[0]?.cue !== cue || !cue)
      .map(one => handedOver(one, before)),
    ...labelled(before, names),
    ...signed(after, names),
    ...actorsIn(before, names),
    ...possessives(before, names),
    ...possessives(ahead.slice(0, REACH), names),
    ...(alone
      ? [...introducing(introduction, names), ...cueSites(untilSecondQuote(following), 'following', names)]
      : []),
  ];
}

/** Whoever has a verb behind the quotation. */
const behindQuotation = (ahead: readonly Word[], names: NameBook, handsBack: boolean): Standing[] => [
  ...cueSites(ahead.slice(0, FAR), 'after', names).map(one => atOnce(one, ahead, handsBack)),
  ...unlistedAfter(ahead, names, handsBack),
];

/** What is written on a thing stands right behind the verb. */
const isBorne = ({ words, speaker, cue }: Standing): boolean =>
  isA(
    words.findLast(word => word.end === speaker.end),
    'bearers',
  ) && words.every(word => word.mark || word.start <= (cue?.start ?? 0));

/** Every cue among some words with the subjects it may have. */
function cueSites(words: readonly Word[], place: Place, names: NameBook): Standing[] {
  const toQuote = place === 'before';
  const cues = words.flatMap((_, at) => (isCue(words, at) ? [at] : []));
  const sites = cues.flatMap((at, index): Standing[] => {
    const quotedAs = isA(words[at - 1], 'beforeSaying'); // "quoted Ann Lee as saying": her very words
    const participle = isParticiple(words[at]) && !quotedAs;
    const signs = {
      distance: Math.log1p(toQuote ? words.length - 1 - at : at),
      cues: toQuote ? cues.length - 1 - index : index,
      plain: quotedAs || isPlainCue(words[at]) ? 1 : 0,
      participle: participle ? 1 : 0,
      quotedBetween: toQuote && words.slice(at).filter(opensQuote).length > 1 ? 1 : 0,
    };
    const passive = isPassive(words, at);
    const saidBy = isA(words[at + 1], 'agentive') && (passive || words[at].language.saidBy.test(words[at].form));
    const agent = saidBy ? phraseFrom(words, at + 2, names) : undefined;
    if (agent) return [{ place, words, speaker: agent, cue: words[at], signs: { ...signs, agent: 1 } }];
    if (passive) return [];
    const left = subjectOf(words, at, names);
    const starts = words.slice(0, at).every(word => word.mark || isAdverbOrAuxiliary(word));
    const right =
      !participle && !isA(words[at], 'addressing') && (starts || words[at - 1]?.mark)
        ? phraseFrom(words, at + 1, names)
        : undefined;
    const opens = left && words.findIndex(word => word.start === left.start) === 0 ? 1 : 0;
    return [
      ...(left ? [{ place, words, speaker: left, cue: words[at], signs: { ...signs, opens } }] : []),
      ...(right ? [{ place, words, speaker: right, cue: words[at], signs: { ...signs, inverted: 1 } }] : []),
    ];
  });
  return [...sites, ...accordingTo(words, place, names)];
}

/** dubbed “…” by Ann Lee: the verb before the quotation, whoever says it behind. */
function agentOf(before: readonly Word[], ahead: readonly Word[], names: NameBook): Standing[] {
  const at = before.findLastIndex(word => !opensQuote(word) && !isA(word, 'beforeSaying'));
  const speaker = isA(ahead[0], 'agentive') && at >= 0 && isCue(before, at) ? phraseFrom(ahead, 1, names) : undefined;
  return speaker
    ? [{ place: 'afterClose', words: ahead, speaker, cue: before[at], signs: { agent: 1, distance: 0 } }]
    : [];
}

function accordingTo(words: readonly Word[], place: Place, names: NameBook): Standing[] {
  const at = words.findIndex(
    (
      {
        form,
        language: {
          according: [first, second],
        },
      },
      index,
    ) => form === first && words[index + 1]?.form === second,
  );
  const speaker = at < 0 ? undefined : phraseFrom(words, at + 2, names);
  const distance = Math.log1p(place === 'before' ? words.length - 1 - at : at);
  return speaker
    ? [{ place, words, speaker, cue: spanAcross(words, at, at + 2), signs: { according: 1, distance } }]
    : [];
}

/** “…,” Trump said: the clause behind the quotation opens with subject or cue. */
function atOnce(one: Standing, words: readonly Word[], handsBack: boolean): Standing {
  const nearest = Math.min(one.speaker.start, one.cue?.start ?? Infinity);
  const first = words.findIndex(word => !isAdverbOrAuxiliary(word));
  const close = words[first]?.start === nearest && words.findIndex(word => word.start === one.cue?.start) <= REACH;
  return close ? { ...one, place: 'afterClose', signs: { ...one.signs, handsBack: handsBack ? 1 : 0 } } : one;
}

/** “…,” Ann Lee thundered: any verb may stand where only a cue can. */
function unlistedAfter(words: readonly Word[], names: NameBook, handsBack: boolean): Standing[] {
  if (!words.length || words[0].mark || isCue(words, 0)) return [];
  const speaker = phraseFrom(words, 0, names);
  const at = speaker ? words.findIndex(word => word.start >= speaker.end && !isAdverbOrAuxiliary(word)) : -1;
  const verb = words[at];
  if (!speaker || !verb || verb.mark || verb.function || verb.capital || isCue(words, at)) return [];
  return [
    {
      place: 'afterClose',
      words,
      speaker,
      cue: verb,
      signs: { unlisted: 1, handsBack: handsBack ? 1 : 0, distance: Math.log1p(at) },
    },
  ];
}

/** A comma or a colon stands before the quotation. */
function isLedIn(before: readonly Word[]): boolean {
  const last = before.findLast(word => !/^["“'‘«„]$/.test(word.text));
  return last !== undefined && /^[:,]$/.test(last.text);
}

/** Ann Lee told reporters: “…”: comma or colon hand over to the quotation; so does a cue right before it. */
function handedOver(one: Standing, before: readonly Word[]): Standing {
  const handsOver = isLedIn(before);
  const away = before.filter(word => !word.mark && word.start >= (one.cue?.end ?? one.speaker.end)).length;
  const close = away === 0 || (handsOver && away <= CLOSE);
  return close ? { ...one, place: 'beforeClose', signs: { ...one.signs, handsOver: handsOver ? 1 : 0 } } : one;
}

/** Whoever acts in the sentence before the quotation, nearest first: "Ann Lee coached him to “breathe”". */
function actorsIn(before: readonly Word[], names: NameBook): Standing[] {
  const places: Span[] = [];
  const runs = new Map(findNameRuns(before, names.known).map(run => [run.from, run]));
  for (let at = 0; at < before.length; at++) {
    const run = runs.get(at);
    if (run) {
      places.push(spanAcross(before, run.from, run.to));
      at = run.to - 1;
    } else if (isA(before[at], 'pronouns')) places.push(spanAcross(before, at, at + 1));
    else if (isA(before[at], 'speakerNouns') && !isA(before[at + 1], 'speakerNouns')) {
      const phrase = phraseUntil(before, at + 1);
      if (phrase) places.push(phrase);
    }
  }
  const subject = mainSubject(before, names);
  const main = subject?.start;
  // "The state disagreed: “…”": whoever opens the sentence, be it a noun for a speaker or not
  const isShort = before.filter(word => word.start >= (main ?? 0) && word.end <= (subject?.end ?? 0)).length < 3;
  if (subject && isShort && isLedIn(before) && !places.some(one => one.start === main)) places.unshift(subject);
  return places.reverse().flatMap((speaker, rank): Standing[] => {
    const from = firstFrom(before, speaker.start);
    const to = firstFrom(before, speaker.end);
    if (to < before.length && suffers(before, to)) return [];
    return [
      {
        place: 'actor',
        words: before,
        speaker,
        signs: {
          rank,
          opens: from === 0 ? 1 : 0,
          distance: Math.log1p(before.length - (to < before.length ? to : 0)),
          acts: isVerbLike(before[to]) ? 1 : 0,
          prepositional: isA(before[from - 1], 'prepositions') ? 1 : 0,
          main: speaker.start === main ? 1 : 0,
        },
      },
    ];
  });
}

/** "Ann Lee’s claim that “…”", "in Bob Ray’s words", "in the words of Bob Ray". */
function possessives(words: readonly Word[], names: NameBook): Standing[] {
  return words.flatMap((word, at): Standing[] => {
    if (isA(word, 'genitivePrepositions') && isA(words[at - 1], 'ownedWords')) {
      const owner = phraseFrom(words, at + 1, names);
      return owner
        ? [{ place: 'possessive', words, speaker: owner, signs: { distance: Math.log1p(words.length - at) } }]
        : [];
    }
    const named = isA(word, 'genitives');
    if (!named && !isA(word, 'ownersNamed')) return [];
    if (!words.slice(at + 1, at + 5).some(next => isA(next, 'speechNouns'))) return [];
    const speaker = named ? phraseUntil(words, at) : word;
    return speaker ? [{ place: 'possessive', words, speaker, signs: { distance: Math.log1p(words.length - at) } }] : [];
  });
}

/** The sentence before a quotation that stands by itself. */
function introducing(words: readonly Word[], names: NameBook): Standing[] {
  const colonIntroduced = words.findLast(word => !/^["”'’»]$/.test(word.text))?.text === ':' ? 1 : 0;
  const cues = cueSites(words, 'introduced', names);
  const actors = actorsIn(words, names).map((one): Standing => ({
    ...one,
    place: 'introduced',
    signs: { ...one.signs, rank: 0, unlisted: 1 },
  }));
  return [...cues, ...actors].map(one => ({ ...one, signs: { ...one.signs, colonIntroduced } }));
}

const trimMarks = (words: readonly Word[]): readonly Word[] => {
  const from = words.findIndex(word => !word.mark);
  return from < 0 ? [] : words.slice(from);
};

const opensQuote = (word: Word): boolean => word.mark && /[“"‘«„]/.test(word.text);

const untilQuote = (words: readonly Word[]): readonly Word[] => {
  const to = words.findIndex(opensQuote);
  return to < 0 ? words : words.slice(0, to);
};

/**
 * Behind the next quotation its cue may stand, which speaks for this one too; what follows a third is another matter.
 */
function untilSecondQuote(words: readonly Word[]): readonly Word[] {
  const first = words.findIndex(opensQuote);
  if (first < 0) return [];
  const rest = trimMarks(words.slice(first + 1));
  return untilQuote(rest);
}
