// Units stand in their lists once, in the singular.

import type { Word } from '../text/words.ts';

/** The key under which a word, or what may be its singular, is listed. */
export function singularIn(word: Word | undefined, listed: ReadonlyMap<string, unknown>): string | undefined {
  if (!word || listed.has(word.form)) return word?.form;
  for (const ending of word.language.pluralEndings) {
    const singular = word.form.replace(ending, '');
    if (listed.has(singular)) return singular;
  }
  return undefined;
}
