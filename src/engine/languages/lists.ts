// How a list of words is written down.

/** Asked for words as they are folded (lower case, without accents), except where a list says "as printed". */
export type WordList = ReadonlySet<string>;

/** A list of words, parted by white space. */
export const wordSet = (list: string): WordList => new Set(list.trim().split(/\s+/));

/**
 * Pairs of "word:english" for denials and for spans and days of time, and number words from two on; "-" where a number
 * has no word of its own.
 */
export function englishForms(given: { denials: string; numbers: string; times?: string }): ReadonlyMap<string, string> {
  const { denials, numbers, times = '' } = given;
  return new Map([
    ...numbers
      .split(' ')
      .map((word, i): [string, string] => [word, String(i + 2)])
      .filter(([word]) => word !== '-'),
    ...`${denials} ${times}`
      .trim()
      .split(/\s+/)
      .map(pair => pair.split(':') as [string, string]),
  ]);
}

/** Pairs of words that deny each other, parted by "|", each word with all those against it. */
export function paired(list: string): ReadonlyMap<string, WordList> {
  const found = new Map<string, Set<string>>();
  for (const pair of list.split('|')) {
    const [x, y] = pair.trim().split(/\s+/);
    found.set(x, (found.get(x) ?? new Set()).add(y));
    found.set(y, (found.get(y) ?? new Set()).add(x));
  }
  return found;
}
