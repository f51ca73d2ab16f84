// Whether what lies in a store or a file has the shape it should have.

/** Whether a value is as it should be. */
export type Check = (value: unknown) => boolean;
/** One check for each field, so that none is forgotten when a shape grows. */
export type Shape<Value> = { readonly [Name in keyof Value]-?: Check };

/** Whether it is a text. */
export const isText = (value: unknown): value is string => typeof value === 'string';
/** Whether it is a number, and none of those that are none. */
export const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
/** Whether it is absent or passes the check. */
export const isAbsentOr =
  (isFit: Check): Check =>
  value =>
    value === undefined || isFit(value);
/** Whether it is one of these. */
export const isOneOf =
  (...values: unknown[]): Check =>
  value =>
    values.includes(value);
/** Whether it is a list of which each item passes the check. */
export const isListOf =
  (isItem: Check): Check =>
  value =>
    Array.isArray(value) && value.every(isItem);

/** Whether it is an object whose fields all pass their checks. */
export function fits<Value>(shape: Shape<Value>, value: unknown): value is Value {
  if (typeof value !== 'object' || value === null) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  return Object.entries<Check>(shape).every(([name, isFit]) => isFit(fields.get(name)));
}
