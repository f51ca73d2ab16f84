// What stands on top of every card: what it is, and the ways to where it stands.

import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { Target } from '../../findings/spans.ts';
import * as words from '../../words/en/cards.ts';
import { CardWords } from './card-name.ts';
import type { Hue } from './hues.ts';
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
  const card = useContext(CardWords);
  return (
    <span class="ends">
      {page && (
        <button class="act" type="button" aria-label={words.of(words.showInPage, card)} onClick={() => go.page(page)}>
          <Icon name="page" />
          {words.showInPage}
        </button>
      )}
      {reference && (
        <button
          class="act"
          type="button"
          title={words.showInReferenceByKey}
          aria-label={words.of(words.showInReference, card)}
          onClick={() => go.reference(reference)}
        >
          <Icon name="reference" />
          {page ? <span class="beside">{words.inReference}</span> : words.showInReference}
        </button>
      )}
    </span>
  );
}
