// How alike two words are by their spelling.

import type { Word } from './words.ts';

/** 1: the same word in any inflection; else the Dice coefficient of letter trigrams. */
export function similarity(a: Word, b: Word): number {
  if (a.form === b.form || (a.stem === b.stem && !a.mark)) return 1;
  if (a.mark || b.mark || a.value !== null || b.value !== null || a.form.length < 4 || b.form.length < 4) return 0;
  if (a.form[0] !== b.form[0]) return 0;
  const [x, y] = [trigrams(a.form), trigrams(b.form)];
  let both = 0;
  for (const gram of x) if (y.has(gram)) both++;
  return (2 * both) / (x.size + y.size);
}

const kept = new Map<string, ReadonlySet<string>>();

function trigrams(form: string): ReadonlySet<string> {
  let grams = kept.get(form);
  if (!grams) {
    const padded = `#${form}#`;
    grams = new Set(Array.from({ length: padded.length - 2 }, (_, i) => padded.slice(i, i + 3)));
    if (kept.size > 50_000) kept.clear();
    kept.set(form, grams);
  }
  return grams;
}
