// The drawing between the columns as paths, from heights alone: nothing is read from the page, so that it can be made
// anew in every frame of a scroll. Links of one colour are one path, however many there are.

import type { Hue } from '../parts/hues.ts';

/** From the top of a passage to its foot, in pixels below the top of the drawing. */
export interface Extent {
  top: number;
  bottom: number;
}

/** Two passages that are joined, by heights within their columns. */
export interface DrawnLink {
  hue: Hue;
  /** number of its entry */
  entry: number;
  reference: Extent;
  report: Extent;
}

/** A passage that nothing in the other column answers. */
export interface DrawnRail {
  hue: Hue;
  entry: number;
  side: 'reference' | 'report';
  at: Extent;
}

/** What is in sight. */
export interface Sight {
  width: number;
  height: number;
  /** how far each column is scrolled */
  tops: Record<'reference' | 'report', number>;
  /** number of the entry that is selected */
  current: number;
}

/** Path data: areas, their middle lines, the bars where they end, and the dotted bars of what stands alone. */
export interface Paths {
  area: string;
  line: string;
  bar: string;
  rail: string;
}

const INSET = 2; // pixels between two bars that follow each other
const BAR = 3; // pixels wide

/** One set of paths for each colour, and for what is selected; what lies out of sight is left out. */
export function gutterPaths(
  links: readonly DrawnLink[],
  rails: readonly DrawnRail[],
  { width, height, tops, current }: Sight,
): Map<string, Paths> {
  const paths = new Map<string, Paths>();
  const of = (hue: Hue, entry: number): Paths => {
    const key = keyOf(hue, entry === current);
    const known = paths.get(key) ?? { area: '', line: '', bar: '', rail: '' };
    paths.set(key, known);
    return known;
  };
  const sees = ({ top, bottom }: Extent, scrolled: number): boolean => bottom > scrolled && top < scrolled + height;
  for (const { hue, entry, reference, report } of links) {
    if (!sees(reference, tops.reference) && !sees(report, tops.report)) continue;
    const [a, b] = [moved(reference, tops.reference), moved(report, tops.report)];
    const into = of(hue, entry);
    into.area += areaOf(a, b, width);
    into.line += curve(middle(a), middle(b), width);
    into.bar += barAt(0, a) + barAt(width - BAR, b);
  }
  for (const { hue, entry, side, at } of rails) {
    if (!sees(at, tops[side])) continue;
    const { top, bottom } = moved(at, tops[side]);
    of(hue, entry).rail += `M${side === 'reference' ? 1.5 : width - 1.5} ${round(top + 3)}V${round(bottom - 3)}`;
  }
  return paths;
}

const moved = ({ top, bottom }: Extent, scrolled: number): Extent => ({
  top: top - scrolled,
  bottom: bottom - scrolled,
});

/** The name of a set of paths. */
export const keyOf = (hue: Hue, selected: boolean): string => (selected ? `${hue} hot` : hue);

const round = (height: number): number => Math.round(height * 10) / 10;
const middle = ({ top, bottom }: Extent): number => (top + bottom) / 2;

function areaOf(a: Extent, b: Extent, width: number): string {
  const half = width / 2;
  const [at, ab, bt, bb] = [a.top + INSET, a.bottom - INSET, b.top + INSET, b.bottom - INSET].map(round);
  return `M0 ${at}C${half} ${at},${half} ${bt},${width} ${bt}V${bb}C${half} ${bb},${half} ${ab},0 ${ab}Z`;
}

const curve = (from: number, to: number, width: number): string =>
  `M0 ${round(from)}C${width / 2} ${round(from)},${width / 2} ${round(to)},${width} ${round(to)}`;

const barAt = (x: number, { top, bottom }: Extent): string =>
  `M${x} ${round(top + INSET)}h${BAR}V${round(bottom - INSET)}h-${BAR}Z`;
