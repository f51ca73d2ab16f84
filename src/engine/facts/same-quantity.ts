// Whether two quantities may be one: by value, rounded, converted, bounded, or within a range.

import type { Quantity, QuantityKind } from './quantity.ts';

/** 350 lies between 300 and 400, 11 between 10 and 12. */
export const isWithin = ({ value, range: own }: Quantity, { range }: Quantity): boolean =>
  range !== undefined && own === undefined && value >= range[0] && value <= range[1];

/** Whether two quantities of one role may be the same number: equal, rounded, within the other's range or bound. */
export const tellSame = (x: Quantity, y: Quantity): boolean =>
  equal(x, y) || isRounding(x, y) || isWithin(x, y) || isWithin(y, x) || admits(x, y) || admits(y, x);

/** "More than a hundred" admits 101. */
export const admits = ({ bound, value }: Quantity, other: Quantity): boolean =>
  bound * (other.value - value) > 0 && other.bound === 0 && Math.abs(other.value - value) <= ADMITTED * value;

const ADMITTED = 0.2; // share of a bound above or below which nobody would have named it

const EXACT = 1e-6;
const CONVERTED = 0.02; // 30 days are a month, 24 months two years, 30 miles 48 kilometres
/** Whether two quantities have one value, in whatever unit. */
export const equal = (x: Quantity, y: Quantity): boolean =>
  isSameTime(x, y) ||
  isDecadeOf(x, y) ||
  isDecadeOf(y, x) ||
  Math.abs(x.value - y.value) <= slackOf(x, y) * Math.max(Math.abs(x.value), Math.abs(y.value));

/** "6:41" is of the morning or the evening; 12:01 is midnight, or noon. */
function isSameTime(x: Quantity, y: Quantity): boolean {
  if (x.kind !== 'time' || y.kind !== 'time') return false;
  const apart = Math.abs(x.value - y.value);
  return apart <= MINUTE || ((x.vague === true || y.vague === true) && apart === HALF_DAY);
}

const MINUTE = 1;
const HALF_DAY = 720; // minutes

/** Share of a number by which it may differ in another unit. */
function slackOf(x: Quantity, y: Quantity): number {
  if (!UNITED.has(x.kind) || x.kind !== y.kind || x.unit === y.unit) return EXACT;
  return Math.min(x.slack ?? CONVERTED, y.slack ?? CONVERTED);
}

/** 1964 lies in the 1960s. */
const isDecadeOf = (x: Quantity, y: Quantity): boolean =>
  x.unit === 'decade' &&
  x.kind === 'year' &&
  y.kind === 'year' &&
  y.unit !== 'decade' &&
  Math.floor(y.value / 10) === x.value / 10;
const UNITED: ReadonlySet<QuantityKind> = new Set(['duration', 'measure']);

const LOOSE_ROUNDING = 0.05; // relative difference that "about" covers
const SILENT_ROUNDING = 0.005; // that nobody calls a difference

/** Whether one number is the other with fewer digits: 0.44 and 0.4, 1,998 and 2,000, 148 and about 150. */
export function isRounding(x: Quantity, y: Quantity): boolean {
  if (x.kind === 'day' || x.kind === 'year' || x.kind === 'time' || x.kind === 'ordinal') return false;
  const [stepX, stepY] = [stepOf(x), stepOf(y)];
  const [fine, coarse, step] = stepX < stepY ? [x, y, stepY] : [y, x, stepX];
  const difference = Math.abs(fine.value - coarse.value);
  const relative = difference / Math.max(fine.value, coarse.value);
  if (relative < SILENT_ROUNDING) return true;
  return stepX !== stepY && difference <= step / 2 + 1e-9 && (step <= 1 || (coarse.loose && relative < LOOSE_ROUNDING));
}

/** The unit of the last digit that is not zero. */
function stepOf({ value }: Quantity): number {
  const known = steps.get(value);
  if (known !== undefined) return known;
  if (steps.size > MOST_STEPS) steps.clear();
  const step = readStep(value);
  steps.set(value, step);
  return step;
}

const steps = new Map<number, number>();
const MOST_STEPS = 10_000;

function readStep(value: number): number {
  let power = 12;
  const isWhole = (steps: number): boolean => steps > 0.5 && Math.abs(steps - Math.round(steps)) < 1e-6;
  while (power > -4 && !isWhole(value / 10 ** power)) power--;
  return 10 ** power;
}
