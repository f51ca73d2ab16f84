// Who holds an office, or is called something: "Chad Lee, the director of the Lorne museum", "its director, Chad Lee",
// "Lorne museum director Chad Lee". An office is the noun for its holder with the words that say of what; one without
// any is held by many. Cost: linear in the sentence.

import { isContent } from '../text/reading.ts';
import { isA, isAnyOf, isPrintedA, type Range, type Word } from '../text/words.ts';
import { namesOfPersons } from './persons.ts';

/** A person, and what he or she is called there. */
export interface Holder {
  /** words of the name */
  name: Range;
  /** stem of the noun for the holder: "director" */
  head: string;
  /** stems of the words that say of what, and which one */
  of: ReadonlySet<string>;
  /** index of the noun for the holder */
  at: number;
  /** a former, acting or deputy holder */
  aside: boolean;
}

const LONGEST = 12; // words of a description

/** Every person of a sentence with each description beside the name. */
export function readHolders(words: readonly Word[]): Holder[] {
  return namesOfPersons(words).flatMap(name =>
    [titleBefore(words, name), appositionBehind(words, name), appositionBefore(words, name)].flatMap(range => {
      const holder = range && holderOf(words, name, range);
      return holder ? [holder] : [];
    }),
  );
}

/**
 * Whether two descriptions are of one office: one noun, and what the one says of what, the other says as well. Who was
 * it once, is it for a while or next to another is not its holder.
 */
export function isSameOffice(x: Holder, y: Holder): boolean {
  if (x.head !== y.head || x.aside || y.aside) return false;
  const both = [...x.of].filter(stem => y.of.has(stem)).length;
  return both > 0 && both === Math.min(x.of.size, y.of.size);
}

/** "Human Rights Campaign President", "national security adviser": right before the name. */
function titleBefore(words: readonly Word[], [from]: Range): Range | null {
  let start = from;
  while (start > 0 && from - start < LONGEST && mayBeTitle(words, start - 1)) start--;
  while (start < from && !isContent(words[start])) start++;
  return start < from ? [start, from] : null;
}

function mayBeTitle(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (isContent(word)) return !isPrintedA(word, 'cueVerbs') || isAnyOf(word, 'titles', 'speakerNouns');
  const touches = word.mark && words[at - 1]?.end === word.start && /^[.'’-]$/.test(word.text);
  return touches || word.form === "'s" || word.form === 'of';
}

/** ", the president of the Human Rights Campaign,": up to the next mark or the next clause. */
function appositionBehind(words: readonly Word[], [, to]: Range): Range | null {
  if (words[to]?.text !== ',') return null;
  const start = to + 1;
  let end = start;
  while (end < words.length && end - start < LONGEST && !closesDescription(words, end)) end++;
  return end > start && (opensDescription(words[start]) || isCalled(words[headOf(words, [start, end])]))
    ? [start, end]
    : null;
}

/** "The House minority leader, Ann Lee,": from the article or the owner on. */
function appositionBefore(words: readonly Word[], [from, to]: Range): Range | null {
  const closed = words[to] === undefined || words[to].mark;
  if (words[from - 1]?.text !== ',' || !closed) return null;
  let start = from - 1;
  while (start > 0 && from - start < LONGEST && !words[start - 1].mark && !opensDescription(words[start - 1])) start--;
  const range: Range = [start, from - 1];
  return start < from - 1 && isCalled(words[headOf(words, range)]) ? range : null;
}

const closesDescription = (words: readonly Word[], at: number): boolean =>
  (words[at].mark && !/^[.'’-]$/.test(words[at].text)) || isAnyOf(words[at], 'coordinators', 'behindActors');

const opensDescription = (word: Word | undefined): boolean => isAnyOf(word, 'articles', 'ownersNamed');

const isCalled = (word: Word | undefined): boolean => isAnyOf(word, 'titles', 'speakerNouns');

/** The index of the noun for the holder: the last content word before "of", "for", "at". */
function headOf(words: readonly Word[], [from, to]: Range): number {
  let head = -1;
  for (let at = from; at < to; at++) {
    if (isContent(words[at])) head = at;
    else if (head >= 0 && isA(words[at], 'prepositions')) break;
  }
  return head;
}

function holderOf(words: readonly Word[], name: Range, range: Range): Holder | null {
  const head = headOf(words, range);
  if (head < 0 || words[head].value !== null || isA(words[head], 'courtesyTitles')) return null;
  if (range[1] === name[0] && !isCalled(words[head])) return null;
  const rest = words.slice(...range).filter((word, i) => isContent(word) && range[0] + i !== head);
  const aside = rest.some(word => isA(word, 'besideOffices'));
  return { name, at: head, head: words[head].stem, of: new Set(rest.map(({ stem }) => stem)), aside };
}
