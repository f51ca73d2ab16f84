// What lies over the findings until it is left: a menu, a form, the reference's text, a message.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { RefObject } from 'preact';
import type { Place } from '../../page/show.ts';
import { useDraft } from '../session/draft.ts';
import { undo } from '../../words/en/frame.ts';
import type { Draft, Ports } from '../session/ports.ts';

export type Overlay =
  | { name: 'paste'; as: 'reference' | 'page'; problem?: string }
  | { name: 'reference'; place: Place }
  | { name: 'keys' }
  | null;
export type Menu = 'references' | 'commands' | null;

export interface Layers {
  overlay: Overlay;
  lay: (overlay: Overlay) => void;
  menu: Menu;
  openMenu: (menu: Menu) => void;
  /** gives the focus back to what opened the menu */
  closeMenu: () => void;
  /** the text being pasted, kept while the form is left and the popup closed, until it is used */
  draft: Draft;
  setDraft: (draft: Draft | null) => void;
  /** what opens each of the menus */
  moreButton: RefObject<HTMLButtonElement | null>;
  switchButton: RefObject<HTMLButtonElement | null>;
}

export function useLayers(ports: Ports): Layers {
  const [overlay, lay] = useState<Overlay>(null);
  const [menu, openMenu] = useState<Menu>(null);
  const [draft, setDraft] = useDraft(ports, overlay, lay);
  const moreButton = useRef<HTMLButtonElement>(null);
  const switchButton = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!menu) return undefined;
    const outside = ({ target }: Event): void => {
      if (!(target as Element).closest('.menu, [aria-expanded=true]')) openMenu(null);
    };
    const leaving = ['pointerdown', 'focusin'];
    for (const name of leaving) document.addEventListener(name, outside);
    return () => {
      for (const name of leaving) document.removeEventListener(name, outside);
    };
  }, [menu]);
  const covering = useRef(false);
  useEffect(() => {
    // what opened the overlay has gone with the screen under it: back to the card in question, or to where findings or
    // options begin
    if (!overlay && covering.current && document.activeElement === document.body)
      (
        document.querySelector<HTMLElement>('.card.current') ?? document.querySelector<HTMLElement>('#panel, .option')
      )?.focus();
    covering.current = overlay !== null;
  }, [overlay]);
  const closeMenu = (): void => {
    (menu === 'references' ? switchButton : moreButton).current?.focus();
    openMenu(null);
  };
  return { overlay, lay, menu, openMenu, closeMenu, draft, setDraft, moreButton, switchButton };
}

/** What just happened, with a way back where there is one. */
export interface Message {
  text: string;
  undo?: () => void;
}
export type Say = (message: Message | null) => void;

const STAYS = 6000; // milliseconds that a message stays
const STAYS_WITH_UNDO = 20_000; // long enough to find the button by keyboard or screen reader

export function useToast(): [Message | null, Say] {
  const [message, say] = useState<Message | null>(null);
  useEffect(() => {
    if (!message) return undefined;
    const timer = setTimeout(() => say(null), message.undo ? STAYS_WITH_UNDO : STAYS);
    return () => clearTimeout(timer);
  }, [message]);
  return [message, say];
}

export function Toast({ message, say }: { message: Message | null; say: Say }) {
  return (
    <div role="status">
      {message && (
        <div class="toast">
          <span>{message.text}</span>
          {message.undo && (
            <button
              type="button"
              onClick={() => {
                message.undo?.();
                say(null);
              }}
            >
              {undo}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
