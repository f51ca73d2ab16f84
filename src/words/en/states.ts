// Screens without findings: what happened, what still works, one next step.

import type { Story } from '../../engine/index.ts';
import { plural } from '../plural.ts';

export const nothingLeaves = 'Nothing leaves this device.';
export const library = 'Your references';

export const example =
  'An example: claims of the reference above, each linked to the sentence of this page that tells it; some are told in part or missing, and some sentences stand only here.';
export const exampleSides = { above: 'The reference', below: 'This page' };

export interface Measured {
  siteName?: string;
  words: number;
  quotations: number;
}
/** What a page holds that could be kept. */
export const measure = ({ siteName, words, quotations }: Measured): string =>
  [siteName, plural(words, 'word'), `${plural(quotations, 'quote')} found`].filter(Boolean).join(' · ');

export const saveAsReference = 'Save this page as a reference';
export const saveAsTheReference = 'Save this page as the reference';
export const paste = 'Paste a text';
export const pasteOrOpen = 'Paste a text or open a file';
export const pasteAgainst = 'Read this page against a wire, a transcript, a press release';
export const pick = { name: 'Choose a reference', detail: 'Read this page against one that you have kept' };
export const trySample = {
  name: 'Try the sample',
  detail: 'Two bundled reports of the Trump–Putin call, 12 Feb 2025',
};
export const sample = 'Sample';

export const firstRun = {
  title: 'Nothing to read this page against yet',
  lead: 'Crossread reads one report against another that you have kept, the reference, and shows the quotes both carry, the claims left out and the wording that changed. Keep this page for the next report you open, or paste a text to read this page against now.',
};
export const noneFits = {
  /** @param references Infinity: too many to count */
  title: (references: number): string =>
    references === 1
      ? 'Your reference tells another story'
      : `None of your ${Number.isFinite(references) ? `${references} ` : ''}references tells this story`,
  lead: 'Read against another story, nearly every line would count as missing. Save this page for the reports to come, or say what to read it against.',
};
export const ownReference = {
  title: 'This page is kept as a reference',
  lead: 'Now open another report of the same story and click the button there: it will be read against this one.',
};

const WITHHELD = 'Missing and Only here are withheld, since nearly every line would count.';
const DIFFERENT = {
  title: 'A different story',
  lead: `This page reports another event than the reference. ${WITHHELD}`,
};
const RELATED = {
  title: 'A related story',
  lead: `Both share people or a topic, but this page reports another event. ${WITHHELD}`,
};
const DOUBTFUL = {
  title: 'Maybe another event',
  lead: 'This page and the reference may report one event or two. Missing and Only here are withheld until you say which.',
};
const LANGUAGES = {
  title: 'Another language',
  lead: 'This page and the reference are written in different languages, so their quotes, claims and words cannot be compared; of numbers, dates and names some can.',
};
/** Said in place of findings that would nearly all be noise. */
export function apart({ verdict, withheld, doubt }: Story): { title: string; lead: string } {
  if (withheld?.reason === 'language') return LANGUAGES;
  if (doubt) return DOUBTFUL;
  return verdict === 'related' ? RELATED : DIFFERENT;
}
export const apartQuestion = ({ withheld }: Story): string =>
  withheld?.reason === 'language' ? 'See what can be compared?' : 'Think this is the same story?';
export const compareAnyway = 'Compare anyway';
export const nearer = 'In your library, nearer to this page';
export const sameStory = 'Same story';
export const savePage = 'Save this page';
export const pickAnother = 'Pick another…';
export const shared = 'What the two share';
const MOST_NAMED = 4; // of each sort

/** "2 names (Ann Lee, Marlow), no figure, no quote." */
export function sharedThings(quotes: number, { names, figures }: NonNullable<Story['shared']>): string {
  const listed = (all: readonly string[], one: string): string => {
    if (!all.length) return `no ${one}`;
    const more = all.length > MOST_NAMED ? '…' : '';
    return `${plural(all.length, one)} (${all.slice(0, MOST_NAMED).join(', ')}${more})`;
  };
  const parts = [listed(names, 'name'), listed(figures, 'figure'), quotes ? plural(quotes, 'quote') : 'no quote'];
  const said = parts.join(', ');
  return `${said[0].toUpperCase()}${said.slice(1)}.`;
}

const MONTH = 30.44; // days, on average
const YEAR = 365.25;

/** In the unit that a reader would use: days up to two months, months up to two years. */
export function daysApart(days: number): string {
  if (days === 0) return 'Published on one day.';
  if (days < 2 * MONTH) return `Published ${plural(days, 'day')} apart.`;
  if (days < 2 * YEAR) return `Published ${plural(Math.round(days / MONTH), 'month')} apart.`;
  return `Published ${plural(Math.round(days / YEAR), 'year')} apart.`;
}
