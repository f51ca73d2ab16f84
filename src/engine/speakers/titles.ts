// Titles that an article uses and no list has: a word is one where the article puts it before a name that it uses without
// it, or before several, or uses it as a noun. Linear in the text.

import { isCueWord } from '../text/cues.ts';
import { findNameRuns, nameOf } from '../text/names.ts';
import type { ReadSentence } from '../text/reading.ts';
import { isNamePart, NAMED, type OpenTitles } from '../text/titles.ts';
import { isPrintedA, type Word } from '../text/words.ts';

/** "Councillor" of "Councillor Ann Lee" where "Ann Lee", "Councillor Bob Ray" or "the councillor" stands as well. */
export function findOpenTitles(sentences: readonly ReadSentence[]): OpenTitles {
  const bare = new Set<string>();
  const before = new Map<string, { given: Set<string>; surnames: Set<string> }>();
  const runs: (readonly Word[])[] = [];
  for (const { words } of sentences) {
    for (const { from, to } of findNameRuns(words)) {
      const run = words.slice(from, to);
      if (run.length >= NAMED) bare.add(nameOf(run));
      if (run.length <= NAMED) continue;
      runs.push(run);
      const [title, ...rest] = run;
      if (rest.some(word => word.mark) || rest.filter(isNamePart).length < NAMED) continue;
      if (!before.has(title.form)) before.set(title.form, { given: new Set(), surnames: new Set() });
      before.get(title.form)!.given.add(rest[0].form);
      before.get(title.form)!.surnames.add(rest.at(-1)!.form);
    }
  }
  const titles = new Set(runs.flatMap(run => beforeBare(run, bare)));
  for (const [title, { given, surnames }] of before) if (given.size > 1 && surnames.size > 1) titles.add(title);
  for (const { words } of sentences) {
    words.forEach(({ form, capital }, at) => {
      if (!capital && before.has(form) && isNounAt(words, at)) titles.add(form);
    });
  }
  return titles;
}

/** "Special" and "Counsel" of "Special Counsel Ann Lee" where "Ann Lee" stands alone as well. */
function beforeBare(run: readonly Word[], bare: ReadonlySet<string>): string[] {
  const from = run.findIndex((word, at) => at > 0 && word.text.length > 1 && bare.has(nameOf(run.slice(at))));
  const isName = run.slice(from).filter(isNamePart).length >= NAMED;
  return from > 0 && isName && !run.some(word => word.mark)
    ? run.slice(0, from).flatMap(word => (word.function ? [] : word.form))
    : [];
}

/** "the councillor said", not "the new plan". */
function isNounAt(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (word.capital || word.mark || word.function || !before || before.mark) return false;
  const ends = next === undefined || next.mark || next.function || isCueWord(next);
  return ends && isPrintedA(before, 'determiners');
}
