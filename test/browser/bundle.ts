// Modules of ours in a page of a real browser: IndexedDB is nowhere else.

import { build } from 'vite';

/** The modules behind an entry as one script, which gives the page a global of this name. */
export async function bundle(entry: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name } },
  });
  const [first] = [built].flat();
  if (!('output' in first)) throw new Error('nothing was built');
  return `${first.output[0].code}; globalThis.${name} = ${name};`;
}
