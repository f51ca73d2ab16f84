// The board of some articles, growing as they are compared; it can be stopped and gone on with.

import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Article } from '../../engine/index.ts';
import { boardOf, readingsOf } from '../../findings/across.ts';
import type { Against, Board } from '../../findings/board.ts';
import type { BoardPorts } from './ports.ts';

/** How far a board has come. */
export interface Progress {
  board?: Board;
  done: number;
  of: number;
  running: boolean;
  stop: () => void;
  goOn: () => void;
}

/** @param articles those of the board, by their ids; undefined while they are read */
export function useBoard(
  ports: BoardPorts,
  articles: readonly { id: string; article: Article }[] | undefined,
  onTrouble: (problem: unknown) => void,
): Progress {
  const [read, setRead] = useState<readonly Against[]>([]);
  const [running, setRunning] = useState(true);
  const wanted = useMemo(() => readingsOf(articles?.length ?? 0), [articles]);
  const done = useRef<Against[]>([]);
  useEffect(() => {
    done.current = [];
    setRead([]);
    setRunning(true);
  }, [articles]);
  useEffect(() => {
    if (!running || !articles?.length) return undefined;
    const going = { on: true };
    compareAll(ports, articles, wanted, done.current, going, setRead)
      .catch(onTrouble)
      .finally(() => going.on && setRunning(false));
    return () => {
      going.on = false;
    };
  }, [articles, running]);
  return {
    board: useGrowing(articles, read, wanted.length),
    done: read.length,
    of: wanted.length,
    running,
    stop: () => setRunning(false),
    goOn: () => setRunning(true),
  };
}

/** One after the other, from where it stopped; each is told as it comes. */
async function compareAll(
  ports: BoardPorts,
  articles: readonly { id: string }[],
  wanted: readonly Pick<Against, 'reference' | 'report'>[],
  done: Against[],
  going: { on: boolean },
  tell: (done: readonly Against[]) => void,
): Promise<void> {
  for (const next of wanted.slice(done.length)) {
    const comparison = await ports.compare(articles[next.reference].id, articles[next.report].id);
    if (!going.on) return;
    done.push({ ...next, comparison });
    tell([...done]);
  }
}

/** Put together anew as each further report has been read against those before it, and at the end. */
function useGrowing(
  articles: readonly { article: Article }[] | undefined,
  read: readonly Against[],
  of: number,
): Board | undefined {
  const whole = [...Array(articles?.length ?? 0).keys()]
    .map(count => count * (count + 1))
    .filter(n => n <= read.length);
  const steady = read.length === of ? of : (whole.at(-1) ?? 0);
  return useMemo(
    () =>
      articles && steady > 0
        ? boardOf(
            articles.map(({ article }) => article),
            read.slice(0, steady),
          )
        : undefined,
    [articles, steady],
  );
}
