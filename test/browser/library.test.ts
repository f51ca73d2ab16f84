// The references a reader keeps: damaged ones, none that fits, one kept twice, and a library that will not open.

import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readFixtures } from '../fixtures.ts';
import { settled } from './chromium.ts';
import { headingOf, press, startTour, summaryOf, waitForHeading, type Tour } from './popup-page.ts';

let tour: Tour;
beforeEach(async () => {
  tour = await startTour();
});
afterEach(() => tour.end());

const pageOf = (lang: string, title: string, ...paragraphs: string[]): string => {
  const body = `<article><h1>${title}</h1>${paragraphs.map(text => `<p>${text}</p>`).join('')}</article>`;
  return `<!doctype html><html lang="${lang}"><title>${title}</title><body>${body}</body></html>`;
};
const GERMAN = pageOf(
  'de',
  'Brücke in Lorne eröffnet',
  'Der Rat von Lorne hat am Montag die neue Brücke eröffnet, nach drei Jahren Arbeit, die Millionen gekostet haben.',
  'Die Busse werden sie alle zehn Minuten überqueren, und die alte Fähre wird am Sonntag zum letzten Mal fahren.',
  'Zwei Firmen haben sich die Arbeit geteilt, und ihre Leute bleiben bis zum Frühjahr, um die Straße zu erneuern.',
);
const BRIDGE = pageOf(
  'en',
  'Bridge in Lorne falls',
  'A bridge over the Arn in Lorne gave way in the storm and hurt seven people, police said on their way to the river.',
  'Divers searched the water for a van that witnesses saw go down with the deck, and Mayor Ann Lee closed the quay.',
  'It was built of steel by a firm from the valley, and its piers had been repaired after the flood of last spring.',
);

type Change = { put?: object[]; set?: [key: string, value: unknown]; version?: number };

/**
 * Changes what lies in the library behind the extension's back, as if it had been interrupted before it listed that,
 * and says which keys are there then.
 */
const changeLibrary = (page: Page, wanted: Change = {}): Promise<IDBValidKey[]> =>
  page.evaluate(async change => {
    const { put = [], set, version } = change;
    const asked = <Value>(request: IDBRequest<Value>): Promise<Value> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error!);
      });
    const database = await asked(indexedDB.open('crossread', version));
    const transaction = database.transaction(['articles', 'settings'], 'readwrite');
    for (const record of put) await asked(transaction.objectStore('articles').put(record));
    if (put.length) await asked(transaction.objectStore('settings').delete('profiled'));
    if (set) await asked(transaction.objectStore('settings').put(set[1], set[0]));
    const keys = await asked(transaction.objectStore('articles').getAllKeys());
    database.close();
    return keys;
  }, wanted);

async function toastOf(popup: Page, words: string): Promise<void> {
  const isShown = (wanted: string): boolean => document.querySelector('.toast span')?.textContent === wanted;
  await popup.waitForFunction(isShown, {}, words);
}
const textOf = (popup: Page, selector: string): Promise<string> =>
  popup.evaluate(wanted => document.querySelector(wanted)?.textContent ?? '', selector);
const listed = async (popup: Page): Promise<string[]> => {
  await popup.keyboard.press('r');
  await popup.waitForSelector('.menu.references');
  return popup.$$eval('.menu .reference small', lines => lines.map(line => line.textContent ?? ''));
};
/** Keeps a page as a reference, and leaves it. */
async function keep(name: string): Promise<void> {
  const popup = await tour.clickOn(name);
  await popup.keyboard.press('s');
  await popup.waitForSelector('.toast');
  await tour.closePopup();
}

const article = {
  title: 'Night trains return',
  text: 'Sleeper trains will run along the coast again.',
  completeness: 'full',
  paragraphs: [{ start: 0, end: 46, role: 'body' }],
};
const whole = { kind: 'page', savedAt: 1, article, profile: { version: 0 } };
const DAMAGED = [
  { ...whole, id: 'empty', article: undefined },
  { ...whole, id: 'number', article: { ...article, text: 49 } },
  { ...whole, id: 'beyond', article: { ...article, paragraphs: [{ start: 0, end: 4600, role: 'body' }] } },
  { id: 'bare' },
  { ...whole, id: 7 },
];

