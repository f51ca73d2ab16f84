// @vitest-environment happy-dom
// The popup with a world around it that answers late and out of order.

import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { compare, type Article } from '../../../src/engine/index.ts';
import type { Ranked } from '../../../src/library/choose.ts';
import { sampleReference, sampleReport } from '../../../src/library/sample.ts';
import type { Answer } from '../../../src/library/service.ts';
import type { Memory, PageReading, Ports } from '../../../src/ui/session/ports.ts';
import { Popup } from '../../../src/ui/popup/popup.tsx';
import { startView } from '../../../src/findings/view.ts';
import { later, type Later } from '../../later.ts';

const report: Article = { ...sampleReport(), title: 'The page' };
const OUTLETS: Record<string, string> = { a: 'Albion', b: 'Borough', c: 'Courier' };
const ranked = Object.entries(OUTLETS).map(([id, siteName]): Ranked => ({
  id,
  siteName,
  kind: 'page',
  title: 'Report',
  savedAt: 0,
  words: 300,
  verdict: 'same',
  score: 1,
  version: null,
}));
const comparison = compare(sampleReference(), report);

interface Request {
  of: Article;
  id?: string;
  resolve: (answer: Answer) => void;
  reject: (problem: Error) => void;
}
let requests: Request[];
let reading: Later<PageReading>;
let pasted: Later<Answer & { article: Article }>;
let kept: unknown[];

const answer = (id: string): Answer => ({ ranked, reference: ranked.find(one => one.id === id)!, comparison });
const page = (article: Article): PageReading => ({ url: 'https://a.invalid/', title: article.title, article });
const never = (): never => {
  throw new Error('not asked for here');
};

function portsWith(memory: Memory | null, draft: Awaited<ReturnType<Ports['draft']>> = null): Ports {
  return {
    title: async () => 'The page',
    readPage: () => reading.promise,
    remembered: async () => memory,
    remember: () => undefined,
    draft: async () => draft,
    keepDraft: one => kept.push(one),
    wish: async () => undefined,
    compare: (of, id) =>
      new Promise((resolve, reject) => {
        requests.push({ of, id, resolve, reject });
      }),
    compareText: () => pasted.promise,
    compareSample: never,
    save: never,
    saveText: never,
    readFile: never,
    readHtml: never,
    mark: never,
    unmark: never,
    isMarked: never,
    remove: async () => async () => undefined,
    rememberChoice: async () => undefined,
    pin: never,
    references: never,
    openBoard: never,
    openLibrary: never,
    copy: async () => undefined,
    openReport: never,
    saveFile: never,
    cite: never,
    keepRemark: never,
    removeRemark: never,
    stop: () => undefined,
    close: () => undefined,
    canOpenFiles: false,
  };
}

const $ = (selector: string): HTMLElement | null => document.querySelector<HTMLElement>(selector);
const button = (words: string): HTMLElement =>
  [...document.querySelectorAll<HTMLElement>('button')].find(one =>
    (one.getAttribute('aria-label') ?? one.textContent ?? '').includes(words),
  )!;
const shown = (): string | undefined => Object.values(OUTLETS).find(name => $('.switch')?.textContent?.includes(name));
const rest = (): Promise<void> =>
  new Promise(done => {
    setTimeout(done, 30);
  });

async function openWith(ports: Ports): Promise<void> {
  render(<Popup ports={ports} now={() => 0} />, document.body);
  await vi.waitFor(() => expect($('.summary, form')).not.toBeNull());
  await rest();
}

/** Picks a reference in the menu; that it is asked for is waited for, not its answer. */
async function choose(name: string): Promise<void> {
  await openMenu();
  const before = requests.length;
  const entries = [...document.querySelectorAll<HTMLElement>('.entry.reference')];
  entries.find(entry => entry.textContent?.includes(name))!.click();
  await vi.waitFor(() => expect(requests.length).toBe(before + 1));
}

async function openMenu(): Promise<void> {
  $('.switch')!.click();
  await vi.waitFor(() => expect($('.menu.references')).not.toBeNull());
}

async function answered(request: Request, id: string): Promise<void> {
  request.resolve(answer(id));
  await rest();
}

const memoryOf = (id: string): Memory => ({ article: report, answer: answer(id), view: startView() });

