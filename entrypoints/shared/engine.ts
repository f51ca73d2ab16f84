// The engine and the library as one module for two places, so that the package holds them once: imported by a screen,
// and started as a worker by its own address.

import { service } from '../../src/library/service.ts';
import { stories } from '../../src/library/stories.ts';
import { serveMethods } from '../../src/library/worker-link.ts';

export * from '../../src/library/reports.ts';
export * from '../../src/library/service.ts';
export { articleKey } from '../../src/engine/quote.ts';
export { remarksAbout } from '../../src/library/remarks.ts';
export { keepSetting, readSetting } from '../../src/library/settings.ts';

const everything = { ...service, ...stories };

/** What the worker can be asked for. */
export type Everything = typeof everything;

/** Where this module lies in the package. */
export const address = import.meta.url;

if (!('document' in globalThis)) serveMethods(self, everything);
