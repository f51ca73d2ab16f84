// The quotations of an article, found and attributed.

import type { Quotation } from '../quotation.ts';
import type { Reading } from '../text/reading.ts';
import { attribute } from '../speakers/attribute.ts';
import { findUnattributed } from './find.ts';

export function readQuotations(reading: Reading): Quotation[] {
  return attribute(reading, findUnattributed(reading.article, reading.language));
}