beforeEach(() => {
  requests = [];
  kept = [];
  reading = later();
  pasted = later();
});
afterEach(() => render(null, document.body));

describe('a reference just chosen stays', () => {
  it('when a comparison asked for before comes after', async () => {
    await openWith(portsWith(memoryOf('a')));
    reading.resolve(page(report));
    await vi.waitFor(() => expect(requests.length).toBe(1));
    await choose('Borough');
    await answered(requests[1], 'b');
    expect(shown()).toBe('Borough');
    await answered(requests[0], 'a');
    expect(shown()).toBe('Borough');
  });

  it('when it was chosen twice and the first answer comes last', async () => {
    await openWith(portsWith(memoryOf('a')));
    await choose('Borough');
    await choose('Courier');
    await answered(requests[1], 'c');
    await answered(requests[0], 'b');
    expect(shown()).toBe('Courier');
  });

  it('when the page has been read again behind it', async () => {
    await openWith(portsWith(memoryOf('a')));
    await choose('Borough');
    await answered(requests[0], 'b');
    reading.resolve(page({ ...report }));
    await rest();
    expect(requests.map(({ id }) => id)).toEqual(['b']);
    expect(shown()).toBe('Borough');
  });

  it('for the page as it is now, where that has changed meanwhile', async () => {
    await openWith(portsWith(memoryOf('a')));
    await choose('Borough');
    const changed = { ...report, text: `${report.text} And more.` };
    reading.resolve(page(changed));
    await vi.waitFor(() => expect(requests.length).toBe(2));
    expect(requests.map(({ of, id }) => [of.text === changed.text, id])).toEqual([
      [false, 'b'],
      [true, 'b'],
    ]);
  });

  it('when another one is removed before the answer is there, and when that is undone', async () => {
    await openWith(portsWith(memoryOf('a')));
    await choose('Borough');
    await openMenu();
    button('Remove Courier').click();
    await vi.waitFor(() => expect(requests.length).toBe(2));
    expect(requests[1].id).toBe('b');
    await answered(requests[1], 'b');
    await choose('Albion');
    await answered(requests[2], 'a');
    button('Undo').click();
    await vi.waitFor(() => expect(requests.length).toBe(4));
    expect(requests[3].id).toBe('a');
  });

  it('when a text pasted before is compared after, which stays to be used', async () => {
    const draft = { text: 'word '.repeat(30), outlet: 'Ledger', date: '' };
    await openWith(portsWith(memoryOf('a'), { ...draft, open: 'page' }));
    $('form button[type=submit]')!.click();
    await rest();
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await vi.waitFor(() => expect($('form')).toBeNull());
    await choose('Borough');
    await answered(requests[0], 'b');
    pasted.resolve({ ...answer('c'), article: { ...report, title: 'Pasted' } });
    await rest();
    expect(shown()).toBe('Borough');
    expect(kept.at(-1)).toEqual({ ...draft, open: undefined });
  });
});

describe('what takes longer than a blink', () => {
  it('is said, can be stopped, and leaves what was there', async () => {
    const stop = vi.fn<() => void>();
    await openWith({ ...portsWith(memoryOf('a')), stop });
    await choose('Borough');
    expect(button('Stop')).toBeUndefined();
    await vi.waitFor(() => expect($('.busy')?.textContent).toContain('Reading and comparing…'));
    button('Stop').click();
    await rest();
    expect([$('.busy'), stop.mock.calls.length]).toEqual([null, 1]);
    await answered(requests[0], 'b');
    expect(shown()).toBe('Albion');
  });

  it('is not said any more when it is done', async () => {
    await openWith(portsWith(memoryOf('a')));
    await choose('Borough');
    await vi.waitFor(() => expect($('.busy')).not.toBeNull());
    await answered(requests[0], 'b');
    expect([$('.busy'), shown()]).toEqual([null, 'Borough']);
  });

  it('of a pasted text is said over its form, which stays when it is stopped', async () => {
    const draft = { text: 'word '.repeat(30), outlet: 'Ledger', date: '' };
    await openWith(portsWith(memoryOf('a'), { ...draft, open: 'page' }));
    $('form button[type=submit]')!.click();
    await vi.waitFor(() => expect($('.busy')).not.toBeNull());
    button('Stop').click();
    pasted.resolve({ ...answer('c'), article: { ...report, title: 'Pasted' } });
    await rest();
    expect([
      $('.busy'),
      $('textarea')?.textContent || (($('textarea') as HTMLTextAreaElement | null)?.value ?? ''),
    ]).toEqual([null, draft.text]);
  });

  it('of the first reading is said in place of it, and stopping says what can be done', async () => {
    render(<Popup ports={portsWith(null)} now={() => 0} />, document.body);
    await vi.waitFor(() => expect($('.working')?.textContent).toContain('Reading and comparing…'));
    button('Stop').click();
    await vi.waitFor(() => expect($('h1')?.textContent).toBe('The comparison was stopped'));
    reading.resolve(page(report));
    await rest();
    expect($('h1')?.textContent).toBe('The comparison was stopped');
  });
});

