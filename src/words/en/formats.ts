// The menu of what findings can be handed out as.

/** A format by its name. */
export type Format = 'markdown' | 'html' | 'json' | 'csv' | 'ris' | 'csl';

export const menu = 'Export';
export const formats: Record<Format, { name: string; hint: string }> = {
  markdown: { name: 'Markdown', hint: 'to paste' },
  html: { name: 'HTML', hint: 'one file, to open and print' },
  json: { name: 'JSON', hint: 'with offsets, to compare again' },
  csv: { name: 'CSV', hint: 'a line for each finding' },
  ris: { name: 'RIS', hint: 'both articles, for references' },
  csl: { name: 'CSL-JSON', hint: 'the same, for other programs' },
};
export const copy = 'Copy';
export const save = 'Save';
/** What a button does, for those who hear it apart from its line. */
export const copyAs = (name: string): string => `${copy} as ${name}`;
export const saveAs = (name: string): string => `${save} as ${name}`;
export const print = 'Print or save as PDF';
