// Findings handed out, as they are on the screen, with what the reader says of them.

import type { Format } from '../../export/formats.ts';
import { asShown, type Row } from '../../findings/findings.ts';
import * as words from '../../words/en/actions.ts';
import type { Desk } from './desk.ts';
import type { ToExport } from './ports.ts';
import type { Compared } from './state.ts';

/** What is on the screen, as it is handed out; nothing where there are no findings. */
function shownOn({ session }: Desk): ToExport | undefined {
  const { screen, view } = session.now();
  if (screen.name !== 'findings') return undefined;
  return {
    comparison: asShown(screen.comparison, view.anyway),
    remarks: screen.answer.remarks,
    readAt: readAtOf(screen),
  };
}

/** A reference was read when it was saved; a page when the popup opened on it. */
function readAtOf({ reference, apart }: Compared): ToExport['readAt'] {
  const iso = (time: number): string => new Date(time).toISOString();
  return {
    ...(reference.kind !== 'sample' && { reference: iso(reference.savedAt) }),
    ...(apart === 'page' && { report: iso(performance.timeOrigin) }),
  };
}

/** The findings to the clipboard. */
export async function copyFindings(desk: Desk, format: Format): Promise<void> {
  const found = shownOn(desk);
  if (!found) return;
  await desk.ports.copy(format, found);
  if (desk.layers.menu) desk.layers.closeMenu();
  desk.say({ text: words.copied(format) });
}

/** The findings into a file. */
export async function saveFindings(desk: Desk, format: Format): Promise<void> {
  const found = shownOn(desk);
  if (!found) return;
  const name = await desk.ports.saveFile(format, found);
  if (desk.layers.menu) desk.layers.closeMenu();
  desk.say({ text: words.savedAs(name) });
}

/** A line that cites a finding, to the clipboard. */
export async function cite(desk: Desk, row: Row): Promise<void> {
  const found = shownOn(desk);
  if (!found) return;
  await desk.ports.cite(row, found.comparison);
  desk.say({ text: words.cited });
}
