// Screens without findings: what happened, what still works, one next step.

import type { Story } from '../../engine/index.ts';
import { plural } from '../plural.ts';

export const nothingLeaves = 'Nothing leaves this device.';

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
export const pasteDetail = 'An agency wire, a transcript, a press release';
export const pasteOrOpen = 'Paste a text or open a file';
export const pasteAgainst = 'Read this page against a wire, a transcript, a press release';
export const pick = { name: 'Choose a reference', detail: 'Read this page against one that you have kept' };
export const trySample = {
  name: 'Try the sample',
  detail: 'Two bundled reports of the Trump–Putin call, 12 Feb 2025',
};
export const sample = 'Sample';

export const firstRun = {
  title: 'Choose what to read this page against',
  lead: 'A reference is one report of the story that you keep. Crossread then shows, on any other report, the quotes both carry, the claims left out and the wording that changed.',
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
const LANGUAGES = {
  title: 'Another language',
  lead: 'This page and the reference are written in different languages, so their quotes, claims and words cannot be compared; of numbers, dates and names some can.',
};
/** Said in place of findings that would nearly all be noise. */
export function apart({ verdict, withheld }: Story): { title: string; lead: string } {
  if (withheld?.reason === 'language') return LANGUAGES;
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
export const sharedQuotes = (count: number): string => `${count ? plural(count, 'quote') : 'No quote'}.`;
export const daysApart = (days: number): string =>
  days === 0 ? 'Published on one day.' : `Published ${plural(days, 'day')} apart.`;
