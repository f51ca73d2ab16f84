// Dates as a reader writes them.

import { plural } from './plural.ts';

// written out: Intl takes 15 ms to be ready, which a reader would see
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "12 Feb 2025", or nothing for a time that cannot be read. */
export function dayOf(time?: string | number): string | undefined {
  const date = new Date(time ?? Number.NaN);
  return Number.isNaN(date.getTime())
    ? undefined
    : `${date.getDate()} ${MONTHS[date.getMonth()]} ${date.getFullYear()}`;
}

/** "12 Feb 2025, 19:04": two versions of a page are often of one day. */
export function momentOf(time: number): string {
  const date = new Date(time);
  const clock = [date.getHours(), date.getMinutes()].map(part => String(part).padStart(2, '0')).join(':');
  return `${dayOf(time)}, ${clock}`;
}

/** "13 hours ago", from now on in whole units. */
export function sinceThen(then: number, now: number): string {
  const [count, unit] = inUnits(Math.max(0, Math.round((now - then) / 60_000)));
  return count === 0 ? 'just now' : `${plural(count, unit)} ago`;
}

function inUnits(minutes: number): [count: number, unit: string] {
  if (minutes < 60) return [minutes, 'minute'];
  if (minutes < 48 * 60) return [Math.round(minutes / 60), 'hour'];
  return [Math.round(minutes / 1440), 'day'];
}
