// Speakers named without a verb: before a colon, or behind a dash.

import { spanAcross } from '../article.ts';
import { findNameRuns } from '../text/names.ts';
import type { NameBook } from './name-book.ts';
import { isA, type Word } from '../text/words.ts';
import type { Standing } from './standing.ts';

/** “… – Carl Lee: “…”: a name, a colon, and nothing else. */
export function labelled(before: readonly Word[], names: NameBook): Standing[] {
  const colon = before.findLastIndex(word => !/^["“'‘«„]$/.test(word.text));
  if (before[colon]?.text !== ':') return [];
  const run =
    findNameRuns(before.slice(0, colon), names.known).at(-1) ?? findNameRuns(before.slice(0, colon), () => true).at(-1);
  if (!run || run.to !== colon) return [];
  return [
    {
      place: 'label',
      words: before,
      speaker: spanAcross(before, run.from, run.to),
      signs: { opens: run.from === 0 ? 1 : 0 },
    },
  ];
}

/** “…” — Ann Lee (@annlee): a dash, a name, and nothing else but brackets and dates. */
export function signed(after: readonly Word[], names: NameBook): Standing[] {
  const from = after.findIndex(word => !/^["”'’»]$/.test(word.text)) + 1;
  const run = /^[―—–-]$/.test(after[from - 1]?.text ?? '')
    ? findNameRuns(after.slice(from), names.known)[0]
    : undefined;
  const next = run && after[from + run.to];
  if (!run || run.from > 0 || (next && !/^[(@,.]$/.test(next.text) && !isA(next, 'months'))) return [];
  return [{ place: 'label', words: after, speaker: spanAcross(after, from, from + run.to), signs: { opens: 1 } }];
}
