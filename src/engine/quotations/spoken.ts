// A quotation looked for in a transcript, where all is speech and nothing stands in marks. Two words in a row lead to
// the places; there the quotation is aligned with as many words, so that it is judged word by word. Cost: linear in the
// transcript, and for each quotation one or two alignments with about as many words as it has.

import { sliceOf, spanAcross } from '../article.ts';
import type { Quotation } from '../quotation.ts';
import { rarityOf } from '../text/rarity.ts';
import type { Reading } from '../text/reading.ts';
import { isA, type Word } from '../text/words.ts';
import { quotedWords, type QuotedWord } from './align-quotations.ts';
import { quote, type Quoted } from './quoted.ts';
import { relate, type Relation } from './relate.ts';
import { compareSpeakers } from './speakers-alike.ts';
import { findTurns, type Turn } from './turns.ts';

/** A transcript made ready to be searched. */
export interface Transcript {
  reading: Reading;
  turns: readonly Turn[];
  words: readonly Word[];
  /** of each word the turn it stands in */
  turnOf: readonly number[];
  places: ReadonlyMap<string, readonly number[]>;
}

/** The words of a transcript that a quotation is made of, and how it has them. */
export interface Spoken {
  quoted: Quoted;
  relation: Relation;
  /** whether the quotation gives them to somebody whom the transcript has speak elsewhere */
  otherSpeaker: boolean;
}

const STOCK = 48; // places of two words in a row; beyond, they lead nowhere
const FEW = 3; // words of a quotation that must say something, and stand there as they are
const SHORT = 7; // words up to which a quotation must stand there as it is, or be the same speaker's
const TELLING = 3; // nats
const SURE = 0.5; // probability of one utterance
const LEAST_SLACK = 6; // words that may have been left out or put in
const MARKED_SLACK = 60; // the same, where the quotation has a mark of omission
const LONGEST_REST = 40; // words of a sentence that was ended early
const DENIES = 3; // words before what is quoted among which a denial denies it

/** The transcript that an article is, if it is one. */
export function transcriptOf(reading: Reading): Transcript | undefined {
  const turns = findTurns(reading.article);
  if (!turns) return undefined;
  const words: Word[] = [];
  const turnOf: number[] = [];
  let turn = 0;
  for (const word of reading.sentences.flatMap(sentence => sentence.words)) {
    while (turn < turns.length && turns[turn].end <= word.start) turn++;
    if (turn < turns.length && turns[turn].start <= word.start) {
      words.push(word);
      turnOf.push(turn);
    }
  }
  const places = new Map<string, number[]>();
  const spoken = words.flatMap((word, place) => (word.mark ? [] : [{ word, place }]));
  spoken.forEach(({ word, place }, i) => {
    for (const key of [word.form, `${word.form} ${spoken[i + 1]?.word.form ?? ''}`]) {
      const list = places.get(key);
      if (list) list.push(place);
      else places.set(key, [place]);
    }
  });
  return { reading, turns, words, turnOf, places };
}

/** Where a transcript has a quotation, if it has it. */
export function findSpoken(printed: Quoted, transcript: Transcript): Spoken | undefined {
  const words = printed.words.filter(word => !word.gap);
  if (!words.length) return undefined;
  const found = windowsFor(words, transcript, slackOf(printed.words)).flatMap(window => {
    const spoken = readSpoken(printed, window, transcript);
    return spoken && isSame(spoken, printed, words) ? [spoken] : [];
  });
  return found.reduce<Spoken | undefined>((best, one) => (best && rank(best) >= rank(one) ? best : one), undefined);
}

const rank = ({ relation, otherSpeaker }: Spoken): number =>
  relation.shared - relation.differences.length - (otherSpeaker ? 1 : 0);

const slackOf = (words: readonly QuotedWord[]): number =>
  words.some(word => word.gap) ? MARKED_SLACK : Math.max(LEAST_SLACK, Math.floor(words.length / 2));

type Window = [from: number, to: number];

/** The stretches of one turn in which most of the words stand, about in order. */
function windowsFor(words: readonly QuotedWord[], { words: all, turnOf, places }: Transcript, slack: number): Window[] {
  const keys = words.length > 1 ? words.slice(1).map((word, i) => `${words[i].form} ${word.form}`) : [words[0].form];
  const hits = keys.flatMap((key, at) => {
    const list = places.get(key) ?? [];
    return list.length <= STOCK ? list.map(place => ({ place, turn: turnOf[place], at })) : [];
  });
  hits.sort((a, b) => a.place - b.place);
  const windows: { window: Window; count: number }[] = [];
  for (let from = 0, to = 0; from < hits.length; from++) {
    const reach = hits[from].place + 2 * words.length + slack;
    while (to < hits.length && hits[to].place <= reach && hits[to].turn === hits[from].turn) to++;
    const count = new Set(hits.slice(from, to).map(({ at }) => at)).size;
    const window: Window = [hits[from].place - hits[from].at - slack, reach];
    windows.push({ window: clamp(window, hits[from].turn, turnOf, all.length), count });
  }
  windows.sort((a, b) => b.count - a.count);
  return windows.slice(0, MOST).map(({ window }) => window);
}

