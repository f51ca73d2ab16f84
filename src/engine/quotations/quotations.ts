// The quotations of an article, found and attributed.

import type { Quotation } from '../quotation.ts';
import { once } from '../text/once.ts';
import type { Reading } from '../text/reading.ts';
import { attribute } from '../speakers/attribute.ts';
import { findUnattributed } from './find.ts';

/** The quotations of an article, with their speakers. */
export const readQuotations = once((reading: Reading): Quotation[] =>
  attribute(reading, findUnattributed(reading.article, reading.language)),
);
