// Polarity: words of direction, pairs of opposites, and negation that stands on one side only.

import type { Word } from '../text/words.ts';
import { NEGATIONS } from '../text/lexicon.ts';
import type { Alignment } from './align.ts';
import { directionOf } from './directions.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Each pair in both directions; verbs in the forms that print uses. */
const OPPOSITES = opposites(`accept reject|accepted rejected|agree refuse|agreed refused|agrees refuses|approve reject|approved rejected|approved blocked|
  allow ban|allow forbid|allow prevent|allowed banned|allowed barred|permit prohibit|permitted prohibited|confirm deny|confirmed denied|confirms denies|
  support oppose|supported opposed|supports opposes|supporters opponents|begin end|began ended|start stop|started stopped|opened closed|open closed|
  arrive leave|arrived left|pass fail|passed failed|guilty innocent|convicted acquitted|convicted cleared|succeed fail|succeeded failed|alive dead|
  more less|more fewer|most least|majority minority|before after|above below|over under|win lose|won lost|victory defeat|profit loss|income loss|gain loss|best worst|
  better worse|strong weak|stronger weaker|true false|possible impossible|legal illegal|lawful unlawful|likely unlikely|include exclude|included excluded|
  buy sell|bought sold|raise cut|raised cut|hired fired|friend enemy|peace war|safe unsafe|supporters critics|praise criticize|praised criticized|
  confirmed disputed|lifted imposed|lift impose|withdraw deploy|withdrew deployed|maximum minimum|continue stop|continued stopped|always never|all none|
  everyone nobody|for against|with without|backed opposed|welcomed condemned|upheld overturned|granted denied|able unable|willing unwilling|can cannot`);

/** Verbs and adjectives that negate what follows as "not" does, so that a "not" on the other side is no change. */
const NEGATIVE = set(`decline declined declines declining deny denied denies denying refuse refused refuses refusing fail failed fails failing failure reject rejected rejects rejecting lack lacked
  lacks lacking unable unlikely hardly barely little prevent prevented avoid avoided rule ruled dont doesnt didnt isnt wasnt wont cant couldnt wouldnt without`);

/** The first change of polarity between two aligned sentences: index ranges of both, or null. */
export function findPolarityChange(alignment: Alignment): { a: [number, number]; b: [number, number] } | null {
  return findDirections(alignment) ?? findOpposites(alignment) ?? findNegation(alignment);
}

const form = (word: Word): string => word.text.toLowerCase();

/** Agreement of the words around two places, as linked pairs within three words of both. */
function anchors({ a, ofA }: Alignment, i: number, j: number): number {
  let sum = 0;
  for (let x = Math.max(0, i - 3); x <= Math.min(a.length - 1, i + 3); x++) {
    if (x === i || a[x].mark) continue;
    if (ofA[x].some(y => y !== j && Math.abs(y - j) <= 3 && similarEnough(x, y))) sum += a[x].function ? 0.5 : 1;
  }
  function similarEnough(x: number, y: number): boolean {
    return Math.sign(x - i) === Math.sign(y - j);
  }
  return sum;
}

function findDirections(alignment: Alignment): { a: [number, number]; b: [number, number] } | null {
  const { a, b } = alignment;
  const moves = (words: readonly Word[]): number[] => words.flatMap((word, i) => (directionOf(word) && !isAdverbial(words, i) ? [i] : []));
  const [left, right] = [moves(a), moves(b)];
  if (!left.length || !right.length) return null;
  const counted = (words: readonly Word[], i: number): boolean => words.slice(Math.max(0, i - 4), i + 6).some(word => word.value !== null);
  const [i, j] = [left.find(k => counted(a, k)) ?? left[0], right.find(k => counted(b, k)) ?? right[0]];
  if (directionOf(a[i]) === directionOf(b[j])) return null;
  const linked = alignment.ofA[i].includes(j);
  // where each sentence also tells of the other movement, only words that are linked are surely about one thing
  if (!linked && left.some(x => right.some(y => directionOf(a[x]) === directionOf(b[y])))) return null;
  const sure = linked || anchors(alignment, i, j) >= 1.5 || (counted(a, i) && counted(b, j));
  return sure ? { a: [i, i + 1], b: [j, j + 1] } : null;
}

