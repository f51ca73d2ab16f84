// Norwegian, in both its written forms.

import { anyOf, type PagePhrases } from './phrases.ts';

/** The phrases of Norwegian pages. */
export const norwegian: PagePhrases = {
  codes: ['no', 'nb', 'nn'],
  walls: anyOf`
    \bfor å lese (?:videre|hele|resten)
    \b(?:saken|artikkelen) er (?:kun |bare )?for abonnenter
    allerede abonnent`,
  leadIns: anyOf`les også`,
  bylines: anyOf`av`,
  months: anyOf`jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov`,
};