describe('a page that was kept earlier and has changed', () => {
  const revisedRanked = ranked.map(one => (one.id === 'c' ? { ...one, version: 'revised' as const } : one));
  it('is told of where it is read against something else, with the way to its changes', async () => {
    await openWith(portsWith({ ...memoryOf('a'), answer: { ...answer('a'), ranked: revisedRanked } }));
    await vi.waitFor(() => expect($('.note')?.textContent).toContain('This page has changed since you saved it.'));
    button('See what changed').click();
    await vi.waitFor(() => expect(requests.at(-1)?.id).toBe('c'));
  });

  it('says no more of it where that is what is shown', async () => {
    const own = revisedRanked.find(({ id }) => id === 'c')!;
    await openWith(portsWith({ ...memoryOf('c'), answer: { ranked: revisedRanked, reference: own, comparison } }));
    expect($('.note')).toBeNull();
  });
});

describe('the page', () => {
  it('is said to be kept where it is', async () => {
    const same = ranked.map(one => (one.id === 'c' ? { ...one, version: 'identical' as const } : one));
    await openWith(portsWith({ ...memoryOf('a'), answer: { ...answer('a'), ranked: same } }));
    expect($('.head .acts button')?.getAttribute('aria-label')).toBe('This page is kept as a reference');
  });
  it('is offered to be kept where it is not', async () => {
    await openWith(portsWith(memoryOf('a')));
    expect($('.head .acts button')?.getAttribute('aria-label')).toBe('Save this page as a reference');
  });
});

describe('cards', () => {
  it('are called by what they are and their first words, and their buttons say which card they are of', async () => {
    await openWith(portsWith(memoryOf('a')));
    const cards = [...document.querySelectorAll('.card')];
    expect(cards.length).toBeGreaterThan(3);
    const names = cards.map(card => card.getAttribute('aria-label')!);
    expect(new Set(names).size).toBe(cards.length);
    for (const [i, card] of cards.entries()) {
      const [, kind, words] = /^(.+): (“.+…?”)$/.exec(names[i])!;
      expect(card.querySelector('.tag')?.textContent).toBe(kind);
      const buttons = [...card.querySelectorAll('.top .act')].map(one => one.getAttribute('aria-label'));
      for (const label of buttons) expect(label).toMatch(/^Show in (?:page|reference): /);
      for (const label of buttons) expect(label).toContain(words);
    }
  });
});

describe('a failure', () => {
  it('of what nobody waits for any more is not told', async () => {
    await openWith(portsWith(memoryOf('a')));
    await choose('Borough');
    await choose('Courier');
    requests[0].reject(new Error('the engine could not be loaded'));
    await answered(requests[1], 'c');
    expect($('.toast')).toBeNull();
  });

  it('of what was asked for last is told', async () => {
    await openWith(portsWith(memoryOf('a')));
    await choose('Borough');
    requests[0].reject(new Error('the engine could not be loaded'));
    await vi.waitFor(() => expect($('.toast')?.textContent).toContain('the engine could not be loaded'));
  });
});

describe('a removal undone', () => {
  it('brings the reference removed back in front', async () => {
    await openWith(portsWith(memoryOf('a')));
    await openMenu();
    button('Remove Albion').click();
    await vi.waitFor(() => expect(requests.map(({ id }) => id)).toEqual([undefined]));
    await answered(requests[0], 'b');
    button('Undo').click();
    await vi.waitFor(() => expect(requests.map(({ id }) => id)).toEqual([undefined, 'a']));
  });
});
