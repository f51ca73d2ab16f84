// How near the nearest passage is: a level and a number of bars, never a percentage.

import type { Claim } from '../engine/index.ts';

/** How near a passage is to a claim, and the bars that show it. */
export interface Nearness {
  level: 'close' | 'fair' | 'weak' | 'none';
  bars: 0 | 1 | 2 | 3;
}

/** The nearness of a claim's passage. What is told has a passage, be it weak. */
export function nearness({ near, status }: { near: number; status?: Claim['status'] }): Nearness {
  if (near >= 0.7) return { level: 'close', bars: 3 };
  if (near >= 0.45) return { level: 'fair', bars: 2 };
  if (near >= 0.2 || (status && status !== 'missing')) return { level: 'weak', bars: 1 };
  return { level: 'none', bars: 0 };
}
