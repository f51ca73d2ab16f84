// Subtitles (.srt, .vtt) -> running text: without numbers, times and styles; lines that roll on are said once; a new
// paragraph where another speaker begins, or where a sentence has ended and the paragraph is long enough.

const TIMES = /^\s*(?:\d+:)?\d\d:\d\d[.,]\d{3}\s+-->\s/;
const LONG = 60; // words of a paragraph, after which it ends with its sentence
const ENDED = /[.!?…。！？]["'”’»」』)\]]*$/;
const SPEAKER = /^(?:-\s|–\s|>>\s?|\p{Lu}[\p{Lu}\p{M} .'’-]+:\s)/u;

/** Whether a text is subtitles. */
export const isCaptions = (text: string): boolean =>
  /^\s*WEBVTT\b/.test(text) || /^\s*\d+\s*\n\s*\d+:\d\d:\d\d[.,]\d{3}\s+-->/.test(text);

/** The words of subtitles, a paragraph a line. */
export function textOfCaptions(text: string): string {
  const paragraphs: string[] = [];
  let last: string[] = [];
  for (const lines of cuesOf(text)) {
    for (const line of lines.filter(one => !last.includes(one))) addTo(paragraphs, line);
    last = lines;
  }
  return paragraphs.join('\n');
}

function addTo(paragraphs: string[], line: string): void {
  const before = paragraphs.at(-1);
  const isNew =
    before === undefined || SPEAKER.test(line) || (ENDED.test(before) && before.split(/\s+/).length >= LONG);
  const said = line.replace(/^(?:-\s|–\s|>>\s?)/, '');
  if (isNew) paragraphs.push(said);
  else paragraphs[paragraphs.length - 1] = `${before} ${said}`;
}

/** The lines of each cue, without styles; who speaks stands before what is said. */
function cuesOf(text: string): string[][] {
  return text.split(/\n\s*\n/).flatMap(block => {
    const lines = block.split('\n');
    const at = lines.findIndex(line => TIMES.test(line));
    if (at < 0) return [];
    const said = lines.slice(at + 1).map(line =>
      line
        .replace(/<v(?:\.[^\s>]*)?\s+([^>]+)>/g, (_, name: string) => `${name.toUpperCase()}: `)
        .replace(/<[^>]*>|\{\\[^}]*\}/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    );
    return [said.filter(Boolean)];
  });
}
