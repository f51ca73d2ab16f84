// How each kind of entry looks: a shape and a colour, so that neither stands alone.

import { KINDS, type EntryKind, type KindGroup, type QuoteKind } from '../../findings/entries.ts';
import { CHANGE_HUES, CLAIM_HUES, QUOTATION_HUES, type Hue } from '../parts/hues.ts';
import type { ScreenIconName } from '../parts/screen-icons.tsx';

interface Sign {
  icon: ScreenIconName;
  hue: Hue;
}

const claim = (icon: 'stated' | 'partly' | 'conflicting' | 'missing'): Sign => ({ icon, hue: CLAIM_HUES[icon] });
const quote = (icon: Exclude<QuoteKind, 'speaker'>): Sign => ({ icon, hue: QUOTATION_HUES[icon] });
const change = (icon: 'certainty' | 'attribution' | 'wording'): Sign => ({ icon, hue: CHANGE_HUES[icon] });

/** The shape and the colour of each kind. */
export const SIGNS: Record<EntryKind, Sign> = {
  stated: claim('stated'),
  partly: claim('partly'),
  perhaps: claim('partly'),
  conflicting: claim('conflicting'),
  missing: claim('missing'),
  added: { icon: 'added', hue: 'only' },
  verbatim: quote('verbatim'),
  longer: quote('longer'),
  trimmed: quote('trimmed'),
  altered: quote('altered'),
  speaker: { icon: 'speaker', hue: 'diff' },
  paraphrased: quote('paraphrased'),
  'reference-only': quote('reference-only'),
  'report-only': quote('report-only'),
  facts: { icon: 'conflicting', hue: 'diff' },
  certainty: change('certainty'),
  attribution: change('attribution'),
  wording: change('wording'),
  headline: { icon: 'page', hue: 'mute' },
};

/** Kinds that a text is marked for where several meet in one sentence, the most telling first. */
const TELLING: readonly EntryKind[] = [
  'conflicting',
  'missing',
  'added',
  'partly',
  'perhaps',
  'stated',
  'speaker',
  'altered',
  'trimmed',
  'paraphrased',
];

const rankOf = (kind: EntryKind): number => {
  const rank = TELLING.indexOf(kind);
  return rank < 0 ? TELLING.length : rank;
};

/** The most telling of some kinds. */
export const mostTelling = (kinds: readonly EntryKind[]): EntryKind =>
  kinds.reduce((best, kind) => (rankOf(kind) < rankOf(best) ? kind : best));

/** The heading that a kind stands under. */
export const groupOf = (kind: EntryKind): KindGroup =>
  (Object.keys(KINDS) as KindGroup[]).find(group => (KINDS[group] as readonly EntryKind[]).includes(kind)) ?? 'claims';
