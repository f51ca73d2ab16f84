// The report in a tab of its own: opened from the popup, reopened by its address, walked by keyboard, and smooth with
// long texts.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { articleOf, type Article } from '../../src/engine/index.ts';
import { startTour, summaryOf, type Tour } from './popup-page.ts';

const require = createRequire(import.meta.url);
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const WIDE = { width: 1280, height: 900 };

let tour: Tour;
let page: Page;
/** of the tabloid page, read against the sample */
let address: string;
let said: string;

beforeAll(async () => {
  tour = await startTour();
  const popup = await tour.clickOn('tabloid');
  said = await summaryOf(popup);
  const opened = reportOpened();
  await popup.keyboard.press('o').catch(() => undefined); // the popup may be gone before the key is up
  page = await opened;
  address = page.url().replace(/#.*/, '');
});
afterAll(() => tour.end());
beforeEach(async () => {
  await page.bringToFront();
  await page.setViewport(WIDE);
});

async function reportOpened(): Promise<Page> {
  const known = new Set(tour.chrome.browser.targets());
  const target = await tour.chrome.browser.waitForTarget(
    one => one.url().includes('/report.html?r=') && !known.has(one),
    { timeout: 10_000 },
  );
  const opened = await target.asPage();
  await opened.waitForSelector('.columns .c, .no-report h1');
  return opened;
}

async function open(url = address): Promise<void> {
  await page.goto('about:blank');
  await page.goto(url);
  await page.waitForSelector('.columns .c, .no-report h1');
}
const textOf = (selector: string): Promise<string> =>
  page.$eval(selector, element => (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim());
/** As the page has it: what the browser tells of it may come later. */
const hashOf = (): Promise<string> => page.evaluate(() => location.hash);
/** What stands out, in the order of the page. */
const hot = (side: string): Promise<string[]> =>
  page.$$eval(`.column.${side} .hot`, spots => spots.map(spot => spot.textContent ?? ''));
const press = (words: string): Promise<void> =>
  page.evaluate(wanted => {
    const buttons = [...document.querySelectorAll<HTMLElement>('button')];
    buttons.find(one => one.textContent === wanted || one.ariaLabel === wanted)?.click();
  }, words);

describe('a report', () => {
  it('says what the popup said, and lies in a tab of its own', async () => {
    await open();
    expect((await textOf('aside .summary')).trim()).toBe(said.replaceAll(/\s+/g, ' ').trim());
    expect(await page.title()).toContain('against');
  });

  it('fills its window and no more, so that only its parts scroll', async () => {
    await open();
    for (let i = 0; i < 12; i++) await page.keyboard.press('j');
    const { scrollHeight, scrollTop } = await page.$eval('html', ({ scrollHeight, scrollTop }) => ({
      scrollHeight,
      scrollTop,
    }));
    expect([scrollHeight, scrollTop]).toEqual([WIDE.height, 0]);
  });

  it('opens by the button of the popup at the same address, with the card that was in front', async () => {
    const popup = await tour.clickOn('tabloid');
    await popup.click('#tab-missing');
    await popup.keyboard.press('j');
    await popup.waitForSelector('.card.current');
    const card = await popup.$eval('.card.current .src', words => words.textContent ?? '');
    const opened = reportOpened();
    await popup.click('[aria-label="Open the full report"]').catch(() => undefined);
    const second = await opened;
    expect(second.url().replace(/#.*/, '')).toBe(address);
    expect(await second.$eval('.column.reference .hot', spot => spot.textContent)).toContain(card);
    await second.close();
  });

  it('has every finding within reach of j, each at an address that leads back to it', async () => {
    await open();
    const count = await page.$$eval('.group b.num', counts =>
      counts.reduce((sum, one) => sum + Number(one.textContent), 0),
    );
    const seen = new Map<string, string>();
    for (let i = 0; i < count + 5; i++) {
      await page.keyboard.press('j');
      seen.set(await hashOf(), await textOf('.insp .which'));
    }
    const numbers = await page.$$eval('.columns [data-e]', spots =>
      spots.flatMap(spot => spot.getAttribute('data-e')!.split(' ')),
    );
    expect(seen.size).toBe(new Set(numbers).size);
    expect(seen.size).toBeGreaterThan(20);
    const [hash, which] = [...seen][7];
    await open(`${address}${hash}`);
    expect(await textOf('.insp .which')).toBe(which);
    await page.keyboard.press('k');
    expect([...seen.keys()].indexOf(await hashOf())).toBe(6);
    await press('Next finding (J)');
    expect(await hashOf()).toBe(hash);
  });

  it('brings both passages of a finding to one height, wherever it is chosen', async () => {
    await open();
    const chosen = await page.$$eval('.column.report .c.stated', spots => {
      const spot = spots.find(one => one.textContent?.includes('JD Vance'))!;
      (spot as HTMLElement).click();
      return spot.getBoundingClientRect().top;
    });
    const [reference] = await page.$$eval('.column.reference .c.hot', spots =>
      spots.map(spot => spot.getBoundingClientRect().top),
    );
    const [report] = await page.$$eval('.column.report .c.hot', spots =>
      spots.map(spot => spot.getBoundingClientRect().top),
    );
    expect(Math.abs(reference - report)).toBeLessThan(24); // pixels: a line, since a passage may begin within one
    expect(chosen).toBeGreaterThan(0);
    expect((await hot('reference')).join()).toContain('JD Vance');
  });

  it('scrolls one column in step with the other, and apart where that is asked for', async () => {
    await open();
    const scrolled = async (top: number): Promise<number> => {
      await page.$eval('.column.reference', (column, to) => column.scrollTo(0, to), top);
      await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))));
      return page.$eval('.column.report', column => column.scrollTop);
    };
    const [near, far] = [await scrolled(100), await scrolled(500)];
    expect(far).toBeGreaterThan(near);
    expect(await page.$eval('.column.reference', column => column.scrollTop)).toBe(500);
    await press('Scroll in step');
    expect(await scrolled(0)).toBe(far);
  });

  it('dims what is switched off, in text, outline and walk, and leads from a number to what it counts', async () => {
    await open();
    const dim = (): Promise<number> => page.$$eval('.c.missing.dim', spots => spots.length);
    const all = await page.$$eval('.c.missing', spots => spots.length);
    expect([await dim(), all > 0]).toEqual([0, true]);
    await page.click('.frow[data-kind=missing]');
    expect(await dim()).toBe(all);
    expect(await page.$$eval('.ol .k-gone', signs => signs.length)).toBe(0);
    await press('Show all kinds');
    expect(await dim()).toBe(0);
    await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.summary button')]
        .find(one => /missing/.test(one.textContent))!
        .click(),
    );
    const pressed = (): Promise<string[]> =>
      page.$$eval('.frow[aria-pressed=true]', rows => rows.map(row => (row as HTMLElement).dataset.kind!));
    expect(await pressed()).toEqual(['missing']);
    expect(await textOf('.insp .which')).toMatch(/^Missing/);
  });

  it('swaps the two and swaps them back', async () => {
    await open();
    const heads = (): Promise<string[]> => page.$$eval('.colh h2', all => all.map(one => one.textContent ?? ''));
    const before = await heads();
    const outline = await textOf('.ol');
    await page.click('.swap');
    await page.waitForFunction(
      (first: string) => document.querySelector('.colh h2')?.textContent !== first,
      {},
      before[0],
    );
    expect(await heads()).toEqual(before.toReversed());
    expect(await textOf('.ol')).not.toBe(outline);
    await page.reload();
    await page.waitForSelector('.columns .c');
    expect(await heads()).toEqual(before.toReversed());
    await page.click('.swap');
    await page.waitForFunction(
      (first: string) => document.querySelector('.colh h2')?.textContent === first,
      {},
      before[0],
    );
  });

  it('folds what is alike, and unfolds it where it is asked for', async () => {
    await open();
    const paragraphs = (): Promise<number> => page.$$eval('.colb p', all => all.length);
    const before = await paragraphs();
    await press('Differences only');
    await page.waitForSelector('.folded');
    const folded = await paragraphs();
    expect(folded).toBeLessThan(before);
    expect(await page.$$eval('.colb .c.missing, .colb .c.added', spots => spots.length)).toBeGreaterThan(0);
    await page.click('.folded');
    expect(await paragraphs()).toBeGreaterThan(folded);
    await press('Differences only');
    expect(await paragraphs()).toBe(before);
  });

  it('keeps the size of the text', async () => {
    await open();
    await press('Large');
    await page.waitForSelector('.columns.size-2');
    await page.waitForFunction(
      () =>
        new Promise(done => {
          indexedDB.open('crossread').onsuccess = ({ target }) => {
            const { result } = target as IDBOpenDBRequest;
            const asked = result.transaction('settings').objectStore('settings').get('text-size');
            asked.onsuccess = () => {
              result.close();
              done(asked.result === 2);
            };
          };
        }),
    );
    await open();
    await page.waitForSelector('.columns.size-2');
    await press('Medium');
  });

  it('copies the address of a finding, and opens the page that was read', async () => {
    await open();
    await page.keyboard.press('j');
    await page.evaluate(() => {
      navigator.clipboard.writeText = async text => {
        document.title = text;
      };
    });
    await press('Copy address');
    await page.waitForSelector('.toast');
    expect(await page.title()).toBe(page.url());
    expect(await page.$eval('.desk-bar .acts a', link => link.getAttribute('href'))).toBe(
      `${tour.site.origin}/tabloid/`,
    );
  });

  it('makes no request and leaves the popup as it was', async () => {
    const served = tour.site.requests.length;
    await open();
    for (let i = 0; i < 5; i++) await page.keyboard.press('j');
    expect(tour.site.requests.length).toBe(served);
    const popup = await tour.clickOn('tabloid');
    expect(await summaryOf(popup)).toBe(said);
    await tour.closePopup();
  });
});

