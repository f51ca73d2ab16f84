// The findings of an open report, handed out: the button in the bar, and the menu of formats under it.

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Format } from '../../export/formats.ts';
import { copied, savedAs } from '../../words/en/actions.ts';
import * as words from '../../words/en/report.ts';
import { ExportMenu } from '../parts/export-menu.tsx';
import { ScreenIcon } from '../parts/screen-icons.tsx';
import type { Say } from '../parts/toast.tsx';
import type { ToExport } from '../session/ports.ts';
import type { ReportPorts } from './ports.ts';

interface Props {
  ports: ReportPorts;
  found: ToExport;
  say: Say;
  onTrouble: (problem: unknown) => void;
}

/** The button, and its menu while it is open. */
export function Exports({ ports, found, say, onTrouble }: Props) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  useLeaving(open, close, () => setOpen(false));
  const done = (work: Promise<string>): void => {
    close();
    work.then(text => say({ text }), onTrouble);
  };
  const copy = (format: Format): void => done(ports.copyAs(format, found).then(() => copied(format)));
  const save = (format: Format): void => done(ports.saveAs(format, found).then(savedAs));
  const print = (): void => {
    close();
    ports.print();
  };
  return (
    <div class="exporting">
      <button
        ref={button}
        class="btn"
        type="button"
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <ScreenIcon name="export" />
        {words.exporting}
      </button>
      {open && <ExportMenu onCopy={copy} onSave={save} onPrint={print} />}
    </div>
  );
}

/** Escape gives the focus back; a click elsewhere does not take it. */
function useLeaving(open: boolean, onEscape: () => void, onOutside: () => void): void {
  // before the next paint: a key pressed right after a change must meet the changed state
  useLayoutEffect(() => {
    if (!open) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      onEscape();
    };
    const onPress = ({ target }: Event): void => {
      if (!(target instanceof Element && target.closest('.exporting'))) onOutside();
    };
    document.addEventListener('keydown', onKey, true);
    document.addEventListener('pointerdown', onPress);
    return () => {
      document.removeEventListener('keydown', onKey, true);
      document.removeEventListener('pointerdown', onPress);
    };
  }, [open]);
}
