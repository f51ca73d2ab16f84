// The rows of the library's list: sought, sorted, and the versions of one address put under the newest of them.

import type { Listing } from '../../library/listing.ts';

/** By what the list can be sorted. */
export type Column = 'outlet' | 'title' | 'published' | 'words' | 'quotes';
/** The order of the list. */
export interface Order {
  by: Column;
  descending: boolean;
}

/** A row, with older versions of the same address under it, newest first. */
export interface Row {
  listing: Listing;
  older: Listing[];
}

/** What is sought: folded words, and for each of them the texts in which a word begins like it. */
export interface Sought {
  words: readonly string[];
  /** absent until the texts have been searched */
  texts?: readonly ReadonlySet<string>[];
}

/** Whether each of the words stands in what is listed of an article, or in its text. */
export const matches = (listing: Listing, { words, texts }: Sought, fold: (listing: Listing) => string[]): boolean =>
  words.every((word, i) => fold(listing).some(one => one.startsWith(word)) || (texts?.[i]?.has(listing.id) ?? false));

/** The rows in order. Versions of one address are one row, wherever any of them stands. */
export function rowsOf(listings: readonly Listing[], order: Order): Row[] {
  const groups = new Map<string, Listing[]>();
  for (const listing of listings) {
    const key = listing.url ?? ` ${listing.id}`; // no address begins with a space
    const group = groups.get(key);
    if (group) group.push(listing);
    else groups.set(key, [listing]);
  }
  const rows = [...groups.values()].map(group => {
    const [listing, ...older] = group.toSorted((a, b) => b.savedAt - a.savedAt);
    return { listing, older };
  });
  return rows.sort((a, b) => compare(a.listing, b.listing, order));
}

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

function compare(a: Listing, b: Listing, { by, descending }: Order): number {
  const [one, other] = [valueOf(a, by), valueOf(b, by)];
  const way = typeof one === 'string' ? collator.compare(one, String(other)) : one - Number(other);
  return (descending ? -way : way) || b.savedAt - a.savedAt;
}

function valueOf(listing: Listing, by: Column): string | number {
  switch (by) {
    case 'outlet':
      return listing.siteName ?? '';
    case 'title':
      return listing.title;
    case 'published':
      return timeOf(listing);
    case 'words':
      return listing.words;
    case 'quotes':
      return listing.quotes ?? -1;
  }
}

/** When it was published, else saved. */
function timeOf({ publishedTime, savedAt }: Listing): number {
  const time = Date.parse(publishedTime ?? '');
  return Number.isNaN(time) ? savedAt : time;
}

/** The order when a column's head is pressed: the same the other way, or this column with what matters first. */
export const pressed = (order: Order, by: Column): Order =>
  order.by === by
    ? { by, descending: !order.descending }
    : { by, descending: by === 'published' || by === 'words' || by === 'quotes' };
