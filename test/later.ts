// A promise that a test keeps when it wants to: Promise.withResolvers, which Node 20 does not have.

export interface Later<Value> {
  promise: Promise<Value>;
  resolve: (value: Value) => void;
  reject: (problem: Error) => void;
}

export function later<Value>(): Later<Value> {
  let [resolve, reject]: [Later<Value>['resolve'], Later<Value>['reject']] = [() => undefined, () => undefined];
  const promise = new Promise<Value>((keep, fail) => {
    [resolve, reject] = [keep, fail];
  });
  return { promise, resolve, reject };
}
