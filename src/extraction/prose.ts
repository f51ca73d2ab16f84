// Running text, and which elements hold so much of it that they are the article, whatever they are called.

import { type Block } from './blocks.ts';
import { SENTENCE_END, wordCount } from './text.ts';

const LONG = 12; // words

/** A paragraph of running text, in any script: long, told in sentences, not mostly links. */
export function isProse({ text, linked }: Block): boolean {
  if (linked / Math.max(1, text.length) >= 0.6 || wordCount(text) < LONG) return false;
  // one may end in a sign of any kind behind its last sentence
  return SENTENCE_END.test(text) || UNMARKED.test(text);
}

/** Scripts that part their sentences by spaces. */
const UNMARKED = /[\p{Script=Thai}\p{Script=Lao}]\s*$/u;

/**
 * How many sentences a text has, rather too few than too many: an end mark behind a word, not behind a title or an
 * initial.
 */
export const countSentences = (text: string): number => text.match(SENTENCE)?.length ?? 0;

const SENTENCE = new RegExp(
  [
    '[。！？]',
    // looked for from the mark, which is rare, not from every letter
    '(?<=(?<!\\p{L})[\\p{Ll}\\d]+|\\p{Ll}{3}|[\\p{Lo}\\p{M}]{2})' +
      '(?:[\\p{Sentence_Terminal}…])+["\'\\p{Pe}\\p{Pf}\\p{Pi}]*(?=\\s+[^\\s\\p{Ll}]|\\s*$)',
  ].join('|'),
  'gu',
);

/** Elements whose names say nothing of what they hold. */
export interface Holders {
  /** by their names: over a quarter of all text, alone or with others of their class */
  much: ReadonlySet<Element>;
  /** by their tags too, which may never be closed or stand around the whole page: over half of the prose */
  most: ReadonlySet<Element>;
}

const MUCH = 0.25;
/** Of the prose that Readability kept. Furniture of all kinds together has at most a quarter of it on the dev pages. */
export const MOST = 0.5;

/** The elements around the blocks that hold much of them. */
export function findHolders(blocks: readonly Block[]): Holders {
  const keysOf = ({ chain }: Block): Set<Element | string> =>
    new Set([...chain, ...chain.map(classOf).filter(Boolean)]);
  const names = new Set(heaviest(blocks, keysOf, MUCH));
  const most = new Set(heaviest(blocks.filter(isProse), ({ chain }) => new Set(chain), MOST));
  const isNamed = (element: Element): boolean => names.has(element) || names.has(classOf(element));
  const much = new Set(blocks.flatMap(block => block.chain).filter(isNamed));
  return { much, most };
}

/** Those of the keys of all blocks whose own have more than a share of the text. */
export function heaviest<Key>(blocks: readonly Block[], keysOf: (block: Block) => Iterable<Key>, share: number): Key[] {
  const mass = new Map<Key, number>();
  for (const block of blocks) for (const key of keysOf(block)) mass.set(key, (mass.get(key) ?? 0) + block.text.length);
  const least = share * lengthOf(blocks);
  return [...mass].filter(([, characters]) => characters > least).map(([key]) => key);
}

const lengthOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);
const classOf = (element: Element): string => element.getAttribute('class')?.trim() ?? '';
