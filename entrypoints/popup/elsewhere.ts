// The engine in a worker: loaded and started only for a text so long that it would hold up the screen.

import { script, type Service } from '../../src/library/service.ts';
import { connectMethods } from '../../src/library/worker-link.ts';
import { worker as words } from '../../src/words/en/worker.ts';

const worker = new Worker(script, { type: 'module' });

export const { compareWithLibrary } = connectMethods<Service>(worker, words);
