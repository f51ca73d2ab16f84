// The references of a page, looked up: those that share most with it are judged exactly, and the rest is listed by date.
// Neither the texts nor the profiles of the others are read.

import type { Reading, StoryProfile } from '../engine/index.ts';
import { judgedFrom, rankJudged, unjudged, type Judged, type Ranked } from './choose.ts';
import type { Database, ProfileRecord } from './database.ts';
import { readListing, type Listing } from './listing.ts';
import { unpackProfile, type PackedProfile } from './packed.ts';
import { mend, type Shelf } from './shelf.ts';
import { asksOf, MOST_SHARING, nearestOf, SHORTLIST, type Found } from './shortlist.ts';
import { isProfile, readKept } from './stored.ts';
import { profileIn } from './stored-from.ts';

/** What the library has for a page. */
export interface References {
  /** nearest first, then the newest of the others */
  ranked: Ranked[];
  /** whether others are kept beside those */
  more: boolean;
}

const NEWEST = 64; // listings, beside those that are judged

/**
 * References for a page.
 * @param wanting ids that are to be among those that are judged, wherever they stand
 */
export async function findReferences(
  { database, loose }: Shelf,
  report: Reading,
  wanting: Promise<readonly string[]> | readonly string[],
): Promise<References> {
  const profile = profileIn(report);
  if (!database) return { ranked: rankJudged(report.article, profile, loose.map(judgedFrom)), more: false };
  const [{ found, versions, newest }, wanted] = await Promise.all([lookUp(database, report), wanting]);
  const near = nearestOf(found);
  const fill = newest.length > SHORTLIST ? [] : newest.map(({ id }) => id); // of a small library all are judged
  const ids = [...new Set([...near, ...versions, ...wanted, ...fill])].filter(id => !loose.some(one => one.id === id));
  const judged = await readJudged(database, ids, new Set(versions));
  const ranked = rankJudged(report.article, profile, [...judged, ...loose.map(judgedFrom)]);
  const rest = newest.slice(0, NEWEST).filter(({ id }) => !ranked.some(one => one.id === id));
  return { ranked: [...ranked, ...rest.map(unjudged)], more: newest.length > NEWEST };
}

/** All that is asked of the indexes, in one transaction. Nothing is counted: to count records reads them. */
async function lookUp(
  database: Database,
  report: Reading,
): Promise<{ found: Found[]; versions: string[]; newest: Listing[] }> {
  const stores = database.transaction(['listings', 'profiles']);
  const listings = stores.objectStore('listings');
  const keys = stores.objectStore('profiles').index('keys');
  const { url } = report.article;
  const [found, versions, newest] = await Promise.all([
    Promise.all(
      asksOf(profileIn(report)).map(async ([key, weight]): Promise<Found> => {
        return { weight, ids: (await keys.getAllKeys(key, MOST_SHARING)) as string[] };
      }),
    ),
    url ? listings.index('address').getAllKeys(url) : [],
    listings.index('newest').getAll(null, NEWEST + 1),
    stores.done,
  ]);
  return { found, versions: versions as string[], newest: newest.map(readListing).filter(isHere) };
}

const isHere = <Value>(value: Value | null): value is Value => value !== null;

/** What is judged of some articles. One that is in pieces is made anew from its article, or set aside. */
async function readJudged(
  database: Database,
  ids: readonly string[],
  versions: ReadonlySet<string>,
): Promise<Judged[]> {
  const judged = await readAll(database, ids, versions);
  const broken = ids.filter((_, i) => !judged[i]);
  if (broken.length) {
    await mend(database, broken);
    judged.push(...(await readAll(database, broken, versions)));
  }
  return judged.filter(isHere);
}

async function readAll(
  database: Database,
  ids: readonly string[],
  versions: ReadonlySet<string>,
): Promise<(Judged | null)[]> {
  const stores = database.transaction(['articles', 'profiles']);
  stores.done.catch(() => undefined); // what fails is read again, each by itself
  const readFrom: ReadFrom = (name, id) => stores.objectStore(name).get(id);
  const together = ids.map(id => readOne(readFrom, id, versions.has(id)));
  const alone: ReadFrom = (name, id) => database.get(name, id);
  return Promise.all(together).catch(() =>
    Promise.all(ids.map(id => readOne(alone, id, versions.has(id)).catch(() => null))),
  );
}

type ReadFrom = (name: 'articles' | 'profiles', id: string) => Promise<unknown>;

async function readOne(readFrom: ReadFrom, id: string, withText: boolean): Promise<Judged | null> {
  const [packed, record] = await Promise.all([
    readFrom('profiles', id),
    withText ? readFrom('articles', id) : undefined,
  ]);
  const [listing, profile, kept] = [
    readListing((packed as ProfileRecord)?.listing),
    unpacked(packed),
    readKept(record),
  ];
  return listing && profile && (kept || !withText) ? { listing, profile, article: kept?.article } : null;
}

function unpacked(packed: unknown): StoryProfile | null {
  try {
    const profile = unpackProfile(packed as PackedProfile);
    return isProfile(profile) ? profile : null;
  } catch {
    return null;
  }
}
