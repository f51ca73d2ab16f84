// How well the sentences around a claim are carried: reports leave things out by the paragraph.

const REACH = 6; // sentences on each side (3 and 12 tell no better)

/**
 * Per sentence: the mean over its paragraph without itself; where it stands alone, over the sentences around, the
 * nearer the more.
 */
export function coverageAround(covered: readonly number[], paragraphs: readonly number[]): number[] {
  const totals = new Map<number, { sum: number; count: number }>();
  covered.forEach((value, place) => {
    const total = totals.get(paragraphs[place]) ?? { sum: 0, count: 0 };
    totals.set(paragraphs[place], { sum: total.sum + value, count: total.count + 1 });
  });
  return covered.map((value, place) => {
    const { sum, count } = totals.get(paragraphs[place])!;
    return count > 1 ? (sum - value) / (count - 1) : neighbours(covered, place);
  });
}

function neighbours(covered: readonly number[], place: number): number {
  let [sum, weights] = [0, 0];
  for (let other = Math.max(0, place - REACH); other <= Math.min(covered.length - 1, place + REACH); other++) {
    if (other === place) continue;
    const weight = 1 / Math.abs(other - place);
    sum += weight * covered[other];
    weights += weight;
  }
  return weights ? sum / weights : covered[place];
}