const MOST = 3; // stretches that are looked at

function clamp([from, to]: Window, turn: number, turnOf: readonly number[], length: number): Window {
  let [first, last] = [Math.max(0, from), Math.min(length, to)];
  while (turnOf[first] !== turn) first++;
  while (turnOf[last - 1] !== turn) last--;
  return [first, last];
}

function readSpoken(printed: Quoted, [from, to]: Window, transcript: Transcript): Spoken | undefined {
  const { reading, words, turns, turnOf } = transcript;
  const near = quotedWords(words.slice(from, to));
  const relation = relate(near, printed.words);
  if (!relation.shared) return undefined;
  const span = stretchOf(near, printed, relation);
  const speaker = speakerOf(turns[turnOf[from]]);
  const quoted = quote(reading, {
    ...sliceOf(reading.article.text, span),
    runs: [span],
    speech: false,
    ...(speaker && { speaker }),
  });
  return {
    quoted,
    relation: relate(quoted.words, printed.words),
    otherSpeaker: isOthers(turns[turnOf[from]], quoted, printed, transcript),
  };
}

/**
 * From the first word that is quoted to the last: with as many more as the quotation has of its own, with a denial just
 * before, and to the end of a sentence that the quotation ends with a full stop.
 */
function stretchOf(
  words: readonly QuotedWord[],
  printed: Quoted,
  { extent }: Relation,
): { start: number; end: number } {
  const count = (list: readonly QuotedWord[]): number => list.filter(word => !word.gap).length;
  let from = Math.max(0, extent.a[0] - count(printed.words.slice(0, extent.b[0])));
  const to = Math.min(words.length, extent.a[1] + count(printed.words.slice(extent.b[1])));
  const before = words.slice(Math.max(0, from - DENIES), from);
  const near = before.slice(before.findLastIndex(word => word.endsSentence) + 1);
  const denial = near.findIndex(({ word }) => isA(word, 'negations'));
  if (denial >= 0) from -= near.length - denial;
  const ends = printed.words.at(-1)!.endsSentence && isSentence(printed) && !words[to - 1].endsSentence;
  const rest = ends ? words.slice(to, to + LONGEST_REST).findIndex(word => word.endsSentence) + 1 : 0;
  return spanAcross(words, from, to + rest);
}

const isSentence = ({ words }: Quoted): boolean => words.length > 4 && words[0].word.capital;

function isSame({ quoted, relation, otherSpeaker }: Spoken, printed: Quoted, words: readonly QuotedWord[]): boolean {
  const exact = relation.shared === words.length && relation.relation !== 'altered';
  if (words.length <= FEW)
    return exact && !otherSpeaker && words.reduce((sum, { word }) => sum + rarityOf(word), 0) >= TELLING;
  if (exact) return true;
  if (relation.sameUtterance < SURE || otherSpeaker) return false;
  return words.length > SHORT || compareSpeakers(quoted.quotation, printed.quotation, printed.language) === 'same';
}

/** "MAYOR HOLLIS" is Mayor Hollis; a letter names nobody. */
function speakerOf({ label }: Turn): Quotation['speaker'] {
  if (!label || label.text.length === 1) return undefined;
  const name =
    label.text === label.text.toUpperCase()
      ? label.text.replace(/(\p{L})([\p{L}\p{M}]*)/gu, (_, first: string, rest: string) => first + rest.toLowerCase())
      : label.text;
  return { ...label, name, person: true, certainty: 1 };
}

/** Whether the words are given to somebody who speaks elsewhere in the transcript, or a question to the one asked. */
function isOthers(turn: Turn, { quotation }: Quoted, printed: Quoted, { turns }: Transcript): boolean {
  const { speaker } = printed.quotation;
  const isOf = (one: Quotation): boolean => compareSpeakers(one, printed.quotation, printed.language) === 'same';
  if (!speaker?.person || !turn.label || isOf(quotation)) return false;
  const asks = printed.language.questionLabels.test(turn.label.text);
  if (asks) return !printed.language.askingCues.has(printed.quotation.cue?.text.toLowerCase() ?? '');
  return turns.some(other => {
    const named = speakerOf(other);
    return named && named.text !== turn.label!.text && isOf({ ...quotation, speaker: named });
  });
}
