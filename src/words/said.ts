import type { Leads } from '../findings/summary.ts';

/** A piece of a sentence: a stressed word where there is one, then the rest. */
export interface Said {
  strong?: string;
  text: string;
  /** the tab and filter that show what is counted */
  leads?: Leads;
}

/** Pieces as plain text. */
export const plainly = (pieces: readonly Said[]): string =>
  pieces
    .map(({ strong = '', text }) => strong + text)
    .join('')
    .trim();
