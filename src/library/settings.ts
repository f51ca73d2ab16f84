// What a reader chose once for all, by name. A setting is a convenience: where it cannot be read or written, the usual
// holds.

import { open } from './database.ts';

/** The value kept under a name, whatever it is; undefined where there is none. */
export const readSetting = async (name: string): Promise<unknown> => {
  try {
    return await (await open()).get('settings', name);
  } catch {
    return undefined;
  }
};

/** Keeps a value under a name. */
export async function keepSetting(name: string, value: unknown): Promise<void> {
  const database = await open().catch(() => undefined);
  await database?.put('settings', value, name).catch(() => undefined);
}
