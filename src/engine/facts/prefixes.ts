// Words that deny each other by a prefix: legal and illegal, known and unknown, agreed and disagreed.

import type { Word } from '../text/words.ts';

/** Whether one word is the other with a prefix that denies it. */
export function isPrefixed(x: Word, y: Word): boolean {
  if (x.mark || y.mark) return false;
  const { adjective, denyingPrefixes, undenied } = x.language;
  const [plain, longer] = x.form.length < y.form.length ? [x.form, y.form] : [y.form, x.form];
  if (!longer.endsWith(plain) || undenied.test(plain)) return false;
  const denied = denyingPrefixes.get(longer.slice(0, longer.length - plain.length));
  return denied !== undefined && denied.plain.test(plain) && (!denied.adjective || adjective.test(plain));
}
