// What the page knows of the library, and what it does to it. Changes are drawn at once and written behind.

import { useEffect, useState } from 'preact/hooks';
import * as words from '../../words/en/library.ts';
import { failed } from '../../words/en/frame.ts';
import type { About } from '../../library/library.ts';
import type { Listing } from '../../library/listing.ts';
import type { Say } from '../parts/toast.tsx';
import type { Brought, Holdings, LibraryPorts } from './ports.ts';

/** The library as it is on the page. */
export interface Kept {
  holdings: Holdings | null;
  /** changes what is drawn of each */
  draw: (change: (listing: Listing) => Listing) => void;
  change: (listing: Listing, about: About) => void;
  remove: (listings: readonly Listing[]) => void;
  removeDamaged: () => void;
  pin: (listing: Listing | null) => void;
  bring: (work: Promise<Brought>) => void;
  save: (ids?: readonly string[]) => void;
}

/** The library, opened. */
export function useHoldings(ports: LibraryPorts, say: Say): Kept {
  const [holdings, setHoldings] = useState<Holdings | null>(null);
  const desk: Desk = {
    ports,
    say,
    attempt: work => {
      work.catch((problem: unknown) =>
        say({ text: failed(problem instanceof Error ? problem.message : String(problem)) }),
      );
    },
    reload: async () => setHoldings(await ports.list()),
    draw: change => setHoldings(now => now && { ...now, listings: now.listings.map(change) }),
  };
  const { attempt, reload, draw } = desk;
  useEffect(() => {
    attempt(reload());
    // another window may have saved or removed something
    const onFocus = (): void => attempt(reload());
    addEventListener('focus', onFocus);
    return () => removeEventListener('focus', onFocus);
  }, []);
  return {
    holdings,
    draw,
    change: (listing, about) => attempt(change(desk, listing, about)),
    remove: listings =>
      attempt(
        remove(
          desk,
          listings.map(({ id }) => id),
          listings[0].title,
        ),
      ),
    removeDamaged: () => attempt(remove(desk, holdings?.damaged ?? [], words.damagedOne)),
    pin: listing => attempt(pin(desk, listing)),
    bring: work => attempt(bring(desk, work)),
    save: ids => attempt(ports.save(ids).then(count => say({ text: words.exported(count) }))),
  };
}

interface Desk {
  ports: LibraryPorts;
  say: Say;
  /** work whose failure the reader has to hear of */
  attempt: (work: Promise<unknown>) => void;
  reload: () => Promise<void>;
  draw: Kept['draw'];
}

async function change({ ports, draw, reload }: Desk, listing: Listing, about: About): Promise<void> {
  draw(one => (one.id === listing.id ? { ...one, ...about } : one));
  await ports.change(listing.id, about);
  if (about.name !== undefined) await reload(); // what it is called without a name is known to the library alone
}

async function remove(
  { ports, say, attempt, reload }: Desk,
  keys: readonly IDBValidKey[],
  name: string,
): Promise<void> {
  const restore = await ports.remove(keys);
  await reload();
  say({ text: words.deleted(keys.length, name), undo: () => attempt(restore().then(reload)) });
}

async function pin({ ports, say, reload }: Desk, listing: Listing | null): Promise<void> {
  await ports.pin(listing?.id ?? null);
  await reload();
  say({ text: listing ? words.didPin(listing.title) : words.didUnpin });
}

async function bring({ ports, say, attempt, reload }: Desk, work: Promise<Brought>): Promise<void> {
  const waiting = setTimeout(() => say({ text: words.bringing }), SOON);
  const { added, known, refused } = await work.finally(() => clearTimeout(waiting));
  await reload();
  const undo = (): void => attempt(ports.remove(added).then(reload));
  say({ text: words.brought(added.length, known, refused), ...(added.length && { undo }) });
}

const SOON = 300; // milliseconds in which nothing is said
const BATCH = 4; // articles counted at once: some 25 ms, in which the page does not answer
const DRAWN = 32; // articles counted between two drawings of a list of thousands

/** Counts the quotations of what nobody has looked at yet, of some rows. */
export function useQuotes(
  { countQuotes }: LibraryPorts,
  listings: readonly Listing[],
  draw: (change: (listing: Listing) => Listing) => void,
): void {
  const next = listings.filter(({ quotes }) => quotes === undefined).slice(0, DRAWN);
  const ids = next.map(({ id }) => id);
  useEffect(() => {
    let wanted = true;
    const count = async (): Promise<void> => {
      const counted = new Map<string, number>();
      for (let at = 0; at < ids.length && wanted; at += BATCH) {
        const batch = ids.slice(at, at + BATCH);
        (await countQuotes(batch)).forEach((quotes, i) => counted.set(batch[i], quotes));
      }
      if (counted.size) draw(one => (counted.has(one.id) ? { ...one, quotes: counted.get(one.id) } : one));
    };
    void count();
    return () => {
      wanted = false;
    };
  }, [ids.join(' ')]);
}
