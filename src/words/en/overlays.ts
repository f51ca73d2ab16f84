// What lies over the findings: the form for a text, the reference's text, the list of keys.

import { plural } from '../plural.ts';

export const back = 'Back';

export const pasteTitles = {
  page: 'Paste the text of this page',
  reference: 'Paste a reference',
  library: 'Paste a reference',
};
export const text = 'Text';
export const textHint = 'the first line is the title when a blank line follows it';
export const words = (count: number): string => plural(count, 'word');
export const paragraphs = (count: number): string => plural(count, 'paragraph');
export const wordsNeeded = (least: number): string => `${least} words are needed`;
export const outlet = 'Outlet';
export const date = 'Date';
export const submit = { page: 'Compare', reference: 'Save and compare', library: 'Save' };
export const chooseFile = 'Choose a file…';

export const reference = 'The reference';
export const backToFindings = 'Back to the findings';

export const keysTitle = 'Keyboard shortcuts';
/** @param canOpenFiles Firefox closes the popup when a file dialog opens */
export const keys = (canOpenFiles: boolean): [keys: string[], does: string][] => [
  [['1', '2', '3', '4'], 'Tabs'],
  [['j', 'k'], 'Next and previous card'],
  [['Enter'], 'Show in page'],
  [['Shift', 'Enter'], 'Show in reference'],
  [['/'], 'Filter'],
  [['R'], 'Switch reference'],
  [['S'], 'Save this page'],
  [['O'], 'Open the full report'],
  [['P'], 'Paste a text'],
  ...(canOpenFiles ? [[['F'], 'Open a file'] satisfies [string[], string]] : []),
  [['C'], 'Copy the findings'],
  [['E'], 'Export the findings'],
  [['N'], 'Add a note to the card'],
  [['H'], 'Mark passages in the page'],
  [['L'], 'Library'],
  [['B'], 'Story board'],
  [['T'], 'Try the sample'],
  [['?'], 'This list'],
  [['Esc'], 'Back, then close'],
];
