// Calls across to a worker as plain promises: one message there, one back, matched by number.

type Methods = Record<string, (...args: never[]) => unknown>;

/** The same methods, each answering by a promise. */
export type Remote<Service extends Methods> = {
  [Name in keyof Service]: (...args: Parameters<Service[Name]>) => Promise<Awaited<ReturnType<Service[Name]>>>;
};

interface Call {
  call: number;
  method: string;
  args: unknown[];
}
interface Reply {
  call: number;
  value?: unknown;
  problem?: string;
}

/** Why an answer cannot come. */
export type LinkProblem = 'not-loaded' | 'not-read';

/** @param service in the worker: what the page may call */
export function serveMethods<Service extends Methods>(
  scope: { onmessage: ((event: MessageEvent<Call>) => void) | null; postMessage: (reply: Reply) => void },
  service: Service,
): void {
  scope.onmessage = ({ data: { call, method, args } }) => {
    new Promise(resolve => {
      resolve((service[method] as (...args: unknown[]) => unknown)(...args));
    }).then(
      value => scope.postMessage({ call, value }),
      problem => scope.postMessage({ call, problem: String(problem) }),
    );
  };
}

/**
 * In the page: the worker's methods.
 * @param words for why there is no answer, where the browser does not say
 */
export function connectMethods<Service extends Methods>(
  worker: Worker,
  words: Record<LinkProblem, string>,
): Remote<Service> {
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (problem: Error) => void }>();
  let calls = 0;
  worker.onmessage = ({ data: { call, value, problem } }: MessageEvent<Reply>) => {
    const one = waiting.get(call);
    waiting.delete(call);
    if (problem === undefined) one?.resolve(value);
    else one?.reject(new Error(problem));
  };
  const giveUp = (problem: string): void => {
    for (const { reject } of waiting.values()) reject(new Error(problem));
    waiting.clear();
  };
  worker.onerror = ({ message }) => giveUp(message || words['not-loaded']);
  worker.onmessageerror = () => giveUp(words['not-read']);
  return new Proxy({} as Remote<Service>, {
    get: (_, method: string) => {
      // else a promise of these methods would take them for another promise, and wait for ever
      if (method === 'then') return undefined;
      return (...args: unknown[]) =>
        new Promise((resolve, reject) => {
          waiting.set(++calls, { resolve, reject });
          worker.postMessage({ call: calls, method, args } satisfies Call);
        });
    },
  });
}
