// Who did it to whom: two names around one verb that have changed places. "Lee beat Ray" and "Ray beat Lee" share every
// word.

import { findNameRuns, type NameRun } from '../text/names.ts';
import type { Word } from '../text/words.ts';
import type { Alignment } from '../alignment/align.ts';
import type { Found } from './change.ts';

/** The two names in the order of each sentence. */
export function findSwappedRoles({ a, b, ofA }: Alignment): Found[] {
  const [left, right] = [findNameRuns(a, () => true), findNameRuns(b, () => true)];
  if (left.length < 2 || right.length < 2) return [];
  return a.flatMap((verb, i): Found[] => {
    if (verb.mark || verb.capital || verb.function || verb.language.mutual.test(verb.form)) return [];
    const j = ofA[i].find(k => b[k].form === verb.form);
    const [x, y] = [around(left, i), j === undefined ? null : around(right, j)];
    if (!x || !y || !isName(a, x.before, b, y.behind) || !isName(a, x.behind, b, y.before)) return [];
    return [{ kind: 'name', severity: 'material', a: [x.before.from, x.behind.to], b: [y.before.from, y.behind.to] }];
  });
}

/** The names right before and right behind a verb. */
function around(runs: readonly NameRun[], verb: number): { before: NameRun; behind: NameRun } | null {
  const before = runs.find(run => run.to === verb);
  const behind = runs.find(run => run.from === verb + 1);
  return before && behind ? { before, behind } : null;
}

/** Both end with the same word, as a name and its surname do. */
const isName = (a: readonly Word[], x: NameRun, b: readonly Word[], y: NameRun): boolean =>
  a[x.to - 1].form === b[y.to - 1].form;
