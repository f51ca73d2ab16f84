// The engine's tests with one of its constants changed: MUTANT names it and says what stands in its place.

import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { changed, type Mutant } from './constants.ts';

const mutant = JSON.parse(process.env.MUTANT ?? 'null') as Mutant | null;
const file = mutant && resolve(import.meta.dirname, '../..', mutant.file);

export default defineConfig({
  plugins: [
    {
      name: 'mutant',
      enforce: 'pre',
      transform: (code, id) => (mutant && id === file ? changed(code, mutant) : undefined),
    },
  ],
  test: {
    include: ['test/engine/**/*.test.ts'],
    bail: 1,
    isolate: false,
    fsModuleCache: false, // it knows a module by its file, which does not change
    reporters: ['dot'],
    testTimeout: 60_000,
  },
});
