import { describe, expect, it } from 'vitest';
import { gutterPaths, type DrawnLink, type Sight } from '../../../src/ui/report/gutter-paths.ts';

const link = (reference: number, report: number, entry = 0): DrawnLink => ({
  hue: 'same',
  entry,
  reference: { top: reference, bottom: reference + 40 },
  report: { top: report, bottom: report + 40 },
});
const sight: Sight = { width: 84, height: 600, tops: { reference: 0, report: 0 }, current: -1 };

describe('the drawing between the columns', () => {
  it('joins the middles of two passages, each at its own height as its column is scrolled', () => {
    const tops = { reference: 100, report: 30 };
    const { line } = gutterPaths([link(120, 50)], [], { ...sight, tops }).get('same')!;
    expect(line).toBe('M0 40C42 40,42 40,84 40');
  });

  it('has a link of which one end is in sight, and none of which neither is', () => {
    const line = (one: DrawnLink): string => gutterPaths([one], [], sight).get('same')?.line ?? '';
    expect(line(link(10, 5000))).not.toBe('');
    expect(line(link(5000, 10))).not.toBe('');
    expect(line(link(-50, 5000))).toBe('');
    expect(line(link(700, 700))).toBe('');
  });

  it('is one path for all links of a colour, and another for what is selected', () => {
    const paths = gutterPaths([link(10, 10, 0), link(60, 60, 1), link(110, 110, 2)], [], { ...sight, current: 1 });
    expect([...paths.keys()].toSorted()).toEqual(['same', 'same hot']);
    expect(paths.get('same')!.line.split('M').length - 1).toBe(2);
    expect(paths.get('same hot')!.line.split('M').length - 1).toBe(1);
  });

  it('stands what has no answer at its own side', () => {
    const at = { top: 10, bottom: 50 };
    const rail = (side: 'reference' | 'report'): string =>
      gutterPaths([], [{ hue: 'gone', entry: 0, side, at }], sight).get('gone')!.rail;
    expect([rail('reference'), rail('report')]).toEqual(['M1.5 13V47', 'M82.5 13V47']);
  });
});
