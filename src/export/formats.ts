// The formats in which findings are handed out.

import type { Comparison } from '../engine/index.ts';
import type { Side } from '../findings/spans.ts';
import type { Format } from '../words/en/formats.ts';
import { toCsl, toRis } from './bibliography.ts';
import { toCsv } from './csv.ts';
import type { Exported } from './exported.ts';
import { toHtml } from './html.ts';
import { toJson } from './json.ts';
import { toMarkdown } from './markdown.ts';

export type { Format };

interface Written {
  write: (exported: Exported) => string;
  /** of a file that holds it */
  ending: string;
  type: string;
}

const FORMATS: Record<Format, Written> = {
  markdown: { write: toMarkdown, ending: 'md', type: 'text/markdown' },
  html: { write: toHtml, ending: 'html', type: 'text/html' },
  json: { write: toJson, ending: 'json', type: 'application/json' },
  csv: { write: toCsv, ending: 'csv', type: 'text/csv' },
  ris: { write: toRis, ending: 'ris', type: 'application/x-research-info-systems' },
  csl: { write: toCsl, ending: 'csl.json', type: 'application/vnd.citationstyles.csl+json' },
};

/** The findings in a format. */
export const exportAs = (format: Format, exported: Exported): string => FORMATS[format].write(exported);

/** What the file of a format is called, and what kind it is of. */
export function fileOf(format: Format, { reference, report }: Pick<Comparison, Side>): { name: string; type: string } {
  const { ending, type } = FORMATS[format];
  const names = [reference, report].map(({ siteName, title }) => plain(siteName ?? '') || plain(title));
  return { name: `${['crossread', ...names].filter(Boolean).join('-')}.${ending}`, type };
}

const LONGEST_NAME = 40; // characters of each of the two names

/** A name that every file system takes. */
const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, LONGEST_NAME)
    .replace(/^-+|-+$|\p{Surrogate}/gu, '');
