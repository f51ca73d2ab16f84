// Polish.

import { anyOf, type PagePhrases } from './phrases.ts';

/** The phrases of Polish pages. */
export const polish: PagePhrases = {
  codes: ['pl'],
  walls: anyOf`
    \b(?:artykuł|treść) (?:jest )?(?:dostępn[ya]|tylko) .{0,20}(?:subskrybentów|prenumeratorów)
    \baby (?:czytać dalej|przeczytać cały)`,
};
