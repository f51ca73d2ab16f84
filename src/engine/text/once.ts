// What is made of an article's reading is made once, and goes with it: one page is read against many references, and
// every report of a story against every other.

/** The same function, which remembers its answers for as long as what they are made of lives. */
export function once<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, Value>();
  return key => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
