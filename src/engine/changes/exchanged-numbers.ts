// Numbers that have changed places: "12 men and 7 women", "7 men and 12 women". Both sentences hold the same numbers,
// so no number differs; what they count does. Sure only where two nouns have exchanged their numbers and neither noun
// is counted twice.

import type { Alignment } from '../alignment/align.ts';
import type { Found } from './change.ts';
import { readQuantities } from '../facts/quantities.ts';
import type { Quantity } from '../facts/quantity.ts';

export function findExchangedNumbers({ a, b }: Alignment): Found[] {
  const [left, right] = [countsOf(readQuantities(a)), countsOf(readQuantities(b))];
  return left.flatMap((x): Found[] => {
    const y = right.find(other => other.noun!.stem === x.noun!.stem);
    if (!y || y.value === x.value) return [];
    const exchanged = left.some(
      other =>
        other.value === y.value &&
        right.some(answer => answer.value === x.value && answer.noun!.stem === other.noun!.stem),
    );
    return exchanged ? [{ kind: 'number', severity: 'material', a: [x.from, x.to], b: [y.from, y.to] }] : [];
  });
}

/** Counts of a noun that the sentence counts once. */
function countsOf(quantities: readonly Quantity[]): Quantity[] {
  const counts = quantities.filter(({ kind, noun }) => kind === 'count' && noun !== null);
  return counts.filter(one => counts.filter(({ noun }) => noun!.stem === one.noun!.stem).length === 1);
}