describe('what cannot be shown', () => {
  it('is told, with the reports that can be', async () => {
    await open(address.replace(/r=\w+/, 'r=0000000000000000'));
    expect(await textOf('h1')).toBe('This report is not kept here');
    await page.waitForSelector('.lately a');
    await open(address.replace(/\?.*/, ''));
    expect(await textOf('h1')).toBe('No report is open');
    await (await page.waitForSelector('.lately a'))?.click();
    await page.waitForSelector('.columns .c');
  });

  it('is another story until the reader wants to see it', async () => {
    await putReport({ ...kept(articleOf({ text: BRIDGE }), articleOf({ text: FERRY })), id: 'other' });
    await open(address.replace(/\?.*/, '?r=other'));
    expect(await textOf('h1')).toBe('A different story');
    await press('Compare anyway');
    await page.waitForSelector('.columns .c');
  });

  it('is withheld of a page that is cut off, until the reader wants to see it', async () => {
    const popup = await tour.clickOn('paywalled');
    const opened = reportOpened();
    await popup.keyboard.press('o').catch(() => undefined);
    const other = await opened;
    expect(await other.$eval('.note', note => note.textContent)).toContain(
      'Only the start of this article can be read.',
    );
    expect(await other.$$eval('.frow[data-kind=missing]', rows => rows.length)).toBe(0);
    await other.click('.note .btn');
    await other.waitForSelector('.frow[data-kind=missing]');
    await other.reload();
    await other.waitForSelector('.frow[data-kind=missing]');
    await other.close();
  });
});

