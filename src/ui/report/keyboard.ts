// The report by keyboard: j and k walk, Enter selects what has the focus, Escape leaves it.

/** What the keys do. */
export interface ReportKeys {
  step: (by: 1 | -1) => void;
  leave: () => void;
}

/** Does what a key asks for, where it asks for anything. */
export function onReportKey(event: KeyboardEvent, { step, leave }: ReportKeys): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target instanceof Element && event.target.closest('input,textarea,select,[role=menu]')) return;
  const commands: Partial<Record<string, () => void>> = { j: () => step(1), k: () => step(-1), escape: leave };
  const command = commands[event.key.toLowerCase()];
  if (!command) return;
  event.preventDefault();
  command();
}
