import { beforeEach, describe, expect, it, vi } from 'vitest';
import { memoryOf, type TabMemory } from '../../src/library/memory.ts';

const stored = vi.hoisted(() => ({ all: {} as Record<string, unknown>, room: Infinity, writes: 0 }));

vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      session: {
        get: async (key: string | null) => (key === null ? stored.all : { [key]: stored.all[key] }),
        set: async (entries: Record<string, unknown>) => {
          const all = { ...stored.all, ...entries };
          if (JSON.stringify(all).length > stored.room) throw new Error('full');
          stored.all = all;
          stored.writes++;
        },
        remove: async (keys: string | string[]) => {
          for (const key of [keys].flat()) delete stored.all[key];
        },
      },
    },
  },
}));

const tab = async (id: number, url = 'https://a.invalid/'): Promise<{ id: number; url: string }> => ({ id, url });
const soon = (): Promise<void> =>
  new Promise(done => {
    setTimeout(done, 20);
  });

async function kept(memory: TabMemory<string>, value: string | null): Promise<void> {
  memory.keep(value);
  memory.write();
  await soon();
}

beforeEach(() => {
  Object.assign(stored, { all: {}, room: Infinity, writes: 0 });
});

describe('what a tab keeps', () => {
  it('is written at its first change, and once for many that follow', async () => {
    const memory = memoryOf<string>('draft', tab(1));
    memory.keep('a');
    await soon();
    expect([await memory.recall(), stored.writes]).toEqual(['a', 1]);
    for (const value of ['ab', 'abc', 'abcd']) memory.keep(value);
    await vi.waitFor(async () => expect(await memory.recall()).toBe('abcd'));
    expect(stored.writes).toBe(2);
  });

  it('is written at once when the popup closes', async () => {
    const memory = memoryOf<string>('draft', tab(1));
    await kept(memory, 'a');
    await kept(memory, 'ab');
    expect(await memory.recall()).toBe('ab');
  });

  it('is of its page and of its kind alone', async () => {
    await kept(memoryOf('draft', tab(1)), 'words');
    const elsewhere = tab(1, 'https://b.invalid/');
    const others = [memoryOf('draft', tab(2)), memoryOf('draft', elsewhere), memoryOf('tab', tab(1))];
    expect(await Promise.all(others.map(memory => memory.recall()))).toEqual([null, null, null]);
  });

  it('is gone once it is forgotten', async () => {
    const memory = memoryOf<string>('draft', tab(1));
    await kept(memory, 'words');
    await kept(memory, null);
    expect(stored.all).toEqual({});
  });

  it('is forgotten at once: it would be back when the popup closes before the pause between two writes is over', async () => {
    const memory = memoryOf<string>('draft', tab(1));
    memory.keep('words');
    await soon();
    memory.keep(null);
    await soon();
    expect(stored.all).toEqual({});
  });

  it('makes room for what is typed by dropping findings, which can be made anew, and nothing typed', async () => {
    await kept(memoryOf('draft', tab(1)), 'typed before');
    await kept(memoryOf('tab', tab(2)), 'findings '.repeat(100));
    stored.room = 1000;
    await kept(memoryOf('draft', tab(3)), 'typed now');
    expect(Object.keys(stored.all)).toEqual(['draft:1', 'draft:3']);
  });
});