describe('what a reader says of a finding', () => {
  const countOf = (kind: string): Promise<string> =>
    page.$$eval(
      'aside .frow',
      (rows, wanted) => rows.find(row => row.textContent?.startsWith(wanted))?.querySelector('b')?.textContent ?? '0',
      kind,
    );
  const selectFirst = async (kind: string): Promise<void> => {
    await open();
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press('j');
      if ((await textOf('.insp .tag')) === kind) return;
    }
    throw new Error(`nothing is ${kind}`);
  };

  it('is a note that stands there when the report is opened again, and goes out with an export', async () => {
    await selectFirst('Missing');
    await press('Add a note');
    await page.waitForSelector('.remark-form textarea:focus');
    await page.keyboard.type('Ask the desk.');
    await press('Keep');
    await page.waitForSelector('.said .remark');
    await selectFirst('Missing');
    expect(await textOf('.said .remark span')).toBe('Ask the desk.');
    await page.evaluate(() => {
      navigator.clipboard.writeText = async text => {
        document.title = text;
      };
    });
    await press('Export');
    await page.waitForSelector('.menu.exports button:focus');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.title.includes('Ask the desk'));
    await page.waitForSelector('.menu.exports', { hidden: true });
  });

  it('is that it is none: it is counted no more, and undone', async () => {
    await selectFirst('Missing');
    const before = Number(await countOf('Missing'));
    await press('Not a finding');
    await page.waitForSelector('.toast');
    await expect.poll(() => countOf('Missing')).toBe(String(before - 1));
    await press('Undo');
    await expect.poll(() => countOf('Missing')).toBe(String(before));
  });

  it('leaves the menu of formats by Escape, with the focus where it was', async () => {
    await open();
    await press('Export');
    await page.waitForSelector('.menu.exports');
    await page.keyboard.press('Escape');
    await page.waitForSelector('.menu.exports', { hidden: true });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Export');
  });
});

