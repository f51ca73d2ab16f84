// Binary search.

/** The number of the first item that reaches something which all later ones reach too; the length where none does. */
export function firstThat<Item>(list: readonly Item[], reaches: (item: Item) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reaches(list[middle])) high = middle;
    else low = middle + 1;
  }
  return low;
}
