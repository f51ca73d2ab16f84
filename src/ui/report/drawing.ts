// What is put on the columns and beside them once they are drawn: what is selected, links, and ticks. Attributes alone
// change, and no text is drawn anew.

import { isAlike } from '../../findings/columns.ts';
import { isOn, type Entry, type EntryKind } from '../../findings/entries.ts';
import type { PassageLink } from '../../findings/links.ts';
import type { Side } from '../../findings/spans.ts';
import { keyOf, type DrawnLink, type DrawnRail, type Extent } from './gutter-paths.ts';
import { numbersIn, type Measured } from './measure.ts';
import { SIGNS } from './signs.ts';

/** Where things are drawn. */
export interface Places {
  reference: HTMLElement;
  report: HTMLElement;
  gutter: HTMLCanvasElement;
  strips: Record<Side, SVGSVGElement>;
}

/** What is drawn. */
export interface Scene {
  entries: readonly Entry[];
  off: ReadonlySet<EntryKind>;
  /** number of the selected entry, or -1 */
  current: number;
  inStep: boolean;
}

/** Heights of both columns. */
export type Both = Record<Side, Measured>;

/** The two texts. */
export const SIDES: readonly Side[] = ['reference', 'report'];

/** Where a link begins and ends; null where one of the two is folded away. */
export function endsOf({ entry, report }: PassageLink, measured: Both): Record<Side, Extent> | null {
  const [a, b] = [firstOf(measured.reference.extents[entry]), measured.report.extents[entry]?.[report]];
  return a && b ? { reference: a, report: b } : null;
}

/** The first that is there. */
export const firstOf = (extents: readonly (Extent | null)[] = []): Extent | undefined =>
  extents.find(one => one !== null) ?? undefined;

const spotsIn = (places: Places, selector: string): NodeListOf<HTMLElement> =>
  places.gutter.closest('.columns')!.querySelectorAll<HTMLElement>(selector);

/** What is switched off steps back. */
export function dimSpots(places: Places, { entries, off }: Scene): void {
  const shows = entries.map(entry => isOn(entry, off));
  for (const spot of spotsIn(places, '[data-e]'))
    spot.classList.toggle('dim', !numbersIn(spot.dataset.e).some(number => shows[number]));
}

/** What is selected stands out, and nothing else is touched. One spot of each column can be reached by Tab. */
export function markCurrent(places: Places, before: number, now: number): void {
  for (const number of [before, now]) {
    const selected = number === now;
    for (const spot of spotsIn(places, `[data-e~="${number}"]`)) {
      spot.classList.toggle('hot', selected);
      if (spot.role === 'button') spot.ariaPressed = String(selected);
    }
    for (const near of spotsIn(places, `[data-near~="${number}"]`)) near.classList.toggle('near-by', selected);
  }
  for (const side of SIDES) {
    const column = places[side];
    const stop = column.querySelector<HTMLElement>('[role=button].hot') ?? column.querySelector('[role=button]');
    for (const old of column.querySelectorAll<HTMLElement>('[role=button][tabindex="0"]')) old.tabIndex = -1;
    if (stop instanceof HTMLElement) stop.tabIndex = 0;
  }
}

/** All that may be drawn between the columns, whatever of it is in sight. */
export interface Drawn {
  links: readonly DrawnLink[];
  rails: readonly DrawnRail[];
}

/** What is drawn of these links, and of what has none. */
export function drawnOf({ entries, off }: Scene, measured: Both, links: readonly PassageLink[]): Drawn {
  const hueOf = (entry: number): DrawnLink['hue'] => SIGNS[entries[entry].kinds[0]].hue;
  return {
    links: links.flatMap(link => {
      const ends = endsOf(link, measured);
      return ends ? [{ hue: hueOf(link.entry), entry: link.entry, ...ends }] : [];
    }),
    rails: entries.flatMap((one, entry): DrawnRail[] => {
      const side = aloneIn(one);
      const at = side && isOn(one, off) ? firstOf(measured[side].extents[entry]) : undefined;
      return side && at ? [{ hue: hueOf(entry), entry, side, at }] : [];
    }),
  };
}

/** Of sentences that one text alone has: quotations are within them. */
function aloneIn({ row, spans }: Entry): Side | undefined {
  if (row.row === 'quote') return undefined;
  if (spans.reference.length && !spans.report.length) return 'reference';
  return spans.report.length && !spans.reference.length ? 'report' : undefined;
}

/** Ticks beside the scroll bar: whatever differs, by colour and by the form of its tick. */
export function drawStrip(strip: SVGSVGElement, { entries, off }: Scene, { extents, height }: Measured): void {
  const ticks = new Map<string, string>();
  entries.forEach((entry, number) => {
    if (isAlike(entry) || !isOn(entry, off)) return;
    const key = keyOf(SIGNS[entry.kinds[0]].hue, false);
    for (const at of extents[number])
      if (at) ticks.set(key, `${ticks.get(key) ?? ''}M0 ${Math.round(at.top + 4)}h${STRIP}`);
  });
  strip.setAttribute('viewBox', `0 0 ${STRIP} ${Math.max(1, height)}`);
  for (const path of strip.querySelectorAll<SVGPathElement>('[data-ticks]'))
    path.setAttribute('d', ticks.get(path.dataset.ticks ?? '') ?? '');
}

/** Width of the strip of ticks in pixels. */
export const STRIP = 10;
