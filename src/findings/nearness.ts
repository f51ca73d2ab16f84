// How near the nearest passage is, never as a percentage.

import type { Claim } from '../engine/index.ts';

/** A name for it and a number of bars. */
export interface Nearness {
  name: 'close' | 'fair' | 'weak' | 'none';
  bars: 0 | 1 | 2 | 3;
}

/** What is told has a passage, be it weak. */
export function nearness({ near, status }: { near: number; status?: Claim['status'] }): Nearness {
  if (near >= 0.7) return { name: 'close', bars: 3 };
  if (near >= 0.45) return { name: 'fair', bars: 2 };
  if (near >= 0.3 || (status && status !== 'missing')) return { name: 'weak', bars: 1 };
  return { name: 'none', bars: 0 };
}
