import { defineConfig } from 'vitest/config';

// one browser at a time: a popup closes when another window takes the focus
export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 40_000,
    hookTimeout: 40_000,
    reporters: process.env.CI ? ['default'] : ['verbose'],
  },
});
