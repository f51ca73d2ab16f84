import { chmod } from 'node:fs/promises';
import preact from '@preact/preset-vite';
import { build, type Plugin } from 'vite';
import { defineConfig } from 'wxt';

/**
 * Imports at a later time, as browsers have them. No chunk brings a style sheet of its own, which is all that Vite's
 * helper would wait for, in 1.8 kB of the first paint.
 */
const plainImports: Plugin = {
  name: 'plain-imports',
  enforce: 'pre',
  load: id => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = load => load();' : undefined),
};

/** Modules keep their own address, by which the engine is started as a worker; wxt puts the page's in its place. */
const ownAddress: Plugin = {
  name: 'own-address',
  enforce: 'post',
  config: () => ({ define: { 'import.meta.url': 'import.meta.url' } }),
};

export default defineConfig({
  imports: false,
  publicDir: 'src/public',
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: 'Crossread',
    short_name: 'Crossread',
    description:
      'Reads a news page against another report of the same story: overlapping quotes, missing claims, changed wording. All on this device.',
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus'],
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+C' } } },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'crossread@crossread.invalid',
          strict_min_version: '153.0', // the supported ESR; before 146 marks had no lines of their own
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
  zip: { artifactTemplate: '{{name}}-{{version}}-{{browser}}.zip' },
  vite: () => ({ plugins: [preact(), plainImports, ownAddress], build: { modulePreload: false } }),
  hooks: { 'build:done': buildCommandLine },
});

/** The command line, by the same build: one file beside the extension; jsdom stays a package. */
async function buildCommandLine(): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      ssr: 'src/cli/crossread.ts',
      outDir: '.output/cli',
      emptyOutDir: true,
      target: 'node20',
      rollupOptions: { output: { entryFileNames: 'crossread.mjs', chunkFileNames: '[name].mjs' } },
    },
    ssr: { external: ['jsdom'], noExternal: true },
  });
  await chmod('.output/cli/crossread.mjs', 0o755);
}
