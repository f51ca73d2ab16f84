import type { Comparison } from '../engine/index.ts';
import * as words from '../words/en/export.ts';
import { oneLine, printoutOf } from './lines.ts';

/** The findings as Markdown, to paste into a note or a mail. */
export function toMarkdown(comparison: Comparison): string {
  const { title, summary, notes, sections } = printoutOf(comparison);
  const { reference, report } = comparison;
  const blocks = sections.map(({ title: name, entries, empty }) =>
    [
      `## ${name} (${entries.length})`,
      '',
      ...(entries.length
        ? entries.map(({ label, text, details }) =>
            [`- **${label}.** ${escape(text)}`, ...details.map(detail => `  - ${escape(detail)}`)].join('\n'),
          )
        : [empty]),
    ].join('\n'),
  );
  return [
    `# ${escape(title)}`,
    '',
    escape(summary),
    '',
    ...notes.flatMap(note => [`> ${escape(note)}`, '']),
    `${words.reference(link(reference))}  `,
    words.report(link(report)),
    '',
    blocks.join('\n\n'),
  ].join('\n');
}

export function link({ title, url }: Comparison['report']): string {
  const [name, target] = [escape(oneLine(title)), targetOf(url)];
  return target ? `[${name || escape(target)}](${target})` : name;
}

/** An address as the target of a link; none for what leads elsewhere than to the web. */
function targetOf(url = ''): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  const encoded = href.replace(/[()\\`|]/g, character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
  return encoded.replace(/&(?=#?\w+;)/g, '&amp;');
}

/** One line in which Markdown takes no character for its own, be it at the line's start, nor an address for a link. */
export const escape = (line: string): string =>
  line.replace(/[\\*_`[\]<>|~#&]|:(?=\/\/)/g, '\\$&').replace(/^[-+=]|(?<=^\d+)[.)]/, '\\$&');
