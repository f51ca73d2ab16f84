import type { Exported } from './exported.ts';
import { printoutOf } from './lines.ts';

/** The findings as readable text, for a terminal. */
export function toPlainText(exported: Pick<Exported, 'comparison' | 'remarks'>): string {
  const { title, summary, notes, sections } = printoutOf(exported);
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
