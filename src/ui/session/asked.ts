// What a wish of the reader is about, read off the state when it is uttered.

import { isThisPage, ownOf, readOf, type OwnRead, type State, type Uncompared } from './state.ts';

/** What saving and choosing are about: the sample stands in for nothing, so the page behind it. */
export function reportOf({ screen, page }: State): OwnRead | undefined {
  const shown = readOf(screen);
  if (!shown) return undefined;
  if (shown.apart !== 'sample') return { report: shown.report, apart: shown.apart };
  return page && { report: page, apart: 'page' };
}

/** How many references the reader has kept beside this page; Infinity where they are too many to be named. */
export const othersOf = ({ answer }: Uncompared): number =>
  answer.more ? Infinity : ownOf(answer.ranked).filter(one => !isThisPage(one)).length;