describe('damaged references', () => {
  it('are set aside, and everything else is listed, compared, saved and removed', async () => {
    const unprofiled = { ...whole, id: 'profile', profile: { ...whole.profile, all: 3 } };
    await changeLibrary(await tour.clickOn('wire'), { put: [...DAMAGED, unprofiled] });
    await tour.closePopup();
    const popup = await tour.clickOn('broadsheet');
    expect(await summaryOf(popup)).toContain('Same story.');
    expect(await textOf(popup, '[role=alert]')).toContain('5 saved references are damaged and were set aside.');
    expect((await listed(popup)).map(line => line.replace(/.* · /, ''))).toEqual([
      'Trump and Putin agree to open talks on ending the war in Ukraine',
      'Night trains return',
    ]);
    await popup.click('.menu [aria-label="Remove Night trains return"]');
    await toastOf(popup, 'Removed Night trains return.');
    await popup.keyboard.press('s');
    await toastOf(popup, 'Saved as a reference.');
    const keys = await changeLibrary(popup);
    expect(keys).toHaveLength(DAMAGED.length + 2);
    expect(keys).not.toContain('profile');
  });

  it('are removed for good when asked for, and brought back', async () => {
    await changeLibrary(await tour.clickOn('wire'), { put: [DAMAGED[0]] });
    await tour.closePopup();
    const popup = await tour.clickOn('broadsheet');
    expect(await textOf(popup, '[role=alert]')).toContain('1 saved reference is damaged and was set aside.');
    await press(popup, 'Remove it for good');
    await toastOf(popup, 'Removed the damaged reference.');
    expect(await changeLibrary(popup)).toEqual(['sample']);
    expect(await popup.$('[role=alert]')).toBeNull();
    await press(popup, 'Undo');
    await popup.waitForSelector('[role=alert]');
    expect(await changeLibrary(popup)).toEqual(['empty', 'sample']);
  });

  it('are set aside where they cannot even be read, as in a store whose file has a hole', async () => {
    await keep('tabloid');
    const popup = await tour.clickOn('wire');
    await popup.evaluate(() => {
      const get: (key: IDBValidKey) => IDBRequest = Reflect.get(IDBObjectStore.prototype, 'get');
      const fail = (): never => {
        throw new DOMException('Failed to read large IndexedDB value', 'DataError');
      };
      IDBObjectStore.prototype.getAll = fail;
      IDBObjectStore.prototype.get = function read(key) {
        return key === 'sample' ? fail() : Reflect.apply(get, this, [key]);
      };
    });
    await popup.keyboard.press('s');
    await toastOf(popup, 'Saved as a reference.');
    await popup.waitForSelector('[role=alert]');
    expect(await textOf(popup, '[role=alert]')).toContain('1 saved reference is damaged');
    expect(await textOf(popup, '.switch')).not.toContain('Sample');
  });
});

describe('a library that will not open', () => {
  /** As one that a later version of the extension has written. */
  async function closeLibrary(): Promise<void> {
    await tour.clickOn('wire');
    await tour.closePopup();
    await tour.page.goto(`chrome-extension://${tour.chrome.id}/icons/16.png`);
    await changeLibrary(tour.page, { version: 99 });
  }

  it('is named, and pages are read against the sample and pasted texts', async () => {
    await closeLibrary();
    const popup = await tour.clickOn('broadsheet');
    expect(await summaryOf(popup)).toContain('Same story.');
    expect(await textOf(popup, '[role=alert]')).toContain('Your references cannot be opened (VersionError).');
    await popup.keyboard.press('s');
    await toastOf(popup, 'Not saved, since your references cannot be opened. It is kept until this popup closes.');
    await tour.closePopup();
    const other = await tour.clickOn('unrelated');
    expect(await headingOf(other)).toBe('Nothing to read this page against yet');
    await other.keyboard.press('p');
    await other.waitForSelector('textarea');
    await other.type('textarea', 'Sleeper trains to run again\n\nSleeper trains will run along the coast from July. ');
    await other.type('textarea', 'A bed will cost from 49 euros, and the line will serve six stops, it was said.');
    await other.click('button[type=submit]');
    await other.waitForSelector('.tabs');
    expect(await textOf(other, '.switch')).toContain('Sleeper trains to run again');
  });
});

describe('a reference kept twice', () => {
  it('is kept once, and Undo of the second time takes nothing away', async () => {
    const popup = await tour.clickOn('wire');
    await popup.keyboard.press('s');
    await toastOf(popup, 'Saved as a reference.');
    const keys = await changeLibrary(popup);
    await popup.keyboard.press('s');
    await toastOf(popup, 'Already kept as a reference.');
    expect(await popup.$('.toast button')).toBeNull();
    expect(await changeLibrary(popup)).toEqual(keys);
  });

  it('goes when the first time is undone, and no other', async () => {
    await keep('tabloid');
    const popup = await tour.clickOn('wire');
    const keys = await changeLibrary(popup);
    await popup.keyboard.press('s');
    await toastOf(popup, 'Saved as a reference.');
    expect(await changeLibrary(popup)).toHaveLength(keys.length + 1);
    await press(popup, 'Undo');
    await expect.poll(() => changeLibrary(popup)).toEqual(keys);
  });
});

describe('the sample', () => {
  it('gives way to what the reader kept of the same story', async () => {
    await keep('tabloid');
    const popup = await tour.clickOn('live-blog');
    expect(await textOf(popup, '.switch')).not.toContain('Sample');
  });

  it('stays away once removed, whatever became of the settings', async () => {
    const popup = await tour.clickOn('wire');
    await listed(popup);
    await popup.click('.menu [aria-label^="Remove"]');
    await waitForHeading(popup, 'Nothing to read');
    await changeLibrary(popup, { set: ['sampled', 0] });
    await tour.closePopup();
    const again = await tour.clickOn('wire');
    // what was shown last may stand until the library has answered
    await expect.poll(() => headingOf(again)).toBe('Nothing to read this page against yet');
    expect(await changeLibrary(again)).toEqual([]);
  });
});

