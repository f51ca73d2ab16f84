// Turkish.

import { anyOf, type PagePhrases } from './phrases.ts';

/** The phrases of Turkish pages. */
export const turkish: PagePhrases = {
  codes: ['tr'],
  boilerplate: anyOf`
    abone ol
    hakları saklıdır
    gizlilik politikası`,
};
