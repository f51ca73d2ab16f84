// Passages marked in the live page by the CSS Custom Highlight API, one highlight a kind: the page's DOM stays as it is.
// Ranges that have lost their nodes, since the page was drawn anew, are sought again by the words.

import { anchoring, type Noted, type Sought } from './anchor.ts';
import { isDark } from './ground.ts';
import { CURRENT, MARKED_KINDS, nameOf } from './mark-names.ts';
import { rangesAt, scrollToRange } from './on-screen.ts';
import { watchPage } from './watch.ts';

/** What is to be marked. */
export interface Markable {
  kind: string;
  at: Sought;
}

/** What is in front: which mark, and the words in it that matter; without any that stand there, all of it. */
export interface InFront {
  mark: number;
  words: readonly Sought[];
}

/** What is to be seen of the marks; kinds: null for all. */
export interface InView {
  kinds: ReadonlySet<string> | null;
  front: InFront | null;
}

/** The marks of a page. */
export interface Marks {
  /** of each mark, whether it stands on the page now */
  found: () => readonly boolean[];
  show: (view: InView) => void;
  /** brings what is in front into the window */
  scroll: () => void;
  /** the mark that was clicked on */
  clicked: (event: MouseEvent) => number | undefined;
  /** whether the page is dark where it is marked */
  isDark: () => boolean;
  end: () => void;
}

interface Placed extends Markable {
  ranges: Range[];
  /** what the ranges said when they were found: a changed text is no longer what was compared */
  said: string;
}

interface Desk {
  document: Document;
  noted?: Noted;
  placed: readonly Placed[];
  view: InView;
  dark: boolean;
}

/** @param onChange called when marks have come or gone, or the page has another ground */
export function markPage(
  document: Document,
  noted: Noted | undefined,
  wanted: readonly Markable[],
  onChange: () => void,
): Marks {
  const placed = wanted.map((one): Placed => ({ ...one, ranges: [], said: '' }));
  const desk: Desk = { document, noted, placed, view: { kinds: null, front: null }, dark: false };
  seek(desk);
  paint(desk);
  const stop = watchPage(document, rootsOf(desk), () => {
    const { found, changed } = seek(desk);
    const turned = isGroundDark(desk) !== desk.dark;
    if (changed || turned) paint(desk);
    if (found || turned) onChange();
  });
  return {
    found: () => placed.map(({ ranges }) => ranges.length > 0),
    show: view => {
      desk.view = view;
      paint(desk);
    },
    scroll: () => scrollToRange(frontOf(desk)[0]),
    clicked: event => clicked(desk, event),
    isDark: () => desk.dark,
    end: () => {
      stop();
      clear();
    },
  };
}

/**
 * Finds what has no place on the page, or has lost it.
 * @returns changed: there are other ranges; found: marks have come or gone
 */
function seek({ document, noted, placed }: Desk): { changed: boolean; found: boolean } {
  const anchor = anchoring(document, noted);
  const result = { changed: false, found: false };
  for (const one of placed) {
    const had = one.ranges.length > 0;
    if (had && stands(one)) continue;
    one.ranges = anchor(one.at);
    one.said = one.ranges.join('\n');
    result.changed ||= had || one.ranges.length > 0;
    result.found ||= had !== one.ranges.length > 0;
  }
  return result;
}

const stands = ({ ranges, said }: Placed): boolean =>
  ranges.every(({ startContainer, endContainer }) => startContainer.isConnected && endContainer.isConnected) &&
  ranges.join('\n') === said;

function paint(desk: Desk): void {
  const { placed } = desk;
  desk.dark = isGroundDark(desk);
  clear();
  for (const kind of MARKED_KINDS) {
    const ranges = placed.filter(one => one.kind === kind && isShown(desk, one)).flatMap(one => one.ranges);
    if (ranges.length) CSS.highlights.set(nameOf(kind, desk.dark), new Highlight(...ranges));
  }
  const front = frontOf(desk);
  if (!front.length) return;
  const current = new Highlight(...front);
  current.priority = 1;
  CSS.highlights.set(nameOf(CURRENT, desk.dark), current);
}

const isGroundDark = ({ placed }: Desk): boolean =>
  isDark(placed.find(({ ranges }) => ranges.length)?.ranges[0].startContainer.parentElement ?? null);

const isShown = ({ view: { kinds } }: Desk, { kind }: Markable): boolean => !kinds || kinds.has(kind);

function frontOf({ document, noted, placed, view: { front } }: Desk): Range[] {
  if (!front) return [];
  const words = front.words.flatMap(anchoring(document, noted));
  return words.length ? words : (placed[front.mark]?.ranges ?? []);
}

function clear(): void {
  for (const kind of [...MARKED_KINDS, CURRENT])
    for (const dark of [false, true]) CSS.highlights.delete(nameOf(kind, dark));
}

function clicked(desk: Desk, event: MouseEvent): number | undefined {
  const shown = desk.placed.filter(one => isShown(desk, one));
  const [hit] = rangesAt(
    event,
    shown.flatMap(({ ranges }) => ranges),
    rootsOf(desk),
  );
  const mark = hit ? desk.placed.findIndex(({ ranges }) => ranges.includes(hit)) : -1;
  return mark < 0 ? undefined : mark;
}

/** Shadow roots that marks stand in. */
const rootsOf = ({ placed }: Pick<Desk, 'placed'>): ShadowRoot[] => {
  const roots = placed.flatMap(({ ranges }) => ranges.map(({ startContainer }) => startContainer.getRootNode()));
  return [...new Set(roots)].filter(root => root instanceof ShadowRoot);
};
