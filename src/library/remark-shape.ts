// The check that a remark is whole, out of a store or a file.

import type { Remark } from '../findings/remarks.ts';
import { fits, isAbsentOr, isNumber, isOneOf, isText, type Check, type Shape } from './shape.ts';

const QUOTE: Shape<NonNullable<Remark['report']>> = { words: isText, before: isText, behind: isText, start: isNumber };
const isQuote: Check = value => fits(QUOTE, value);
const ABOUT: Shape<Remark['about']> = { reference: isText, report: isText };
const REMARK: Shape<Remark> = {
  id: isText,
  kind: isOneOf('note', 'dismissed', 'told', 'speaker'),
  row: isOneOf('quote', 'claim', 'wording', 'added', 'headline'),
  reference: isAbsentOr(isQuote),
  report: isAbsentOr(isQuote),
  about: value => fits(ABOUT, value),
  text: isAbsentOr(isText),
  at: isNumber,
};

/** A remark, or null for what is none. */
export const readRemark = (value: unknown): Remark | null => (fits(REMARK, value) ? value : null);