/** "set up", "sat down", "carried off": particles, unless a measure stands beside. */
function isAdverbial(words: readonly Word[], i: number): boolean {
  if (!/^(?:up|down)$/.test(form(words[i]))) return false;
  const next = words[i + 1];
  const before = words[i - 1];
  return !(next && (next.value !== null || /^[$£€]$/.test(next.text) || /^(?:about|by|nearly|almost|more|slightly|sharply)$/.test(next.form))
    || before && /^(?:closed|ended|was|were|is|are|points?|percent|finished)$/.test(before.form));
}

function findOpposites(alignment: Alignment): { a: [number, number]; b: [number, number] } | null {
  const { a, b, ofA } = alignment;
  const stems = (words: readonly Word[]): ReadonlySet<string> => new Set(words.map(word => word.stem));
  const [stemsA, stemsB] = [stems(a), stems(b)];
  for (let i = 0; i < a.length; i++) {
    const others = OPPOSITES.get(form(a[i]));
    if (!others) continue;
    for (let j = 0; j < b.length; j++) {
      if (!others.has(form(b[j]))) continue;
      if (stemsB.has(a[i].stem) || stemsA.has(b[j].stem) || negated(a, i) !== negated(b, j)) continue;
      const light = a[i].function || b[j].function;
      if ((ofA[i].includes(j) && (!light || anchors(alignment, i, j) >= 2)) || anchors(alignment, i, j) >= 2.5) return { a: [i, i + 1], b: [j, j + 1] };
    }
  }
  return null;
}

const negated = (words: readonly Word[], i: number): boolean => words.slice(Math.max(0, i - 4), i).some(word => NEGATIONS.has(word.form));

/** A negation before a word that the other sentence has without one. */
function findNegation(alignment: Alignment): { a: [number, number]; b: [number, number] } | null {
  const { a, b, ofA, ofB } = alignment;
  const forward = oneSided(a, b, ofA);
  if (forward) return { a: forward.negation, b: forward.plain };
  const backward = oneSided(b, a, ofB);
  return backward ? { a: backward.plain, b: backward.negation } : null;
}

function oneSided(words: readonly Word[], others: readonly Word[], partners: readonly number[][]): { negation: [number, number]; plain: [number, number] } | null {
  if (others.some(word => NEGATIONS.has(word.form) || NEGATIVE.has(form(word)) || /^(?:un|non|in|dis)[a-z]{4,}/.test(word.form))) return null;
  for (let i = 0; i < words.length; i++) {
    if (!NEGATIONS.has(words[i].form) || isIdle(words, i)) continue;
    const head = words.findIndex((word, k) => k > i && k < i + 7 && !word.function && !word.mark && !RAISING.has(word.stem));
    const partner = head < 0 ? undefined : partners[head].find(j => others[j].stem === words[head].stem);
    if (partner !== undefined) return { negation: [i, head + 1], plain: [partner, partner + 1] };
  }
  return null;
}

/** Verbs through which a negation reaches the verb behind: "not expect to win" denies the winning. */
const RAISING = set('expect hope want seem plan intend need try abl allow like go');

/** "not only", "no more than", "no doubt": a negation that denies nothing. */
const isIdle = (words: readonly Word[], i: number): boolean => /^(?:nor|without)$/.test(words[i].form)
  || /^(?:only|just|more|less|later|longer|doubt|matter)$/.test(words[i + 1]?.form ?? '');

function opposites(list: string): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const pair of list.split('|')) {
    const [x, y] = pair.trim().split(' ');
    found.set(x, (found.get(x) ?? new Set()).add(y));
    found.set(y, (found.get(y) ?? new Set()).add(x));
  }
  return found;
}
