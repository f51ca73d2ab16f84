// Danish.

import { anyOf, type PagePhrases } from './phrases.ts';

/** The phrases of Danish pages. */
export const danish: PagePhrases = {
  codes: ['da'],
  boilerplate: anyOf`
    \b(vores|du)\b.*nyhedsbrev
    log ind for
    bliv abonnent
    alle rettigheder forbeholdes`,
  walls: anyOf`
    \bfor at læse (?:videre|hele|resten)
    \bartiklen er (?:kun )?for abonnenter
    allerede abonnent`,
  leadIns: anyOf`læs også`,
  bylines: anyOf`af`,
  months: anyOf`jan|feb|mar|apr|jun|jul|aug|sep|okt|nov|dec`,
};
