// Text whose lines were broken at a width: mail, wires, press releases, copies of print. A line end is a space there,
// unless the next word would still have fitted: then whoever wrote it ended the line.

const WIDEST = 120; // characters; nobody breaks lines later than that
const NARROWEST = 30;
const LEAST_BREAKS = 3;
const BROKEN = 0.7; // of the line ends within paragraphs that leave no room for the next word
const UNENDED = 0.4; // of the broken lines that end no sentence; a poem or a list ends at its lines
const RAGGED = 0.15; // of the width, by which the lines of a column may fall short

/** The paragraphs of a text, one a line. */
export function unwrap(text: string): string {
  const written = text.replace(/\f/g, '\n\n').split('\n');
  const lines = withoutPageLines(unquoted(written.map(line => line.trimEnd())));
  const width = widthOf(lines);
  if (!width) return lines.join('\n');
  const partsWords = lines.filter(line => PARTED.test(line)).length >= LEAST_BREAKS;
  const joined: string[] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    if (before && line && isBroken(before, line, width))
      joined.push(...join(joined.pop() ?? '', line.trimStart(), partsWords));
    else joined.push(i ? `\n${line}` : line);
  });
  return joined.join('');
}

const QUOTED = 0.8; // of the lines, in an answer to a mail that holds no more than that

function unquoted(lines: readonly string[]): readonly string[] {
  const said = lines.filter(Boolean);
  const isQuoted = said.filter(line => line.startsWith('>')).length > QUOTED * said.length;
  return isQuoted ? lines.map(line => line.replace(/^(?:>\s?)+/, '')) : lines;
}

const ENDED = /[.!?…。！？]["'”’»」』)\]]*$/;
const PAGE_LINE = 60; // characters of a line that is printed on every page, with its number

/** Without lines that say the same on every page but for a number; a paragraph that goes on behind one is joined. */
function withoutPageLines(lines: readonly string[]): readonly string[] {
  const keyOf = (line: string): string => line.trim().replace(/\d+/g, '#');
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(keyOf(line), (counts.get(keyOf(line)) ?? 0) + 1);
  const isPageLine = (line: string, i: number): boolean =>
    /\d/.test(line) &&
    line.length < PAGE_LINE &&
    !ENDED.test(line) &&
    counts.get(keyOf(line))! > 1 &&
    (!lines[i - 1] || !lines[i + 1]);
  const kept: string[] = [];
  let isBehindPage = false;
  lines.forEach((line, i) => {
    if (isPageLine(line, i)) return void (isBehindPage = true);
    if (!line && isBehindPage) return;
    if (isBehindPage && /^\s*\p{Ll}/u.test(line)) while (kept.at(-1) === '') kept.pop();
    else if (isBehindPage && kept.length && kept.at(-1) !== '') kept.push('');
    isBehindPage = false;
    kept.push(line);
  });
  return kept;
}

/** The width at which the lines of a text were broken, or 0 where they were not. */
function widthOf(lines: readonly string[]): number {
  const width = lines.reduce((most, { length }) => Math.max(most, length), 0);
  if (width > WIDEST || width < NARROWEST) return 0;
  const ends = lines.slice(0, -1).flatMap((line, i) => (line && lines[i + 1] ? [[line, lines[i + 1]]] : []));
  const broken = ends.filter(([line, next]) => isBroken(line, next, width));
  if (broken.length < LEAST_BREAKS || broken.length < BROKEN * ends.length) return 0;
  const unended = broken.filter(([line]) => !ENDED.test(line)).length;
  return unended >= UNENDED * broken.length ? width : 0;
}

/** Whether a line ends because the next word had no room. */
function isBroken(line: string, next: string, width: number): boolean {
  if (/^\s*(?:[-*•–]|\d+[.)])\s/.test(next)) return false;
  const [word] = isUnspaced(next) ? next.trimStart() : next.trimStart().split(/\s/);
  return line.length + 1 + word.length > width * (1 - RAGGED);
}

const isUnspaced = (line: string): boolean => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(line);

const PARTED = /\p{Ll}-$/u;

/**
 * A line behind the one before it: without a space in scripts that have none, and behind a hyphen.
 * @param partsWords many lines end within a word; else a compound happens to end one and keeps its hyphen
 */
function join(before: string, line: string, partsWords: boolean): [before: string, line: string] {
  if (before.endsWith('\u00ad') || (partsWords && PARTED.test(before) && /^\p{Ll}/u.test(line)))
    return [before.slice(0, -1), line];
  const isClose = before.endsWith('-') || (isUnspaced(before.slice(-1)) && isUnspaced(line[0]));
  return [before, (isClose ? '' : ' ') + line];
}
