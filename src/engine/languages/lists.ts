// How a list of words is written down.

/** Asked for words as they are folded (lower case, without accents), except where a list says "as printed". */
export type WordList = ReadonlySet<string>;

/** A list of words, parted by white space. */
export const wordSet = (list: string): WordList => new Set(list.trim().split(/\s+/));

/** Pairs of "word:english", and number words from two on; "-" where a number has no word of its own. */
export function englishForms({ denials, numbers }: { denials: string; numbers: string }): ReadonlyMap<string, string> {
  return new Map([
    ...numbers
      .split(' ')
      .map((word, i): [string, string] => [word, String(i + 2)])
      .filter(([word]) => word !== '-'),
    ...denials.split(' ').map(pair => pair.split(':') as [string, string]),
  ]);
}
