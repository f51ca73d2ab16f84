// Does one piece of hostile work at a time and says how long its processor took, so that whoever asked can end it.

import { parentPort } from 'node:worker_threads';
import { readHtml } from '../../src/cli/documents.ts';
import { articleOf, compare } from '../../src/engine/index.ts';
import { articleFromText } from '../../src/library/import.ts';
import { PAGES } from './hostile-pages.ts';
import { SHAPES } from './hostile-shapes.ts';
import { longText, reports } from './texts.ts';

/** What to do with a shape; the other two hold it against an ordinary article. */
export type Work = 'file' | 'both' | 'reference' | 'report' | 'page';

export interface Task {
  work: Work;
  shape: string;
  /** characters of each text of that shape */
  size: number;
}

const plain = articleOf({ text: longText(reports.report, 600) });

async function perform({ work, shape, size }: Task): Promise<unknown> {
  if (work === 'page') return readHtml(PAGES[shape](size, 0));
  const text = SHAPES[shape](size, 0);
  if (work === 'file') return articleFromText(text);
  const one = articleOf({ text });
  if (work === 'reference') return compare(one, plain);
  return compare(
    work === 'report' ? plain : one,
    work === 'report' ? one : articleOf({ text: SHAPES[shape](size, 1) }),
  );
}

/** Milliseconds of this thread's processor: others may use the machine meanwhile. */
const clock = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

parentPort?.on('message', async (task: Task) => {
  const start = clock();
  try {
    await perform(task);
    parentPort?.postMessage(clock() - start);
  } catch (problem) {
    parentPort?.postMessage(String(problem).slice(0, 60));
  }
});
