// Captions (.srt, .vtt, and transcripts copied with a line of time before each line of text) read as speech: cues are
// joined across their breaks, a new paragraph begins where somebody else speaks, and each cue's time is kept beside the
// place where its words begin.

import { articleOf, type Article, type TimeCode } from '../engine/index.ts';

/** What is shown for a while. */
interface Cue {
  seconds: number;
  lines: string[];
}

/** A line that says from when to when. */
const SHOWN = /^\s*((?:\d{1,3}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?)\s+-->\s+(?:\d{1,3}:)?\d{1,2}:\d{2}/;
/** A line that is nothing but a time, as the pages of videos copy theirs. */
const ALONE = /^\s*[[(]?((?:\d{1,3}:)?\d{1,2}:\d{2})[\])]?\s*$/;
/** How a file of captions begins: its name, or the number and the time of its first cue. */
const BEGUN = /^\s*(?:WEBVTT\b|\d+[^\S\n]*\n\s*\d+:\d\d:\d\d[.,]\d{3}\s+-->)/;
const LEAST_CUES = 2; // lines of time that make a text captions
const LEAST_ALONE = 3; // an article may set a time apart once or twice
/** Blocks of a .vtt file that are not shown. */
const UNSHOWN = /^(?:NOTE|STYLE|REGION)(?:\s|$)/;

/** Whether a text is captions, by its lines of time. */
export function areCaptions(text: string): boolean {
  const lines = text.split('\n');
  const count = (pattern: RegExp): number => lines.filter(line => pattern.test(line)).length;
  return (
    BEGUN.test(text) ||
    count(SHOWN) >= LEAST_CUES ||
    (count(ALONE) >= LEAST_ALONE && count(ALONE) * 4 >= lines.filter(Boolean).length)
  );
}

/** The speech of captions as an article with times. */
export function articleFromCaptions(text: string): Article {
  const title = /^\s*WEBVTT[ \t]+(?:-[ \t]+)?(\S[^\n]*)/.exec(text)?.[1].trim() ?? '';
  const { speech, times } = joined(cuesOf(text));
  return { ...articleOf({ title, text: speech }), times };
}

function cuesOf(text: string): Cue[] {
  const cues: Cue[] = [];
  let shown = true;
  const lines = text.split('\n');
  lines.forEach((line, i) => {
    const time = SHOWN.exec(line)?.[1] ?? ALONE.exec(line)?.[1];
    if (time !== undefined) {
      cues.push({ seconds: secondsOf(time), lines: [] });
      shown = true;
    } else if (UNSHOWN.test(line) && !lines[i - 1]?.trim()) shown = false;
    else if (!line.trim()) shown = shown && cues.length > 0;
    // a number or a name of its own stands before a line of time
    else if (shown && !SHOWN.test(lines[i + 1] ?? '')) cues.at(-1)?.lines.push(line);
  });
  return withoutRepeats(cues.map(cue => ({ ...cue, lines: cue.lines.map(plain).filter(Boolean) })));
}

const secondsOf = (clock: string): number =>
  clock
    .replace(',', '.')
    .split(':')
    .reduce((sum, part) => sum * 60 + Number(part), 0);

const ENTITIES: Readonly<Record<string, string>> = { '&gt;': '>', '&lt;': '<', '&amp;': '&', '&nbsp;': ' ' };

/** A line without tags, places on the screen and signs of music; the voice of a tag becomes a label. */
const plain = (line: string): string =>
  line
    .replace(/<v(?:\.[^\s<>]*)?\s([^<>]+)>/gi, '$1: ')
    .replace(/<[^<>]*>|\{\\[^{}]*\}/g, '')
    .replace(/&(?:gt|lt|amp|nbsp);/g, entity => ENTITIES[entity])
    .replace(/[♪♫]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const MOST_REPEATED = 8; // lines; players show three at most

/** Rolling captions show the line before once more. */
function withoutRepeats(cues: readonly Cue[]): Cue[] {
  let before: readonly string[] = [];
  return cues.map(cue => {
    const repeated = cue.lines
      .slice(0, MOST_REPEATED)
      .findIndex((_, i) => cue.lines.slice(0, i + 1).join('\n') === before.slice(-i - 1).join('\n'));
    const lines = cue.lines.slice(repeated + 1);
    before = cue.lines.length ? cue.lines : before;
    return { ...cue, lines };
  });
}

/** A line at which somebody else begins to speak: ">> ", "- ", "SMITH: ", "Ann Lee: ". */
const SPEAKS =
  /^(?:>>|[-–—]\s?(?=\S)|\[?[\p{Lu}\d][\p{L}\p{M}\d.'’]*(?:[ -][\p{Lu}\d(][\p{L}\p{M}\d.'’()]*){0,4}\]?:(?=\s))/u;
const PAUSE = 4; // seconds between two cues behind which a sentence that has ended ends the paragraph too
const LONGEST = 600; // characters of a paragraph that a sentence's end may close

function joined(cues: readonly Cue[]): { speech: string; times: TimeCode[] } {
  const parts: string[] = [];
  const times: TimeCode[] = [];
  let [length, paragraph, last] = [0, 0, 0];
  const add = (part: string): void => {
    parts.push(part);
    length += part.length;
  };
  for (const { seconds, lines } of cues) {
    for (const [i, line] of lines.entries()) {
      const ended = /[.!?…]["”’)\]]*$/.test(parts.at(-1) ?? '');
      const rests = ended && (seconds - last > PAUSE || length - paragraph > LONGEST);
      if (length && (SPEAKS.test(line) || rests)) {
        add('\n\n');
        paragraph = length;
      } else if (length) add(' ');
      if (i === 0) times.push({ at: length, seconds });
      add(line);
    }
    if (lines.length) last = seconds;
  }
  return { speech: parts.join(''), times };
}
