// Dutch.

import { anyOf, type PagePhrases } from './phrases.ts';

/** The phrases of Dutch pages. */
export const dutch: PagePhrases = {
  codes: ['nl'],
  boilerplate: anyOf`
    \b(onze|je|uw)\b.*nieuwsbrief
    (schrijf|meld) je (nu )?(in|aan)\b
    privacy(beleid|verklaring)
    alle rechten voorbehouden
    al abonnee`,
  walls: anyOf`
    \b(?:artikel|verhaal) is (?:alleen|exclusief|enkel) voor (?:abonnees|leden)
    \bom (?:verder te|dit artikel te) lezen
    \blees verder met\b
    al abonnee\?`,
  restIsPaid: anyOf`
    \bde rest van dit (?:artikel|verhaal) is (?:alleen|exclusief|voor)\b`,
  leadIns: anyOf`lees ook`,
  bylines: anyOf`door`,
  months: anyOf`jan|feb|apr|jun|jul|aug|sep|okt|nov|dec`,
};
