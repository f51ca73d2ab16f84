// What is put on the columns and beside them once they are drawn: what is selected, links, and ticks. Attributes alone
// change, and no text is drawn anew.

import { isAlike } from '../../findings/columns.ts';
import { isOn, type Entry, type EntryKind } from '../../findings/entries.ts';
import type { PassageLink, Step } from '../../findings/links.ts';
import type { Side } from '../../findings/spans.ts';
import { gutterPaths, keyOf, type DrawnLink, type DrawnRail, type Extent, type Paths } from './gutter-paths.ts';
import { numbersIn, type Measured } from './measure.ts';
import { SIGNS } from './signs.ts';

/** Where things are drawn. */
export interface Places {
  reference: HTMLElement;
  report: HTMLElement;
  gutter: SVGSVGElement;
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

/** What is selected stands out, and what is switched off steps back. One of each column can be reached by Tab. */
export function markSelected(places: Places, { entries, off, current }: Scene): void {
  const shows = entries.map(entry => isOn(entry, off));
  const all = places.gutter.closest('.columns')!;
  for (const spot of all.querySelectorAll<HTMLElement>('[data-e]')) {
    const numbers = numbersIn(spot.dataset.e);
    const selected = numbers.includes(current);
    spot.classList.toggle('hot', selected);
    spot.classList.toggle('dim', !numbers.some(number => shows[number]));
    if (spot.role === 'button') spot.ariaPressed = String(selected);
  }
  for (const near of all.querySelectorAll<HTMLElement>('[data-near]'))
    near.classList.toggle('near-by', numbersIn(near.dataset.near).includes(current));
  for (const side of SIDES) {
    const buttons = [...places[side].querySelectorAll<HTMLElement>('[role=button]')];
    const stop = buttons.find(button => button.classList.contains('hot')) ?? buttons[0];
    for (const button of buttons) button.tabIndex = button === stop ? 0 : -1;
  }
}

/** Links and rails, as far as they are in sight; tops: how far each column is scrolled. */
export function drawGutter(
  gutter: SVGSVGElement,
  scene: Scene,
  measured: Both,
  links: readonly PassageLink[],
  tops: Step,
): void {
  const { entries, off, current } = scene;
  const size = { width: GUTTER, height: measured.reference.view };
  const moved = ({ top, bottom }: Extent, side: Side): Extent => ({
    top: top - tops[side],
    bottom: bottom - tops[side],
  });
  const drawn = links.map((link): DrawnLink => {
    const { reference, report } = endsOf(link, measured)!;
    return {
      hue: SIGNS[entries[link.entry].kinds[0]].hue,
      selected: link.entry === current,
      reference: moved(reference, 'reference'),
      report: moved(report, 'report'),
    };
  });
  const rails = entries.flatMap((entry, number): DrawnRail[] => {
    const side = aloneIn(entry);
    const at = side && isOn(entry, off) ? firstOf(measured[side].extents[number]) : undefined;
    return side && at
      ? [{ hue: SIGNS[entry.kinds[0]].hue, selected: number === current, side, at: moved(at, side) }]
      : [];
  });
  const paths = gutterPaths(drawn, rails, size);
  for (const group of gutter.querySelectorAll<SVGGElement>('[data-paths]')) {
    const known: Partial<Paths> = paths.get(group.dataset.paths ?? '') ?? {};
    for (const path of group.children) path.setAttribute('d', known[path.classList[0] as keyof Paths] ?? '');
  }
}

/** Width of the gutter in pixels, as in report.css. */
export const GUTTER = 84;

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
