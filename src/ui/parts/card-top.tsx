// What stands on top of every card: what it is, and the ways to where it stands.

import type { ComponentChildren } from 'preact';
import type { Target } from '../../page/show.ts';
import type { Hue } from '../../words/words.ts';
import { Icon, type IconName } from './icons.tsx';

/** The ways to where something stands. */
export interface Go {
  page: (target: Target) => void;
  reference: (target: Target) => void;
}

/** What a card is, by word, colour and sign. */
export const Tag = ({ hue, icon, children }: { hue: Hue; icon: IconName; children: ComponentChildren }) => (
  <span class={`tag k-${hue}`}>
    <Icon name={icon} />
    {children}
  </span>
);

/** The ways to both ends, where there are any. */
export function Ends({ page, reference, go }: { page?: Target; reference?: Target; go: Go }) {
  return (
    <span class="ends">
      {page && (
        <button class="act" type="button" onClick={() => go.page(page)}>
          <Icon name="page" />
          Show in page
        </button>
      )}
      {reference && (
        <button
          class="act"
          type="button"
          title="Show in reference (Shift Enter)"
          aria-label="Show in reference"
          onClick={() => go.reference(reference)}
        >
          <Icon name="reference" />
          {!page && 'Show in reference'}
        </button>
      )}
    </span>
  );
}
