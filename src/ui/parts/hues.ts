// The colours of what was found.

import type { ChangeKind, Claim, Utterance } from '../../engine/index.ts';

/** A name of a colour in tokens.css. */
export type Hue = 'same' | 'part' | 'diff' | 'gone' | 'only' | 'mute';

/** Of claims. */
export const CLAIM_HUES: Record<Claim['status'], Hue> = {
  stated: 'same',
  partly: 'part',
  conflicting: 'diff',
  missing: 'gone',
};

/** Of quotations. */
export const QUOTATION_HUES: Record<Utterance['relation'], Hue> = {
  verbatim: 'same',
  longer: 'same',
  trimmed: 'part',
  altered: 'diff',
  paraphrased: 'part',
  'reference-only': 'gone',
  'report-only': 'only',
};

/** Of changes: facts apart from shifts of sense, and these from mere wording. */
export const CHANGE_HUES: Record<ChangeKind, Hue> = {
  number: 'diff',
  date: 'diff',
  name: 'diff',
  negation: 'diff',
  certainty: 'part',
  attribution: 'part',
  wording: 'mute',
};
