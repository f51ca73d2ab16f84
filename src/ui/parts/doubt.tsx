// A doubtful verdict: what speaks for one event and what for two.

import type { Doubt } from '../../engine/index.ts';
import * as words from '../../words/en/doubt.ts';

/** The signs of both sides, and which date would settle it. */
export function DoubtBox({ doubt }: { doubt: Doubt }) {
  const date = words.dates(doubt);
  return (
    <div class="box">
      <Signs title={words.forOne} signs={doubt.for.map(words.same)} />
      <Signs title={words.forTwo} signs={doubt.against.map(words.other)} />
      {date && <p>{date}</p>}
    </div>
  );
}

function Signs({ title, signs }: { title: string; signs: readonly string[] }) {
  return signs.length ? (
    <p>
      <b>{title}</b> {signs.join(' ')}
    </p>
  ) : null;
}
