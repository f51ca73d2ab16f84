// What the two scripts put into a page leave there for each other, and for whoever calls: in the isolated world of the
// extension, out of the page's sight.

import type { Noted } from './anchor.ts';

/** The marks of a page, as whoever calls can ask for them. */
export interface MarksInPage<Wanted> {
  /** marks all that is wanted, in place of what was marked; gone: what was asked for, or all of it, is not there */
  open: (wanted: Wanted) => 'shown' | 'gone';
  /** takes everything away */
  close: () => void;
  isOpen: () => boolean;
}

declare global {
  /** as it was read last */
  var crossreadPage: Noted | undefined;
  var crossreadMarks: MarksInPage<any> | undefined;
}
