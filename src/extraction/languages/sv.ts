// Swedish.

import { anyOf, type PagePhrases } from './phrases.ts';

/** The phrases of Swedish pages. */
export const swedish: PagePhrases = {
  codes: ['sv'],
  boilerplate: anyOf`
    \b(vårt|våra|du)\b.*nyhetsbrev
    logga in för
    bli prenumerant`,
  walls: anyOf`
    \b(?:artikeln|texten) är (?:endast |bara )?för prenumeranter
    \bför att läsa (?:vidare|hela|resten)
    redan prenumerant`,
  leadIns: anyOf`
    läs (också|mer)
    annons`,
  bylines: anyOf`av|text`,
  months: anyOf`jan|feb|mar|apr|jun|jul|aug|sep|okt|nov|dec`,
};
