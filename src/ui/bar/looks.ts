// Colours and signs of marks, as cards of the popup have them.

import { MARK_KINDS, type MarkKind, type MarkTag } from '../../findings/mark.ts';
import { CHANGE_HUES, CLAIM_HUES, QUOTATION_HUES, type Hue } from '../parts/hues.ts';
import type { ScreenIconName } from '../parts/screen-icons.tsx';

/** In the order of the chips. */
export const KINDS: readonly MarkKind[] = MARK_KINDS;

/** The colour of each kind. */
export const MARK_HUES: Record<MarkKind, Hue> = {
  conflicting: 'diff',
  partly: 'part',
  added: 'only',
  reworded: 'mute',
  stated: 'same',
  nearest: 'gone',
};

/** The sign of each kind. */
export const MARK_ICONS: Record<MarkKind, ScreenIconName> = {
  conflicting: 'conflicting',
  partly: 'partly',
  added: 'added',
  reworded: 'wording',
  stated: 'stated',
  nearest: 'missing',
};

/** The colour of each finding's name. */
export const TAG_HUES: Record<MarkTag, Hue> = {
  ...QUOTATION_HUES,
  ...CLAIM_HUES,
  ...CHANGE_HUES,
  perhaps: 'part',
  speaker: 'diff',
  headline: 'mute',
  added: 'only',
};

/** The sign of a finding's name. */
export const iconOfTag = (tag: MarkTag): ScreenIconName => {
  if (tag === 'perhaps') return 'partly';
  return tag === 'headline' ? 'wording' : tag;
};