describe('a page of which no reference tells the story', () => {
  it('is read against none by itself, and against any that is chosen, by keyboard', async () => {
    tour.changed.set('german', GERMAN);
    await keep('german');
    const popup = await tour.clickOn('unrelated');
    expect(await headingOf(popup)).toBe('Your reference tells another story');
    expect(await textOf(popup, '.switch')).toBe(' None chosen');
    await popup.keyboard.press('r');
    await popup.waitForFunction(() => document.activeElement?.matches('.find'));
    await popup.keyboard.press('Escape');
    await popup.waitForFunction(() => document.activeElement?.matches('.switch'));
    await press(popup, 'Choose a referenceRead this page against one that you have keptR');
    await popup.waitForFunction(() => document.activeElement?.matches('.find'));
    await popup.keyboard.press('Tab');
    await popup.keyboard.press('Enter');
    await waitForHeading(popup, 'Another language');
  });

  it('is kept when told to, beside the others', async () => {
    tour.changed.set('german', GERMAN);
    await keep('german');
    tour.changed.set('bridge', BRIDGE);
    await keep('bridge');
    const popup = await tour.clickOn('unrelated');
    expect(await headingOf(popup)).toBe('None of your 2 references tells this story');
    await popup.keyboard.press('s');
    await waitForHeading(popup, 'This page is kept as a reference');
    expect(await listed(popup)).toHaveLength(4);
  });

  it('is no revision of what stood at its address before', async () => {
    await keep('unrelated');
    const { html } = readFixtures().find(({ name }) => name === 'other-event')!;
    tour.changed.set('unrelated', html.replace(/<link rel="canonical"[^>]*>/, ''));
    await tour.page.reload();
    const popup = await tour.chrome.click(tour.page);
    await waitForHeading(popup, 'Your reference tells another story'); // what was shown last may stand at first
    expect(await textOf(popup, '.switch')).not.toContain('Saved by you');
  });
});

describe('a reference that is pinned', () => {
  it('is what every page is read against, until it is unpinned', async () => {
    await keep('tabloid');
    await keep('unrelated');
    const popup = await tour.clickOn('wire');
    const chosen = await textOf(popup, '.switch');
    await listed(popup);
    const pinned = (): Promise<string[]> =>
      popup.$$eval('.menu .pin', all => all.map(one => one.getAttribute('aria-pressed') ?? ''));
    expect(new Set(await pinned())).toEqual(new Set(['false']));
    await popup.$$eval('.menu .pin', all => (all.at(-1) as HTMLElement).click());
    await popup.waitForFunction(
      (before: string) => document.querySelector('.switch')?.textContent !== before,
      {},
      chosen,
    );
    const last = await textOf(popup, '.switch');
    await tour.closePopup();
    const again = await tour.clickOn('broadsheet');
    expect(await textOf(again, '.switch')).toBe(last);
    await listed(again);
    await again.click('.menu .pin[aria-pressed=true]');
    await toastOf(again, 'Pages are read against what fits best again.');
    await tour.closePopup();
    const anew = await tour.clickOn('live-blog');
    expect(await textOf(anew, '.switch')).not.toBe(last);
  });
});

describe('a reference that was chosen for a page', () => {
  it('is taken again when the page is read again, and for no other page', async () => {
    await keep('tabloid');
    await keep('unrelated');
    const popup = await tour.clickOn('wire');
    const best = await textOf(popup, '.switch');
    await listed(popup);
    await popup.$$eval('.menu .reference', all => (all.at(-1) as HTMLElement).click());
    await popup.waitForFunction(
      (before: string) => document.querySelector('.switch')?.textContent !== before,
      {},
      best,
    );
    const chosen = await textOf(popup, '.switch');
    await tour.closePopup();
    const other = await tour.clickOn('broadsheet');
    expect(await textOf(other, '.switch')).not.toBe(chosen);
    await tour.closePopup();
    await tour.page.close();
    tour.page = await tour.chrome.browser.newPage(); // where nothing is remembered of what a tab showed
    const again = await tour.chrome.click(await visit('wire'));
    await settled(again);
    expect(await textOf(again, '.switch')).toBe(chosen);
  });

  async function visit(name: string): Promise<Page> {
    await tour.page.goto(`${tour.site.origin}/${name}/`);
    return tour.page;
  }
});

describe('the library', () => {
  it('opens in a tab of its own from the popup, by its key too', async () => {
    const popup = await tour.clickOn('wire');
    await popup.click('[aria-label="More"]');
    await popup.waitForSelector('.menu.commands');
    expect(await textOf(popup, '.menu.commands')).toContain('Library');
    await popup.keyboard.press('Escape');
    const opened = tour.chrome.browser.waitForTarget(target => target.url().endsWith('/library.html'));
    await popup.keyboard.press('l').catch(() => undefined); // the popup closes before it can answer
    const library = await (await opened).asPage();
    await library.waitForSelector('tbody tr');
    expect(await library.$eval('h1', heading => heading.textContent)).toBe('Library 1 reference');
  });
});
