// What a page or a file can do to a reader by its shape alone: texts of one thing that repeats, at one, two and four
// times a size, through everything that reads them. The bound: at most so much a kB at 20 kB, and twice the work for
// twice the text. Work that takes too long is ended, and counts as that.
//   npm run bench -- hostile [SHAPE …]

import { argv } from 'node:process';
import { Worker } from 'node:worker_threads';
import { PAGES } from './hostile-pages.ts';
import { SHAPES } from './hostile-shapes.ts';
import type { Task, Work } from './hostile-worker.ts';

const SIZE = 20_000; // characters
const TIMES = [1, 2, 4];
const MOST = 5; // ms a kB at SIZE
const MOST_GROWTH = 1.2; // exponent; a little over 1, for what is sorted, for caches and for the clock
const SLIGHT = 40; // ms at the largest size, below which growth says nothing
const PATIENCE = 20_000; // ms, of a machine that may have other work
const MEMORY = 1500; // MB

interface Row {
  shape: string;
  work: Work;
  /** ms at each size, or what went wrong */
  taken: (number | string)[];
}

let worker: Worker | undefined;
let answered: (answer: number | string) => void = () => undefined;

function start(): Worker {
  const started = new Worker(new URL('hostile-worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: MEMORY },
  });
  const drop = (problem: string): void => {
    if (worker !== started) return;
    worker = undefined;
    answered(problem);
  };
  return started
    .on('message', (answer: number | string) => worker === started && answered(answer))
    .on('error', problem => drop(problem.message.slice(0, 20)));
}

function ask(task: Task): Promise<number | string> {
  const asked = (worker ??= start());
  return new Promise(resolve => {
    const timer = setTimeout(() => {
      worker = undefined;
      void asked.terminate();
      resolve('too long');
    }, PATIENCE);
    answered = answer => {
      clearTimeout(timer);
      resolve(answer);
    };
    asked.postMessage(task);
  });
}

async function warm(): Promise<void> {
  for (const work of ['both', 'both', 'both', 'file', 'page'] as const)
    await ask({ work, shape: work === 'page' ? 'links' : 'prose', size: SIZE });
}

async function measure(shape: string, work: Work): Promise<Row> {
  if (!worker) await warm();
  const taken: (number | string)[] = [];
  for (const times of TIMES) {
    const task = { work, shape, size: SIZE * times };
    const [first, again] = [await ask(task), times === 1 && worker ? await ask(task) : 'too long'];
    const best = typeof first === 'number' && typeof again === 'number' ? Math.min(first, again) : first;
    taken.push(best);
    if (typeof best === 'string') break;
  }
  return { shape, work, taken };
}

const lengthOf = (work: Work): number => (work === 'both' ? 2 * SIZE : SIZE) / 1000;
const costOf = ({ work, taken: [first] }: Row): number =>
  typeof first === 'number' ? first / lengthOf(work) : Number.POSITIVE_INFINITY;

/** How the work grows with the text: 1 where twice the text is twice the work. */
function growthOf({ taken }: Row): number {
  const [first, last] = [taken[0], taken.at(-1)];
  if (taken.length < TIMES.length || typeof first !== 'number' || typeof last !== 'number')
    return Number.POSITIVE_INFINITY;
  return last < SLIGHT ? 1 : Math.log(last / Math.max(first, 1)) / Math.log(TIMES.at(-1)!);
}

const isBroken = (row: Row): boolean => costOf(row) > MOST || growthOf(row) > MOST_GROWTH;

function lineOf(row: Row): string {
  const times = TIMES.map((_, i) => row.taken[i] ?? '').map(one => (typeof one === 'number' ? one.toFixed(0) : one));
  const [cost, growth] = [costOf(row), growthOf(row)].map(one => (Number.isFinite(one) ? one.toFixed(2) : '–'));
  return (
    `${isBroken(row) ? '!' : ' '} ${row.shape.padEnd(36)} ${row.work.padEnd(10)}` +
    times.map(one => one.padStart(10)).join('') +
    `${cost.padStart(8)} ${growth.padStart(7)}`
  );
}

const severity = (row: Row): number => costOf(row) / MOST + 10 * Math.max(0, growthOf(row) - MOST_GROWTH);

/** Prints what each shape costs, the worst first, and marks what breaks the bound. */
export async function benchHostile(): Promise<void> {
  const named = argv.slice(2).filter(name => name in SHAPES || name in PAGES);
  const wanted = (shape: string): boolean => !named.length || named.includes(shape);
  const rows: Row[] = [];
  for (const work of ['file', 'both', 'reference', 'report', 'page'] as const)
    for (const shape of Object.keys(work === 'page' ? PAGES : SHAPES).filter(wanted)) {
      rows.push(await measure(shape, work));
      process.stderr.write(`${lineOf(rows.at(-1)!)}\n`); // as it goes: the whole takes minutes
    }
  await worker?.terminate();
  rows.sort((a, b) => severity(b) - severity(a));
  console.log(`\n  ms at ${TIMES.map(times => (SIZE * times) / 1000).join(', ')} kB each; ms a kB; growth`);
  for (const row of rows) console.log(lineOf(row));
  console.log(
    `\n${rows.filter(isBroken).length} of ${rows.length} break the bound of ${MOST} ms a kB and ${MOST_GROWTH}`,
  );
}
