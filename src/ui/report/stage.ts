// The two columns in motion: links follow them, one goes in step with the other, a pair is brought side by side. All
// heights are known from the last layout, so that a frame reads two scroll positions and nothing else.

import { linksOf, follow, stepsOf, type PassageLink, type Step } from '../../findings/links.ts';
import type { Side } from '../../findings/spans.ts';
import {
  dimSpots,
  drawnOf,
  drawStrip,
  endsOf,
  firstOf,
  markCurrent,
  SIDES,
  type Both,
  type Drawn,
  type Places,
  type Scene,
} from './drawing.ts';
import { fitCanvas, GUTTER, paintGutter, readInks, type Inks } from './gutter-canvas.ts';
import { gutterPaths, type Extent } from './gutter-paths.ts';
import { measure } from './measure.ts';

/** Share of the height of a column at which a reader's eye is taken to be, and to which a finding is brought. */
const READING_HEIGHT = 0.3;

const otherSide = (side: Side): Side => (side === 'reference' ? 'report' : 'reference');

/** What moves the columns, for as long as they are drawn. */
export class Stage {
  readonly #places: Places;
  #scene: Scene;
  #measured: Both;
  #drawn: Drawn = { links: [], rails: [] };
  #steps: Step[] = [];
  #inks: Inks = new Map();
  #frame = 0;
  /** the column that the reader scrolls */
  #driver?: Side;
  /** where a column was put by this, so that its own scrolling is not taken for the reader's */
  readonly #put: Record<Side, number> = { reference: -1, report: -1 };
  readonly #listening = new AbortController();

  constructor(places: Places, scene: Scene) {
    this.#places = places;
    this.#scene = scene;
    this.#measured = this.#measureBoth();
    const { signal } = this.#listening;
    for (const side of SIDES)
      places[side].addEventListener('scroll', () => this.#onScroll(side), { passive: true, signal });
    dimSpots(places, scene);
    markCurrent(places, -1, scene.current);
    this.#fit();
    this.#prepare();
    matchMedia('(prefers-color-scheme:dark)').addEventListener('change', () => this.layOut(), { signal });
  }

  /** After a change of what is selected or shown. */
  show(scene: Scene): void {
    const before = this.#scene;
    this.#scene = scene;
    if (before.current !== scene.current) markCurrent(this.#places, before.current, scene.current);
    if (before.off === scene.off) return this.#schedule();
    dimSpots(this.#places, scene);
    return this.#prepare();
  }

  /** After a change of layout. */
  layOut(): void {
    this.#measured = this.#measureBoth();
    this.#fit();
    this.#prepare();
  }

  /** To a share of a column's height. */
  scrollTo(side: Side, share: number): void {
    const { height, view } = this.#measured[side];
    this.#places[side].scrollTop = share * height - view / 2;
  }

  /** Nothing moves any more. */
  leave(): void {
    cancelAnimationFrame(this.#frame);
    this.#listening.abort();
  }

  /** Brings an entry into view in both columns; from: the column it was chosen in, which then stays as it is. */
  bring(number: number, from?: Side): void {
    const lead = from ?? SIDES.find(side => firstOf(this.#measured[side].extents[number])) ?? 'reference';
    const own = this.#placeOf(number, lead);
    if (!own) return;
    if (!this.#measured[lead].scrolls) {
      this.#places[lead].querySelector(`[data-e~="${number}"]`)?.scrollIntoView({ block: 'center' });
      return;
    }
    const other = otherSide(lead);
    const answer = this.#placeOf(number, other);
    const height = this.#heightFor(own, lead, answer, from !== undefined);
    this.#move(lead, own.top - height);
    if (answer) this.#move(other, answer.top - height);
    else if (this.#scene.inStep) this.#move(other, this.#followed(lead, own.top - height));
  }

  #placeOf(number: number, side: Side): Extent | undefined {
    const { extents, nearest } = this.#measured[side];
    return firstOf(extents[number]) ?? nearest[number] ?? undefined;
  }

  /** How far below the top of both columns a pair stands side by side, where both can be scrolled so far. */
  #heightFor(own: Extent, lead: Side, answer: Extent | undefined, stays: boolean): number {
    const { view } = this.#measured[lead];
    const now = own.top - this.#places[lead].scrollTop;
    const isSeen = now >= 0 && now + own.bottom - own.top <= view;
    const wanted = stays && isSeen ? now : view * READING_HEIGHT;
    const least = (side: Side, top: number): number => top - (this.#measured[side].height - this.#measured[side].view);
    const [lowest, highest] = answer
      ? [Math.max(least(lead, own.top), least(otherSide(lead), answer.top)), Math.min(own.top, answer.top)]
      : [least(lead, own.top), own.top];
    return Math.max(lowest, Math.min(wanted, highest));
  }

  #onScroll(side: Side): void {
    // what was put there by the other column must not drive that one back
    if (Math.abs(this.#places[side].scrollTop - this.#put[side]) > 1) this.#driver = side;
    this.#put[side] = -1;
    this.#schedule();
  }

  #schedule(): void {
    this.#frame ||= requestAnimationFrame(() => this.#draw());
  }

  #draw(): void {
    this.#frame = 0;
    const tops = { reference: this.#places.reference.scrollTop, report: this.#places.report.scrollTop };
    const driver = this.#driver;
    this.#driver = undefined;
    if (driver && this.#scene.inStep && this.#measured[driver].scrolls)
      tops[otherSide(driver)] = this.#move(otherSide(driver), this.#followed(driver, tops[driver]));
    const { links, rails } = this.#drawn;
    const sight = { width: GUTTER, height: this.#measured.reference.view, tops, current: this.#scene.current };
    paintGutter(this.#places.gutter, gutterPaths(links, rails, sight), this.#inks);
  }

  /** Scrolls a column as far as it goes, and answers how far that is. */
  #move(side: Side, top: number): number {
    const { height, view } = this.#measured[side];
    const to = Math.round(Math.min(height - view, Math.max(0, top)));
    if (to !== Math.round(this.#places[side].scrollTop)) {
      this.#put[side] = to;
      this.#places[side].scrollTop = to;
      this.#schedule();
    }
    return to;
  }

  #followed(side: Side, top: number): number {
    const { reference, report } = this.#measured;
    const eye = this.#measured[side].view * READING_HEIGHT;
    const ends = { reference: reference.height, report: report.height };
    return follow(this.#steps, side, top + eye, ends) - this.#measured[otherSide(side)].view * READING_HEIGHT;
  }

  #prepare(): void {
    const links = linksOf(this.#scene.entries, this.#scene.off);
    const topsOf = (link: PassageLink): Step[] => {
      const ends = endsOf(link, this.#measured);
      return ends ? [{ reference: ends.reference.top, report: ends.report.top }] : [];
    };
    this.#drawn = drawnOf(this.#scene, this.#measured, links);
    this.#steps = stepsOf(links.flatMap(topsOf));
    for (const side of SIDES) drawStrip(this.#places.strips[side], this.#scene, this.#measured[side]);
    this.#schedule();
  }

  #fit(): void {
    fitCanvas(this.#places.gutter, this.#measured.reference.view);
    this.#inks = readInks(this.#places.gutter);
  }

  #measureBoth(): Both {
    const { entries } = this.#scene;
    return {
      reference: measure(this.#places.reference, entries, 'reference'),
      report: measure(this.#places.report, entries, 'report'),
    };
  }
}
