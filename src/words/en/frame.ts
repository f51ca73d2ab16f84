// What stands around every screen: who is compared, what is under way, and what just happened.

import { plural } from '../plural.ts';

export const thisPage = 'This page';
export const reference = 'Reference';
export const sample = 'Sample';
export const sampleOf = (siteName = ''): string => `Sample: ${siteName}`;
export const save = 'Save this page as a reference';
export const saveByKey = 'Save this page as a reference (S)';
export const openReport = 'Open the full report';
export const openReportByKey = 'Open the full report (O)';
export const isKept = 'This page is kept as a reference';
export const more = 'More';
export const switchByKey = (chosen: string): string => `${chosen}\nSwitch reference (R)`;
export const noneChosen = 'None chosen';
export const savedByYou = 'Saved by you';
/** What was saved, of a page that has changed since. */
export const firstVersion = (moment: string): string => `${moment} · version 1 of 2`;
/** @param words of the article as it was saved */
export const savedAt = (moment: string, words: number): string => `Saved ${moment}, ${plural(words, 'word')}`;
export const firstKept = 'Only the version that you saved is kept.';
export const saveVersion = 'Save this version';

export const aFile = 'A text or HTML file';
export const working = 'Reading and comparing…';
export const stillWorking = 'Still comparing: long texts take a few seconds…';
export const underWay = 'Work under way';
export const stop = 'Stop';
export const undo = 'Undo';

/** Why nothing can be shown in the page. */
export const noPage = (apart: 'sample' | 'pasted'): string =>
  `There is no page to show it in: ${apart === 'sample' ? 'the sample is bundled' : 'the text was pasted'}.`;
export const headlineGone = 'That headline does not stand on the page.';
export const passageGone = 'That passage is no longer on the page.';
export const marked = (count: number): string => `${plural(count, 'passage is', 'passages are')} marked in the page.`;
export const unmarked = 'The marks are gone from the page.';
export const nothingToMark = 'None of the passages found is on the page.';

export const noRoom = 'There is no room left to keep it. Remove a reference, or free space on this device.';
/** @param problem as the browser words it, with a full stop or without */
export const failed = (problem: string): string => `That did not work: ${problem.replace(/(?<![.\s])[.\s]+$/, '')}.`;
