// What lies over the findings until it is left: a menu, a form, the reference's text.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { RefObject } from 'preact';
import type { Target } from '../../findings/spans.ts';
import type { Draft } from '../parts/paste.tsx';
import { useDraft } from './draft.ts';
import type { Ports } from './ports.ts';

/** What covers the screen. */
export type Overlay =
  | { name: 'paste'; as: 'reference' | 'page'; problem?: string }
  | { name: 'reference'; target: Target }
  | { name: 'keys' }
  | null;
/** Which menu is open. */
export type Menu = 'references' | 'commands' | 'export' | null;

/** What lies over the screen, and the ways to lay and lift it. */
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

/** The layers of one popup. */
export function useLayers(ports: Ports): Layers {
  const [overlay, lay] = useState<Overlay>(null);
  const [menu, openMenu] = useState<Menu>(null);
  const [draft, setDraft] = useDraft(ports, overlay, lay);
  const moreButton = useRef<HTMLButtonElement>(null);
  const switchButton = useRef<HTMLButtonElement>(null);
  useClosing(menu, openMenu);
  useFocusBack(overlay);
  const closeMenu = (): void => {
    (menu === 'references' ? switchButton : moreButton).current?.focus();
    openMenu(null);
  };
  return { overlay, lay, menu, openMenu, closeMenu, draft, setDraft, moreButton, switchButton };
}

const LEAVING = ['pointerdown', 'focusin'];

/** A menu closes when the reader goes elsewhere. */
function useClosing(menu: Menu, openMenu: (menu: Menu) => void): void {
  useEffect(() => {
    if (!menu) return undefined;
    const outside = ({ target }: Event): void => {
      const inside = target instanceof Element && target.closest('.menu, [aria-expanded=true]');
      if (!inside) openMenu(null);
    };
    for (const name of LEAVING) document.addEventListener(name, outside);
    return () => {
      for (const name of LEAVING) document.removeEventListener(name, outside);
    };
  }, [menu]);
}

/**
 * What opened the overlay has gone with the screen under it: back to the card in question, or to where findings or
 * options begin.
 */
function useFocusBack(overlay: Overlay): void {
  const covering = useRef(false);
  useEffect(() => {
    const find = (selector: string): HTMLElement | null => document.querySelector(selector);
    const lost = !overlay && covering.current && document.activeElement === document.body;
    if (lost) (find('.card.current') ?? find('#panel, .option'))?.focus();
    covering.current = overlay !== null;
  }, [overlay]);
}
