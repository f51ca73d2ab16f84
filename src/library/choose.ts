// Which stored article a page is read against: the best match of the same story, chosen by itself.

import { judgeStory, readProfile, type Article, type Reading, type StoryProfile } from '../engine/index.ts';
import { listingOf, type Listing } from './listing.ts';
import type { StoredArticle } from './stored.ts';

/** A stored article as the popup lists it, with how near it is to the page. */
export interface Ranked extends Pick<
  Listing,
  'id' | 'kind' | 'title' | 'siteName' | 'publishedTime' | 'savedAt' | 'words'
> {
  /** unjudged: not among those that share most with the page */
  verdict: 'same' | 'related' | 'different' | 'unjudged';
  /** 0 to 1 */
  score: number;
  /** the same page, saved earlier */
  version: 'identical' | 'revised' | null;
}

/** What is judged: its text is needed only where it was saved from the page's own address. */
export interface Judged {
  listing: Listing;
  profile: StoryProfile;
  article?: Article;
}

/** Stored articles, nearest to this one first. */
export const rankReferences = (report: Reading, stored: readonly StoredArticle[]): Ranked[] =>
  rankJudged(report.article, readProfile(report), stored.map(judgedFrom));

/** A stored article as it is judged. */
export const judgedFrom = (stored: StoredArticle): Judged => ({
  listing: listingOf(stored, stored.profile.words),
  profile: stored.profile,
  article: stored.article,
});

/** The same, of what has been looked up. */
export const rankJudged = (report: Article, profile: StoryProfile, judged: readonly Judged[]): Ranked[] =>
  judged
    .map(({ listing, profile: other, article }): Ranked => {
      const { verdict, score } = judgeStory(other, profile);
      const tellsThis = (): boolean => verdict === 'same' || sharesText(other, profile);
      const version = article ? versionOf(article, report, tellsThis) : null;
      return { ...shown(listing), verdict, score, version };
    })
    .sort((a, b) => b.score - a.score || b.savedAt - a.savedAt);

/** One that is listed without being judged. */
export const unjudged = (listing: Listing): Ranked => ({
  ...shown(listing),
  verdict: 'unjudged',
  score: 0,
  version: null,
});

const shown = ({ id, kind, title, siteName, publishedTime, savedAt, words }: Listing) => ({
  id,
  kind,
  title,
  siteName,
  publishedTime,
  savedAt,
  words,
});

/** One address may have told another story before: a front page does every hour. */
function versionOf(stored: Article, report: Article, tellsThis: () => boolean): Ranked['version'] {
  if (!stored.url || stored.url !== report.url) return null;
  if (stored.text === report.text && stored.title === report.title) return 'identical';
  return tellsThis() ? 'revised' : null;
}

/** Of the shorter text's runs of four words: a revised page keeps more, other reports a quarter at most. */
const LEAST_SHARED = 0.5;

/** A page revised years later is no longer judged to be of one story, by its dates. */
function sharesText(a: StoryProfile, b: StoryProfile): boolean {
  const runs = new Set(b.runs);
  const least = Math.min(a.runs.length, b.runs.length);
  return least > 0 && a.runs.filter(run => runs.has(run)).length >= LEAST_SHARED * least;
}

/** What the reader has said of references: this one, this one for every page, this one for this page. */
export interface Wish {
  chosen?: string;
  pinned?: string;
  remembered?: string;
}

/**
 * The reference to begin with: what the reader chose, pinned, or chose for this page before, in this order; else what
 * fits best: a revised earlier version of this very page, else the nearest report of the same story, else the nearest
 * of a related one. A page is its own reference only where it is chosen as such. What tells another story is not
 * chosen, since any page would be "another story" then. The sample comes last: whoever has kept something has seen what
 * it shows, and being told that a reference of one's own is of another event misleads less than findings against an
 * article that no outlet published.
 */
export function chooseReference(ranked: readonly Ranked[], wish: Wish = {}): Ranked | undefined {
  const others = ranked.filter(one => one.version !== 'identical');
  const own = others.filter(one => one.kind !== 'sample');
  const called = (from: readonly Ranked[], id?: string): Ranked | undefined => from.find(one => one.id === id);
  return (
    called(ranked, wish.chosen) ??
    called(others, wish.pinned) ??
    called(others, wish.remembered) ??
    own.find(one => one.version === 'revised') ??
    own.find(one => one.verdict === 'same') ??
    own.find(one => one.verdict === 'related') ??
    others.find(one => one.verdict === 'same')
  );
}
