// What every export is made of. What only a browser or Node can tell (clock, digests) is told by the caller.

import type { Remark } from '../findings/remarks.ts';
import type { Shown } from '../findings/findings.ts';
import type { Side } from '../findings/spans.ts';

/** Two texts compared, with all that another person needs to check it and to run it again. */
export interface Exported {
  comparison: Shown;
  /** when each text was read, ISO 8601; absent where nobody knows */
  readAt?: Partial<Record<Side, string>>;
  /** SHA-256 of each text in UTF-8, in hexadecimal digits */
  digests: Record<Side, string>;
  /** of the engine */
  version: string;
  /** what the reader says of findings */
  remarks?: readonly Remark[];
}

/** In the order in which they are printed. */
export const SIDES: readonly Side[] = ['reference', 'report'];
