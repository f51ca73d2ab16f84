// The form for a text as the reader left it, kept while the popup is closed: it closes at any click beside it.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { Draft } from '../parts/paste.tsx';
import type { Overlay } from './layers.ts';
import type { KeptDraft, Ports } from './ports.ts';

const NO_DRAFT: Draft = { text: '', outlet: '', date: '' };

type Change = (draft: Draft | null) => void;

const isEmpty = ({ text, outlet, date }: Draft): boolean => !text.trim() && !outlet && !date;

/** The draft, and the way to change it, to nothing by null. A form that was open with a draft in it is opened again. */
export function useDraft(ports: Ports, overlay: Overlay, lay: (overlay: Overlay) => void): [Draft, Change] {
  const [draft, setDraft] = useState(NO_DRAFT);
  const [recalled, setRecalled] = useState(false);
  const held = useRef(false);
  useEffect(() => {
    void ports
      .draft()
      .then(kept => kept && restore(kept))
      .finally(() => setRecalled(true));
  }, []);
  const open = overlay?.name === 'paste' ? overlay.as : undefined;
  useEffect(() => {
    // an empty form is nothing to keep, and no reason to forget what this tab holds of another page
    if (!recalled || (isEmpty(draft) && !held.current)) return;
    held.current = !isEmpty(draft);
    ports.keepDraft(held.current ? { ...draft, open } : null);
  }, [recalled, draft, open]);

  function restore({ open: as, ...kept }: KeptDraft): void {
    held.current = true;
    setDraft(before => (isEmpty(before) ? kept : before));
    if (as) lay({ name: 'paste', as });
  }

  return [draft, changed => setDraft(changed ?? NO_DRAFT)];
}
