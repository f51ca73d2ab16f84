// JSON-LD, value by value: sites print it broken, nested, and with anything in the place of anything. It is a hint, not
// a need, so each reader asks for the type of what it finds, and none calls itself: lists may nest deeper than calls.

/** An object of linked data. */
export type LinkedNode = Readonly<Record<string, unknown>>;

/** Every object of the scripts, also within lists and graphs, in their order. */
export const readNodes = (scripts: readonly Element[]): LinkedNode[] =>
  scripts.flatMap(script => nodesIn(parse(script.textContent)));

/** The objects of a value or of a list of them. */
export const nodesIn = (value: unknown): LinkedNode[] => [...valuesIn(value)].filter(isNode);

/** The texts of a value or of a list of them. */
export const textsIn = (value: unknown): string[] =>
  [...valuesIn(value)].flatMap(one => (typeof one === 'string' ? one.trim() || [] : []));

/** Names of people or outlets, which are texts themselves or have a name. */
export const namesIn = (value: unknown): string[] =>
  [...valuesIn(value)].flatMap(one => textsIn(isNode(one) ? one.name : one));

/** Whether false is said, as a value or in a word. */
export const saysFalse = (value: unknown): boolean =>
  [...valuesIn(value)].some(one => one === false || (typeof one === 'string' && /^\s*false\s*$/i.test(one)));

const isNode = (value: unknown): value is LinkedNode =>
  !Array.isArray(value) && typeof value === 'object' && value !== null;

/** What is no list: a value itself, what its lists hold, and what the graphs of its objects hold. */
function* valuesIn(value: unknown): Generator {
  const open = [value];
  while (open.length) {
    const one = open.pop();
    const inner: unknown = isNode(one) ? one['@graph'] : one;
    if (!Array.isArray(one)) yield one;
    if (Array.isArray(inner)) for (let i = inner.length - 1; i >= 0; i--) open.push(inner[i]);
    else if (isNode(inner)) open.push(inner);
  }
}

function parse(json: string | null): unknown {
  try {
    return JSON.parse(json ?? '');
  } catch {
    return null;
  }
}
