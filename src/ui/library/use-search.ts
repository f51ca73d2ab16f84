// What is sought in the library. Titles, outlets and notes answer at once; the texts as soon as their index does.

import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Listing } from '../../library/listing.ts';
import type { LibraryPorts } from './ports.ts';
import { matches, type Sought } from './rows.ts';

/** The search as it stands. */
export interface Search {
  query: string;
  setQuery: (query: string) => void;
  /** folded words */
  words: readonly string[];
  found: Listing[];
  /** texts that are in the index; null when all are */
  progress: { done: number; of: number } | null;
}

/** @param listings all that is kept */
export function useSearch(ports: LibraryPorts, listings: readonly Listing[]): Search {
  const [query, setQuery] = useState('');
  const words = useMemo(() => ports.fold(query), [query]);
  const progress = useIndex(ports, listings);
  const [answer, setAnswer] = useState<Sought>({ words: [] });
  useEffect(() => {
    let wanted = true;
    if (words.length)
      void ports.searchTexts(words).then(ids => wanted && setAnswer({ words, texts: ids.map(list => new Set(list)) }));
    return () => {
      wanted = false;
    };
  }, [words, progress === null]);
  const found = useMemo(() => {
    if (!words.length) return [...listings];
    const sought = answer.words === words ? answer : { words };
    return listings.filter(listing => matches(listing, sought, one => foldedOf(one, ports.fold)));
  }, [words, answer, listings]);
  return { query, setQuery, words, found, progress };
}

const folded = new WeakMap<Listing, string[]>();

function foldedOf(listing: Listing, fold: LibraryPorts['fold']): string[] {
  const known = folded.get(listing);
  if (known) return known;
  const words = fold([listing.title, listing.siteName, listing.note].filter(Boolean).join(' '));
  folded.set(listing, words);
  return words;
}

/** Brings the index on until every text is in it, and again when articles come or go. */
function useIndex({ prepare }: LibraryPorts, listings: readonly Listing[]): Search['progress'] {
  const [progress, setProgress] = useState<Search['progress']>(null);
  useEffect(() => {
    let wanted = true;
    const go = async (): Promise<void> => {
      const { done, of } = await prepare();
      if (!wanted) return;
      setProgress(done < of ? { done, of } : null);
      if (done < of) await go();
    };
    if (listings.length) go().catch(() => setProgress(null)); // without it titles, outlets and notes are searched
    return () => {
      wanted = false;
    };
  }, [listings.length]);
  return progress;
}

/** How often what is sought stands in the texts of these rows. */
export function useHits(
  { countHits }: LibraryPorts,
  listings: readonly Listing[],
  words: readonly string[],
): ReadonlyMap<string, number> {
  const [hits, setHits] = useState<ReadonlyMap<string, number>>(new Map());
  const ids = listings.map(({ id }) => id);
  useEffect(() => {
    let wanted = true;
    if (!words.length) setHits(new Map());
    else void countHits(ids, words).then(counts => wanted && setHits(new Map(ids.map((id, i) => [id, counts[i]]))));
    return () => {
      wanted = false;
    };
  }, [words, ids.join(' ')]);
  return hits;
}
