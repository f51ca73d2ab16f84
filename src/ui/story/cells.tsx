// The cells of a board: a shape, a word for who hears it, and what stands there instead, where there is room for it.

import type { ClaimCell, QuoteCell } from '../../findings/board.ts';
import * as words from '../../words/en/board.ts';
import { CLAIM_HUES, QUOTATION_HUES, type Hue } from '../parts/hues.ts';
import { ScreenIcon, type ScreenIconName } from '../parts/screen-icons.tsx';

interface Face {
  hue: Hue;
  /** none: a dash */
  icon?: ScreenIconName;
  name: string;
  /** what stands there instead */
  instead?: string;
}

/** What a cell of a claim shows. */
export function claimFace({ outcome, changes }: ClaimCell): Face {
  const name = words.outcome[outcome];
  if (outcome === 'unknown' || outcome === 'perhaps') return { hue: 'mute', name };
  const status = outcome === 'own' ? 'stated' : outcome;
  return {
    hue: CLAIM_HUES[status],
    icon: status,
    name,
    ...(outcome === 'conflicting' && { instead: words.instead(changes) }),
  };
}

/** What a cell of a quotation shows. */
export function quoteFace({ relation, otherSpeaker, quotation, changes }: QuoteCell): Face {
  if (relation === 'unknown') return { hue: 'mute', name: words.relation.unknown };
  if (otherSpeaker)
    return { hue: 'diff', icon: 'speaker', name: words.otherSpeaker, instead: quotation?.speaker?.name };
  const shown = relation === 'own' ? 'verbatim' : relation;
  return {
    hue: QUOTATION_HUES[shown],
    icon: shown,
    name: words.relation[relation],
    ...(relation === 'altered' && { instead: words.instead(changes) }),
  };
}

interface Props {
  face: Face;
  outlet: string;
  open: boolean;
  onOpen: () => void;
}

/** One report's word on a row; opens what it says. */
export const Cell = ({ face: { hue, icon, name, instead }, outlet, open, onOpen }: Props) => (
  <td>
    <button
      class={`cell k-${hue}`}
      type="button"
      aria-label={words.cell(outlet, name, instead)}
      aria-expanded={open}
      onClick={onOpen}
    >
      {icon ? <ScreenIcon name={icon} /> : <span class="dash">–</span>}
      {instead && <span class="instead">{instead}</span>}
    </button>
  </td>
);