describe('for every reader', () => {
  const violations = async (): Promise<string[]> => {
    await page.evaluate(axe);
    return page.evaluate(async () => {
      const { violations: found } = await (
        globalThis as unknown as {
          axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        }
      ).axe.run();
      return found.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 160)}`);
    });
  };

  for (const scheme of ['light', 'dark'])
    it(`there is nothing to complain of in ${scheme}`, async () => {
      await open();
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
      expect.soft(await violations(), 'as it opens').toEqual([]);
      for (let i = 0; i < 3; i++) await page.keyboard.press('j');
      await page.click('.frow[data-kind=stated]');
      expect.soft(await violations(), 'with a finding and a filter').toEqual([]);
      await open(address.replace(/\?.*/, ''));
      expect.soft(await violations(), 'the list').toEqual([]);
    });

  it('nothing is lost at 320 pixels: one text stands below the other', async () => {
    await open();
    await page.setViewport({ width: 320, height: 640 });
    await page.keyboard.press('j');
    const outside = await page.$$eval('header *, main *, aside *', elements =>
      elements
        .filter(element => {
          const { left, right, width, height } = element.getBoundingClientRect();
          return width > 1 && height > 1 && !element.closest('svg, .t') && (left < 0 || right > innerWidth + 1);
        })
        .map(element => element.outerHTML.slice(0, 120)),
    );
    expect(outside).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const [first, second] = await page.$$eval('.column', all => all.map(one => one.getBoundingClientRect().top));
    expect(second).toBeGreaterThan(first);
  });

  it('paper holds both texts and every finding with its words', async () => {
    await open();
    await page.emulateMediaType('print');
    const differing = await page.$$eval('.evidence-list li', all => all.map(one => one.textContent ?? ''));
    expect(differing.filter(text => text.startsWith('Missing')).length).toBe(
      Number(await textOf('.frow[data-kind=missing] b')),
    );
    expect(await page.$eval('.evidence-list', list => getComputedStyle(list).display)).toBe('block');
    expect(await page.$eval('.column.report', column => column.scrollHeight - column.clientHeight)).toBeLessThan(2);
    await page.emulateMediaType('screen');
  });
});

describe('ten thousand words', () => {
  it('scroll at sixty frames a second, the other column in step', { retry: 2, timeout: 60_000 }, async () => {
    const [reference, report] = [longText(0), longText(7)];
    expect(reference.split(/\s+/).length).toBeGreaterThan(10_000);
    await putReport({ ...kept(articleOf({ text: reference }), articleOf({ text: report })), id: 'long', anyway: true });
    const before = Date.now();
    await open(address.replace(/\?.*/, '?r=long'));
    const opened = Date.now() - before;
    const { longest, median, work } = await page.evaluate(scrollThrough);
    console.log(
      `long texts: opened in ${opened} ms; scrolling: frames of ${median.toFixed(1)} ms, the longest ${longest.toFixed(1)} ms; longest task ${work.toFixed(1)} ms`,
    );
    expect(median).toBeLessThan(25); // milliseconds: 60 frames a second, less than one in two late on a busy machine
  });
});

/** Scrolls one column for two seconds, the other in step, and measures its frames. */
async function scrollThrough(): Promise<{ longest: number; median: number; work: number }> {
  const column = document.querySelector('.column.reference')!;
  let work = 0;
  const observer = new PerformanceObserver(list => {
    for (const { duration } of list.getEntries()) work = Math.max(work, duration);
  });
  observer.observe({ type: 'longtask' });
  const frames: number[] = [];
  let last = performance.now();
  await new Promise<void>(done => {
    const step = (now: number): void => {
      frames.push(now - last);
      last = now;
      column.scrollTop += 60;
      if (frames.length < 120) requestAnimationFrame(step);
      else done();
    };
    requestAnimationFrame(step);
  });
  const sorted = frames.slice(5).sort((a, b) => a - b);
  return { longest: sorted.at(-1)!, median: sorted[Math.floor(sorted.length / 2)], work };
}

const kept = (reference: Article, report: Article): object => ({ reference, report, readAt: 1, openedAt: 1 });

const putReport = (record: object): Promise<void> =>
  page.evaluate(
    stored =>
      new Promise<void>(done => {
        indexedDB.open('crossread').onsuccess = ({ target }) => {
          const { result } = target as IDBOpenDBRequest;
          const transaction = result.transaction('reports', 'readwrite');
          transaction.objectStore('reports').put(stored);
          transaction.oncomplete = () => {
            result.close();
            done();
          };
        };
      }),
    record,
  );

/** About 10,000 words of which each paragraph tells one thing; another shift tells a part of them otherwise. */
function longText(shift: number): string {
  const towns = ['Lorne', 'Arn', 'Kell', 'Marden', 'Osier', 'Pell', 'Quay', 'Rowan', 'Stour', 'Tarn'];
  const works = ['bridge', 'harbour', 'school', 'library', 'tramway', 'market', 'hospital', 'theatre'];
  return Array.from({ length: 400 }, (_, i) => {
    const [town, work] = [towns[i % 10], works[i % 8]];
    const changed = shift && i % 9 === 0 ? shift : 0;
    const first = `The council of ${town} voted on Monday to spend ${300 + i + changed} million euros on its ${work}, number ${i} of its plan.`;
    if (shift && i % 11 === 0)
      return `Nothing was heard of plan ${i} from the valley, where ${work} and ferry were closed by ice.`;
    return `${first} “We have waited ${i + 2} years for this ${work}, and ${town} will not wait any longer,” its mayor said at the town hall.`;
  }).join('\n\n');
}

const BRIDGE = `A bridge over the Arn in Lorne gave way in the storm and hurt seven people, police said on their way to the river.

Divers searched the water for a van that witnesses saw go down with the deck, and Mayor Ann Lee closed the quay.

It was built of steel by a firm from the valley, and its piers had been repaired after the flood of last spring.`;
const FERRY = `Shares of the largest maker of chips fell by nine percent in Tokyo after it warned that demand for memory would be weak.

Analysts had expected a profit of two billion dollars for the quarter, which the company now puts at half of that sum.

Its rivals in Seoul and Taipei lost as well, and the index of the region closed at its lowest level since last October.`;
