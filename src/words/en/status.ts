// The words for what was found: of claims, quotations and changes, and how near a passage is.

import type { ChangeKind, Claim, Utterance } from '../../engine/index.ts';
import type { Outcome } from '../../findings/findings.ts';
import type { Nearness } from '../../findings/nearness.ts';

export const claims: Record<Claim['status'], string> = {
  stated: 'Stated',
  partly: 'In part',
  conflicting: 'Differs',
  missing: 'Missing',
};

/** Of rows: some leave open whether they are told. */
export const outcomes: Record<Outcome, string> = { ...claims, perhaps: 'Perhaps told' };

export const quotations: Record<Utterance['relation'], string> = {
  verbatim: 'Same',
  longer: 'Longer here',
  trimmed: 'Shortened',
  altered: 'Altered',
  paraphrased: 'Paraphrased',
  'reference-only': 'Not quoted',
  'report-only': 'Only here',
};

export const changes: Record<ChangeKind, string> = {
  number: 'Number',
  date: 'Date',
  name: 'Name',
  negation: 'Negation',
  certainty: 'Certainty',
  attribution: 'Attribution',
  wording: 'Wording',
};

/** Of a quotation that the page only shows in somebody's post. */
export const inPost = 'In a post';
export const headline = 'Headline';
export const onlyHere = 'Only here';

export const near: Record<Nearness['name'], string> = { close: 'close', fair: 'fair', weak: 'weak', none: 'none' };

/** Where a claim stands; paragraphs are counted from nought. */
export const place = (paragraph: number, of: number, isLead: boolean): string =>
  `paragraph ${paragraph + 1} of ${of}${isLead ? ', lead' : ''}`;
