// Paints the paths between the columns. On a canvas, since a change of an SVG has the browser lay out and paint both
// texts anew: 18 ms a frame of 16,000 words, against 1 ms.

import type { Hue } from '../parts/hues.ts';
import { keyOf, type Paths } from './gutter-paths.ts';

/** Width of the gutter in pixels, as in report.css. */
export const GUTTER = 84;

/** The last lies over the others. */
const HUES: readonly Hue[] = ['same', 'mute', 'part', 'only', 'gone', 'diff'];

/** The colours as they are in the reader's scheme. */
export type Inks = ReadonlyMap<Hue, string>;

/** Reads the colours, which asks the browser for styles: after a change of layout or scheme, not in every frame. */
export function readInks(canvas: HTMLCanvasElement): Inks {
  const style = getComputedStyle(canvas);
  return new Map(HUES.map(hue => [hue, style.getPropertyValue(`--${hue}`).trim()]));
}

/** As sharp as the screen is. */
export function fitCanvas(canvas: HTMLCanvasElement, height: number): void {
  canvas.width = Math.round(GUTTER * devicePixelRatio);
  canvas.height = Math.round(height * devicePixelRatio);
}

/** Paints them all. */
export function paintGutter(canvas: HTMLCanvasElement, paths: ReadonlyMap<string, Paths>, inks: Inks): void {
  const context = canvas.getContext('2d');
  if (!context) return;
  context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
  context.clearRect(0, 0, canvas.width, canvas.height);
  for (const selected of [false, true])
    for (const hue of HUES) {
      const one = paths.get(keyOf(hue, selected));
      if (one) paint(context, one, { ink: inks.get(hue) ?? '', hue, selected });
    }
}

interface Brush {
  ink: string;
  hue: Hue;
  selected: boolean;
}

function paint(context: CanvasRenderingContext2D, paths: Paths, { ink, hue, selected }: Brush): void {
  const [area, line, bar] = selected ? [0.22, 1, 1] : [hue === 'same' ? 0.04 : 0.06, 0.5, 0.6];
  context.fillStyle = ink;
  context.strokeStyle = ink;
  const [between, ends] = [new Path2D(paths.area), new Path2D(paths.bar)];
  context.globalAlpha = area;
  context.fill(between);
  context.globalAlpha = bar;
  context.fill(ends);
  context.globalAlpha = line;
  stroke(context, paths.line, selected ? 2.5 : 1.2, hue === 'part' ? [4, 3] : []);
  context.globalAlpha = 1;
  stroke(context, paths.rail, selected ? 3 : 2, [2, 3]);
}

function stroke(context: CanvasRenderingContext2D, path: string, width: number, dashes: number[]): void {
  context.lineWidth = width;
  context.setLineDash(dashes);
  context.stroke(new Path2D(path));
}
