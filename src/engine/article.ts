// The shapes that every part of the engine reads. Offsets are half-open UTF-16 ranges into the text of their article.

/** Half-open UTF-16 offsets into a text. */
export interface Span {
  start: number;
  end: number;
}

/** A span with the words that stand there. */
export interface TextSpan extends Span {
  text: string;
}

/** A paragraph, and whether it sums up the rest. */
export interface Paragraph extends Span {
  role: 'standfirst' | 'body';
}

/** An article as it was read, or as a file holds it. */
export interface Article {
  url?: string;
  title: string;
  byline?: string;
  siteName?: string;
  /** ISO 8601 */
  publishedTime?: string;
  /** BCP 47 */
  lang?: string;
  /** Paragraphs joined by an empty line; original characters, never folded. */
  text: string;
  paragraphs: Paragraph[];
  /** partial: a paywall, a sign-up wall, a truncated text */
  completeness: 'full' | 'partial' | 'live-blog';
  /** what posts of others say that stand within the article: no part of its text */
  posts?: string[];
  /**
   * of a partial one that no wall cuts off, why it is partial: text between its own was left out, or a frame in it holds
   * what cannot be read
   */
  gap?: 'text' | 'frame';
  /** of captions: when the words from each place on are spoken, in order */
  times?: TimeCode[];
}

/** When the words from a place on are spoken. */
export interface TimeCode {
  /** offset into the text */
  at: number;
  seconds: number;
}

/** The time at which the words at a place begin, as "00:12:41"; undefined where no times are known. */
export function timeAt({ times }: Pick<Article, 'times'>, place: number): string | undefined {
  const seconds = times?.findLast(({ at }) => at <= place)?.seconds;
  if (seconds === undefined) return undefined;
  const parts = [seconds / 3600, (seconds / 60) % 60, seconds % 60];
  return parts.map(part => String(Math.floor(part)).padStart(2, '0')).join(':');
}

/** A sentence or so, worth showing by itself. */
export interface Passage extends TextSpan {
  /** index of its paragraph, 0-based */
  paragraph: number;
}

/** The paragraphs of a plain text: whatever stands between line breaks. */
export function findParagraphs(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const span = trimSpan(text, { start, end });
    if (span.start < span.end) paragraphs.push({ ...span, role: 'body' });
    start = end + 1;
  }
  return paragraphs;
}

/** The span without white space at its ends. */
export function trimSpan(text: string, { start, end }: Span): Span {
  while (start < end && /\s/.test(text[start])) start++;
  while (end > start && /\s/.test(text[end - 1])) end--;
  return { start, end };
}

/** A span with its words. */
export const sliceOf = (text: string, { start, end }: Span): TextSpan => ({ start, end, text: text.slice(start, end) });

/** How many characters two spans share. */
export const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** Whether a span shares a character with one of the others. */
export const touches = (span: Span, others: readonly Span[]): boolean => others.some(other => overlap(span, other) > 0);

/** Whether a span lies within one of the others. */
export const liesWithin = (span: Span, others: readonly Span[]): boolean =>
  others.some(other => span.start >= other.start && span.end <= other.end);

/** Index of the first of some spans in order that starts at a place or behind it. */
export function firstFrom(spans: readonly Span[], place: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle].start < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a span lies within one of the others, which are in order and apart. */
export function liesWithinOne(span: Span, others: readonly Span[]): boolean {
  const other = others[firstFrom(others, span.start + 1) - 1];
  return other !== undefined && span.end <= other.end;
}

/** From the start of one of some spans in order to the end of the last before `to`. */
export const spanAcross = (spans: readonly Span[], from: number, to: number): Span => ({
  start: spans[from].start,
  end: spans[to - 1].end,
});
