// The reports that were opened, in a store that fails where a test wants it to.

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { articleOf } from '../../src/engine/index.ts';
import { keepReport, listReports, MOST_REPORTS, readReport } from '../../src/library/reports.ts';
import type { KeptReport } from '../../src/library/stored.ts';

type Stored = { id: string };
const records = new Map<string, unknown>();
let unreadable = new Set<string>();
let closed = false;

const read = (id: string): unknown => {
  if (unreadable.has(id)) throw new DOMException('Failed to read large IndexedDB value', 'DataError');
  return records.get(id);
};
const store = {
  put: async (_: string, record: Stored) => void records.set(record.id, structuredClone(record)),
  get: async (_: string, id: string) => read(id),
  getAll: async () => [...records.keys()].map(read),
  getAllKeys: async () => [...records.keys()],
  count: async () => records.size,
  delete: async (_: string, id: string) => void records.delete(id),
};
vi.mock('../../src/library/database.ts', () => ({
  open: async () => {
    if (closed) throw new DOMException('no', 'InvalidStateError');
    return store;
  },
}));

beforeEach(() => {
  records.clear();
  unreadable = new Set();
  closed = false;
});

const reference = articleOf({ text: 'The council met on Monday.', title: 'Council', siteName: 'Albion' });
const about = (text: string, openedAt = 1): Omit<KeptReport, 'id'> => ({
  reference,
  report: articleOf({ text, title: text, url: 'https://a.invalid/' }),
  readAt: 5,
  openedAt,
});

describe('a report', () => {
  it('is found again by its id, both texts with it', async () => {
    const id = await keepReport({ ...about('Nobody came.'), anyway: true, referenceId: 'gone', savedAt: 3 });
    expect(id).toMatch(/^[0-9a-f]{16}$/);
    const reading = await readReport(id);
    expect(reading).toMatchObject({
      report: { id, anyway: true, referenceId: 'gone', reference: { siteName: 'Albion' } },
    });
  });

  it('has the id of its two texts: the same twice, another where a word or the direction is another', async () => {
    const id = await keepReport(about('Nobody came.'));
    expect(await keepReport(about('Nobody came.', 2))).toBe(id);
    expect(records.size).toBe(1);
    const { reference: a, report: b } = about('Nobody came.');
    const others = [
      await keepReport(about('Nobody comes.')),
      await keepReport({ ...about(''), reference: b, report: a }),
    ];
    expect(new Set([id, ...others]).size).toBe(3);
  });

  it('that is damaged, unknown or out of reach is told, not thrown', async () => {
    const id = await keepReport(about('Nobody came.'));
    expect(await readReport('nothing')).toEqual({ problem: 'unknown' });
    records.set('broken', { id: 'broken', reference: {}, openedAt: 1 });
    expect(await readReport('broken')).toEqual({ problem: 'damaged' });
    unreadable.add(id);
    expect(await readReport(id)).toEqual({ problem: 'damaged' });
    closed = true;
    expect(await readReport(id)).toEqual({ problem: 'closed' });
  });
});

describe('the list', () => {
  it('has what was opened last first, and counts what is damaged', async () => {
    for (const [text, at] of [
      ['First.', 1],
      ['Third.', 3],
      ['Second.', 2],
    ] as const)
      await keepReport(about(text, at));
    records.set('broken', { id: 'broken' });
    const { reports, damaged } = await listReports();
    expect(reports.map(({ report }) => report.title)).toEqual(['Third.', 'Second.', 'First.']);
    expect(damaged).toBe(1);
  });

  it('leaves out one record that fails, not all of them', async () => {
    const id = await keepReport(about('First.'));
    await keepReport(about('Second.'));
    unreadable.add(id);
    expect(await listReports()).toMatchObject({ reports: [{ report: { title: 'Second.' } }], damaged: 1 });
  });

  it('says why it is empty where the library does not open', async () => {
    closed = true;
    expect(await listReports()).toEqual({ reports: [], damaged: 0, closed: 'InvalidStateError' });
  });

  it('keeps the latest, and lets the damaged and the oldest go', async () => {
    records.set('broken', { id: 'broken' });
    const ids: string[] = [];
    for (let i = 1; i <= MOST_REPORTS + 1; i++) ids.push(await keepReport(about(`Number ${i}.`, i)));
    expect(records.size).toBe(MOST_REPORTS);
    expect(records.has('broken')).toBe(false);
    expect(records.has(ids[0])).toBe(false);
    expect(records.has(ids.at(-1)!)).toBe(true);
  });
});
