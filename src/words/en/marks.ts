// The bar beside the marks in a page.

import type { MarkKind, MarkTag } from '../../findings/mark.ts';
import { plural } from '../plural.ts';
import type { Said } from '../said.ts';
import { otherSpeaker } from './cards.ts';
import { changes, claims, headline, onlyHere, outcomes, quotations } from './status.ts';

export const region = 'Crossread: passages marked in this page';
export const product = 'Crossread';

export const passages = (count: number): Said => ({
  strong: String(count),
  text: count === 1 ? ' passage' : ' passages',
});
export const position = (at: number, of: number): Said => ({
  strong: String(at),
  text: ` of ${plural(of, 'passage')}`,
});
/** Told, never silently dropped. */
export const notFound = (count: number): string => `${count} no longer on the page`;
export const previous = 'Previous (K)';
export const next = 'Next (J)';
export const close = 'Remove the marks (Esc)';

export const reference = 'Reference';
export const thisPage = 'This page';
/** Where it stands in the reference; paragraphs are counted from nought. */
export const place = (outlet: string, paragraph: number): string =>
  [outlet, `¶ ${paragraph + 1}`].filter(Boolean).join(', ');
export const start = 'Click a mark, or press J, to see what was found.';

export const found = 'What was found here';
export const choose = 'Kinds of marks';
export const all = 'All';
export const kinds: Record<MarkKind, string> = {
  conflicting: claims.conflicting,
  partly: claims.partly,
  added: onlyHere,
  reworded: changes.wording,
  stated: claims.stated,
  nearest: 'Nearest',
};

export const tags: Record<MarkTag, string> = {
  ...quotations,
  ...outcomes,
  ...changes,
  speaker: otherSpeaker,
  headline,
  added: onlyHere,
};
