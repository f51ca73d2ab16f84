// What another person needs to check an export and to run it again: which texts, when they were read, and by what.

import type { Side } from '../findings/spans.ts';
import { dayOf } from '../words/dates.ts';
import * as words from '../words/en/export.ts';
import type { Exported } from './exported.ts';

/** What is known of one of the two texts, in parts of a sentence; the digest last. */
export function provenanceOf({ comparison, readAt, digests }: Exported, side: Side): string[] {
  const { siteName, publishedTime } = comparison[side];
  const [day, read] = [dayOf(publishedTime), readAt?.[side]];
  return [
    ...(siteName ? [siteName] : []),
    ...(day ? [words.published(day)] : []),
    ...(read ? [words.readAt(read)] : []),
    words.digest(digests[side]),
  ];
}
