import type { Comparison } from '../engine/index.ts';
import { printoutOf } from './lines.ts';

/** The findings as Markdown, to paste into a note or a mail. */
export function toMarkdown(comparison: Comparison): string {
  const { title, summary, notes, sections } = printoutOf(comparison);
  const { reference, report } = comparison;
  const link = ({ title: name, url }: Comparison['report']): string => (url ? `[${escape(name)}](${url})` : escape(name));
  const blocks = sections.map(({ title: name, entries, empty }) => [
    `## ${name} (${entries.length})`, '',
    ...(entries.length ? entries.map(({ label, text, details }) => [`- **${label}.** ${escape(text)}`, ...details.map(detail => `  - ${escape(detail)}`)].join('\n')) : [empty]),
  ].join('\n'));
  return [`# ${escape(title)}`, '', escape(summary), '', ...notes.flatMap(note => [`> ${escape(note)}`, '']),
    `Reference: ${link(reference)}  `, `Report: ${link(report)}`, '', blocks.join('\n\n')].join('\n');
}

/** Characters that Markdown would take for its own. */
const escape = (text: string): string => text.replace(/[\\*_`[\]<>]/g, '\\$&').replace(/\s*\n\s*/g, ' ');
