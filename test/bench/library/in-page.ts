// What is measured of the library, in the page of a real browser: IndexedDB is nowhere else.

import { profileOf, type Article, type StoryProfile } from '../../../src/engine/index.ts';
import { open } from '../../../src/library/database.ts';
import { articleFromText } from '../../../src/library/import.ts';
import { service } from '../../../src/library/service.ts';
import { longText, reports } from '../texts.ts';

const WORDS = 650; // of an article
const STORIES = 24; // whose words are told apart by their endings in each copy
const SHARED = 3; // of so many words one is shared by all stories

const stories = Array.from({ length: STORIES }, (_, seed) => {
  const article = articleFromText(longText(reports[seed % 2 ? 'reference' : 'report'], WORDS, seed));
  return { article, profile: profileOf(article) };
});

/** Puts so many articles where there are fewer, as the second version of the database kept them. */
export async function fill(count: number): Promise<void> {
  const database = await open();
  const from = await database.count('articles');
  await database.delete('settings', 'profiled'); // so that they are listed, as after the step to this version
  for (let at = from; at < count; at += 200) {
    const transaction = database.transaction('articles', 'readwrite');
    for (let i = at; i < Math.min(count, at + 200); i++) void transaction.store.put(storedOf(i));
    await transaction.done;
  }
}

function storedOf(i: number): { id: string } {
  const { article, profile } = stories[i % STORIES];
  const url = `https://a.invalid/${i}`;
  const stored = { kind: 'page', savedAt: i, article: { ...article, url, title: `Report ${i}` } };
  return { id: i.toString(16).padStart(64, '0'), ...stored, profile: renamed(profile, i) } as { id: string };
}

function renamed(profile: StoryProfile, copy: number): StoryProfile {
  const bagOf = (bag: StoryProfile['all']): StoryProfile['all'] =>
    bag.map(([stem, ...rest]) => [stem.length % SHARED ? `${stem}${copy}` : stem, ...rest]);
  const { all, lead, names, leadNames } = profile;
  return {
    ...profile,
    all: bagOf(all),
    lead: bagOf(lead),
    names: bagOf(names),
    leadNames: bagOf(leadNames),
    runs: profile.runs.map(run => (run ^ Math.imul(copy, 0x9e3779b1)) >>> 0).sort((a, b) => a - b),
  };
}

const ROUNDS = 15;

/** The fastest of several rounds: whatever else a machine is busy with makes none of them faster. */
async function timed(
  work: (round: number) => Promise<unknown>,
  before: (round: number) => Promise<unknown> = async () => undefined,
): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await before(round);
    const start = performance.now();
    await work(round);
    times.push(performance.now() - start);
  }
  return Math.min(...times);
}

const PAGE: Article = {
  ...articleFromText(
    'Night trains return\n\nSleeper trains will run along the coast again from June, the operator said on Tuesday. A bed will cost 49 euros and bicycles travel free.',
  ),
  url: 'https://b.invalid/trains',
};

/** Milliseconds from an article that has been read to the answer that nothing fits it. */
export const choosing = (): Promise<number> => timed(() => service.compareWithLibrary(PAGE));
/** The same, the first time: whatever has to be made is made. */
export async function opening(): Promise<number> {
  const start = performance.now();
  await service.compareWithLibrary(PAGE);
  return performance.now() - start;
}

const pages = Array.from({ length: ROUNDS }, (_, i) => ({
  ...stories[i % STORIES].article,
  url: `https://c.invalid/${i}-${Math.random()}`,
}));

const compared = (round: number): Promise<unknown> => service.compareWithLibrary(pages[round]);

/** Milliseconds to save a page that has just been compared. */
export const saving = (): Promise<number> => timed(round => service.save(pages[round], 'page', 1), compared);

/** The same for a record of its size alone, into a store without an index. */
export async function putting(): Promise<number> {
  const database = await open();
  const { profile: _, ...record } = storedOf(0) as { id: string; profile: unknown };
  return timed(round => database.put('reports', { ...record, article: pages[round] } as { id: string }), compared);
}
