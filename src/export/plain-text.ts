import type { Comparison } from '../engine/index.ts';
import { printoutOf } from './lines.ts';

/** The findings as readable text, for a terminal. */
export function toPlainText(comparison: Comparison): string {
  const { title, summary, notes, sections } = printoutOf(comparison);
  const blocks = sections.map(({ title: name, entries, empty }) =>
    [
      `${name.toUpperCase()} (${entries.length})`,
      ...(entries.length
        ? entries.flatMap(({ label, text, details }) => [
            `  [${label}] ${text}`,
            ...details.map(detail => `      ${detail}`),
          ])
        : [`  ${empty}`]),
    ].join('\n'),
  );
  return [title, '', summary, ...notes, '', blocks.join('\n\n')].join('\n');
}
