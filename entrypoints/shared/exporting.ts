// Findings handed out: to the clipboard, or as a file through an address of the browser's own, for which no permission
// is needed. Loaded when it is asked for.

import { citationOf } from '../../src/export/citation.ts';
import { exportAs, fileOf, type Format } from '../../src/export/formats.ts';
import { digestOf } from '../../src/library/digest.ts';
import type { Row, Shown } from '../../src/findings/findings.ts';
import type { ToExport } from '../../src/ui/session/ports.ts';
import { saveFile } from './save-file.ts';

/** @param version of the engine */
export async function copyFindings(format: Format, found: ToExport, version: string): Promise<void> {
  await navigator.clipboard.writeText(await written(format, found, version));
}

export const copyCitation = (row: Row, comparison: Shown): Promise<void> =>
  navigator.clipboard.writeText(citationOf(row, comparison));

/** The name of the file. */
export async function saveFindings(format: Format, found: ToExport, version: string): Promise<string> {
  const { name, type } = fileOf(format, found.comparison);
  saveFile(name, [await written(format, found, version)], `${type};charset=utf-8`);
  return name;
}

async function written(format: Format, found: ToExport, version: string): Promise<string> {
  const { reference, report } = found.comparison;
  const digests = { reference: await digestOf(reference.text), report: await digestOf(report.text) };
  return exportAs(format, { ...found, digests, version });
}
