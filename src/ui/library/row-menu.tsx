// What can be done with one article.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { Listing } from '../../library/listing.ts';
import * as words from '../../words/en/library.ts';
import { Icon } from '../parts/icons.tsx';
import { CommandMenu, type Command } from '../parts/menus.tsx';

/** What a row asks for. */
export interface RowActions {
  change: (listing: Listing, about: { name?: string; note?: string }) => void;
  remove: (listings: readonly Listing[]) => void;
  pin: (listing: Listing | null) => void;
  save: (ids: readonly string[]) => void;
}

interface Props {
  listing: Listing;
  isPinned: boolean;
  actions: RowActions & { rename: () => void };
}

/** The button, and the menu that it opens. */
export function RowMenu({ listing, isPinned, actions }: Props) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return undefined;
    const leave = ({ target }: Event): void => {
      if (!box.current?.contains(target as Node)) setOpen(false);
    };
    for (const name of ['pointerdown', 'focusin']) document.addEventListener(name, leave);
    return () => {
      for (const name of ['pointerdown', 'focusin']) document.removeEventListener(name, leave);
    };
  }, [open]);
  const close = (): void => {
    box.current?.querySelector('button')?.focus();
    setOpen(false);
  };
  return (
    <div
      ref={box}
      class="row-menu"
      onKeyDown={event => {
        if (!open || event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <button
        class="btn quiet icon"
        type="button"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-label={words.moreFor(listing.title)}
        onClick={() => setOpen(!open)}
      >
        <Icon name="more" />
      </button>
      {open && <CommandMenu commands={commandsOf(listing, isPinned, actions, close)} />}
    </div>
  );
}

function commandsOf(listing: Listing, isPinned: boolean, actions: Props['actions'], close: () => void): Command[] {
  const then = (run: () => void) => (): void => {
    close();
    run();
  };
  const open = (): void => location.assign(`#read=${listing.id}`);
  return [
    { icon: 'attribution', name: words.read, run: then(open) },
    { icon: 'wording', name: words.rename, run: then(actions.rename) },
    { icon: 'pin', name: isPinned ? words.unpin : words.pin, run: then(() => actions.pin(isPinned ? null : listing)) },
    { icon: 'export', name: words.exportThem, run: then(() => actions.save([listing.id])) },
    { icon: 'trash', name: words.deleteThem, run: then(() => actions.remove([listing])) },
  ];
}
