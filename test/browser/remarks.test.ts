// What a reader says of findings in the real Chromium: kept over closing and changes of the page, counted everywhere,
// handed out with the rest, by mouse and by keyboard alone.

import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readFixtures } from '../fixtures.ts';
import { countOf, openTab, press, readCards, startTour, summaryOf, type Tour } from './popup-page.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const HTML = readFixtures().find(({ name }) => name === 'tabloid')!.html;

let tour: Tour;
beforeEach(async () => {
  tour = await startTour();
});
afterEach(() => tour.end());

async function toastOf(popup: Page, words: string): Promise<void> {
  const isShown = (wanted: string): boolean => document.querySelector('.toast span')?.textContent === wanted;
  await popup.waitForFunction(isShown, {}, words);
}

/** Presses an entry of the menu of the card that begins like this. */
async function choose(popup: Page, start: string, entry: string): Promise<void> {
  await popup.waitForSelector('.card-menu');
  await popup.evaluate(wanted => {
    const card = [...document.querySelectorAll('.card')].find(one =>
      one.querySelector('.src, .pair')?.textContent?.includes(wanted),
    );
    card!.querySelector<HTMLElement>('.card-menu button')!.click();
  }, start);
  await popup.waitForSelector('.card-menu .menu');
  await popup.evaluate(wanted => {
    const entries = [...document.querySelectorAll<HTMLElement>('.card-menu .entry')];
    entries.find(one => one.textContent === wanted)!.click();
  }, entry);
}

async function note(popup: Page, start: string, text: string): Promise<void> {
  await choose(popup, start, 'Add a note');
  await popup.waitForSelector('.remark-form textarea');
  await popup.type('.remark-form textarea', text);
  await popup.click('.remark-form [type=submit]');
  await toastOf(popup, 'The note is kept.');
}

/** What stands at the cards, each with the words of its card. */
const notesIn = (popup: Page): Promise<[card: string, note: string][]> =>
  popup.$$eval('.card', cards =>
    cards.flatMap(card =>
      [...card.querySelectorAll('.remark p')].map((one): [string, string] => [
        card.querySelector('.src, .pair')?.textContent ?? '',
        one.textContent ?? '',
      ]),
    ),
  );
const asideOf = (popup: Page): Promise<string> =>
  popup.$$eval('.aside summary', lines => lines.map(one => one.textContent?.replace(/ Show$/, '') ?? '').join());

describe('a note', () => {
  it('is there when the popup opens again, and when the words of the page have moved', async () => {
    const popup = await tour.clickOn('tabloid');
    await openTab(popup, 'missing');
    const [{ text }] = await readCards(popup);
    await note(popup, text.slice(0, 50), 'Ask the ministry.');
    await tour.closePopup();
    const again = await tour.clickOn('tabloid');
    expect(await notesIn(again)).toEqual([[text, 'Note: Ask the ministry.']]);
    await tour.closePopup();
    tour.changed.set(
      'tabloid',
      HTML.replace(/<p[ >]/, '<p>The harbour was quiet on Tuesday night, and two ferries lay at the pier.</p>$&'),
    );
    const moved = await tour.clickOn('tabloid');
    await openTab(moved, 'missing');
    expect(await notesIn(moved)).toEqual([[text, 'Note: Ask the ministry.']]);
    expect(await asideOf(moved)).toBe('');
  });

  it('that fits nothing any more is listed, and removed only when told to', async () => {
    const popup = await tour.clickOn('tabloid');
    await openTab(popup, 'added');
    const [{ text }] = await readCards(popup);
    await note(popup, text.slice(0, 50), 'Who said so?');
    await tour.closePopup();
    const sentence = text.slice(0, 40);
    expect(HTML).toContain(sentence);
    tour.changed.set('tabloid', HTML.replace(sentence, 'Nobody in the harbour had seen this coming before'));
    const changed = await tour.clickOn('tabloid');
    await openTab(changed, 'added');
    expect(await notesIn(changed)).toEqual([]);
    expect(await asideOf(changed)).toBe('1 note fits nothing here any more.');
    await changed.click('.aside summary');
    expect(await changed.$eval('.aside li', line => line.textContent)).toContain(sentence);
    expect(await changed.$eval('.aside li p', line => line.textContent)).toBe('Who said so?');
    await press(changed, 'Remove');
    await toastOf(changed, 'The note is removed.');
    expect(await asideOf(changed)).toBe('');
    await press(changed, 'Undo');
    await expect.poll(() => asideOf(changed)).toBe('1 note fits nothing here any more.');
  });

  it('half written is there when the popup opens again', async () => {
    const popup = await tour.clickOn('tabloid');
    const [{ text }] = await readCards(popup);
    await choose(popup, text.slice(0, 30), 'Add a note');
    await popup.waitForSelector('.remark-form textarea');
    await popup.type('.remark-form textarea', 'Ask whether');
    const stored = (): Promise<string> =>
      popup.evaluate(async () => JSON.stringify(await (globalThis as any).chrome.storage.session.get(null)));
    await expect.poll(stored).toContain('Ask whether');
    await tour.closePopup();
    const again = await tour.clickOn('tabloid');
    await again.waitForSelector('.remark-form textarea');
    expect(await again.$eval('.remark-form textarea', field => field.value)).toBe('Ask whether');
  });

  it('is changed in place, and removed with a way back', async () => {
    const popup = await tour.clickOn('tabloid');
    const [{ text }] = await readCards(popup);
    await note(popup, text.slice(0, 30), 'One');
    await press(popup, 'Change');
    await popup.waitForSelector('.remark-form textarea');
    await popup.type('.remark-form textarea', ' and two');
    await popup.click('.remark-form [type=submit]');
    await expect.poll(async () => (await notesIn(popup)).map(([, said]) => said)).toEqual(['Note: One and two']);
    await press(popup, 'Undo');
    await expect.poll(async () => (await notesIn(popup)).map(([, said]) => said)).toEqual(['Note: One']);
    await press(popup, 'Remove');
    await toastOf(popup, 'The note is removed.');
    expect(await notesIn(popup)).toEqual([]);
    await press(popup, 'Undo');
    await expect.poll(async () => (await notesIn(popup)).length).toBe(1);
  });
});

describe('what is no finding', () => {
  it('is counted nowhere any more, and undone at once or later', async () => {
    const popup = await tour.clickOn('tabloid');
    await openTab(popup, 'missing');
    const cards = await readCards(popup);
    const { text } = cards.find(({ tag }) => tag === 'Missing')!;
    const [count, said] = [Number(await countOf(popup, 'missing')), await summaryOf(popup)];
    const [missing, claims] = /(\d+) of (\d+) claims/.exec(said)!.slice(1).map(Number);
    const cells = (): Promise<number> => popup.$$eval('.ribbon .cell', all => all.length);
    const drawn = await cells();
    await choose(popup, text.slice(0, 50), 'Not a finding');
    await toastOf(popup, 'Hidden as no finding.');
    expect(await countOf(popup, 'missing')).toBe(String(count - 1));
    expect(await summaryOf(popup)).toContain(`${missing - 1} of ${claims - 1} claims`);
    expect(await cells()).toBe(drawn - 1);
    expect((await readCards(popup)).map(card => card.text)).not.toContain(text);
    expect(await asideOf(popup)).toBe('1 hidden as no finding.');
    await press(popup, 'Undo');
    await expect.poll(() => countOf(popup, 'missing')).toBe(String(count));
    expect(await summaryOf(popup)).toBe(said);
    await choose(popup, text.slice(0, 50), 'Not a finding');
    await expect.poll(() => countOf(popup, 'missing')).toBe(String(count - 1));
    await tour.closePopup();
    const again = await tour.clickOn('tabloid');
    expect(await countOf(again, 'missing')).toBe(String(count - 1));
    await openTab(again, 'missing');
    await again.click('.aside summary');
    await press(again, 'Put back');
    await expect.poll(() => countOf(again, 'missing')).toBe(String(count));
    expect(await summaryOf(again)).toBe(said);
  });
});

describe('a correction', () => {
  it('counts a claim as told, and names another speaker', async () => {
    const popup = await tour.clickOn('tabloid');
    await openTab(popup, 'missing');
    const { text } = (await readCards(popup)).find(({ tag }) => tag === 'Missing')!;
    const [missing, claims] = /(\d+) of (\d+) claims/
      .exec(await summaryOf(popup))!
      .slice(1)
      .map(Number);
    await choose(popup, text.slice(0, 50), 'It is told here');
    await toastOf(popup, 'Counted as told here.');
    expect(await summaryOf(popup)).toContain(`${missing - 1} of ${claims} claims`);
    expect(await asideOf(popup)).toBe('1 counted as told by you.');
    await openTab(popup, 'quotes');
    const [quote] = await readCards(popup);
    await choose(popup, quote.text.slice(0, 30), 'This is the speaker…');
    await popup.waitForSelector('.remark-form input');
    await popup.$eval('.remark-form input', field => field.select());
    await popup.keyboard.type('Ann Lee');
    await popup.keyboard.press('Enter');
    await toastOf(popup, 'The speaker is corrected.');
    const who = (): Promise<string> => popup.$eval('.card:first-of-type .who', name => name.textContent?.trim() ?? '');
    expect(await who()).toBe('Ann Lee');
    await press(popup, 'As it was found');
    await toastOf(popup, 'The speaker is as it was found.');
    expect(await who()).not.toBe('Ann Lee');
  });
});

describe('a damaged remark', () => {
  it('is told, stops nothing, and is removed when told to', async () => {
    const popup = await tour.clickOn('tabloid');
    await popup.evaluate(
      () =>
        new Promise<void>(done => {
          const opening = indexedDB.open('crossread');
          opening.onsuccess = () => {
            const transaction = opening.result.transaction('remarks', 'readwrite');
            transaction.objectStore('remarks').put({ id: 'broken', kind: 'note' });
            transaction.oncomplete = () => {
              opening.result.close();
              done();
            };
          };
        }),
    );
    await tour.closePopup();
    const again = await tour.clickOn('tabloid');
    await again.waitForSelector('.aside');
    expect(await asideOf(again)).toBe('1 remark cannot be read.');
    await again.click('.aside summary');
    await press(again, 'Remove it for good');
    await expect.poll(() => asideOf(again)).toBe('');
  });
});

describe('what is handed out', () => {
  const folder = mkdtempSync(join(tmpdir(), 'crossread-'));
  const filed = async (ending: string): Promise<string> => {
    const find = (): string | undefined => readdirSync(folder).find(name => name.endsWith(ending));
    await expect.poll(find, { timeout: 10_000 }).toBeDefined();
    return join(folder, find()!);
  };

  it('has the notes and what is hidden; one file opens offline, loads nothing, and is accessible', async () => {
    const session = await tour.chrome.browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    const popup = await tour.clickOn('tabloid');
    await popup.evaluate(() => {
      navigator.clipboard.writeText = async text => {
        document.title = text;
      };
    });
    const cards = await readCards(popup);
    await note(popup, cards[0].text.slice(0, 30), 'Ask the *ministry*.');
    await choose(popup, cards[1].text.slice(0, 30), 'Not a finding');
    await toastOf(popup, 'Hidden as no finding.');
    await choose(popup, cards[0].text.slice(0, 30), 'Copy a citation');
    await toastOf(popup, 'The citation is copied.');
    expect(await popup.title()).toMatch(/, paragraph \d+: “.*#:~:text=/);
    await popup.focus('#panel');
    await popup.keyboard.press('e');
    await popup.click('[aria-label="Copy as Markdown"]');
    await toastOf(popup, 'The findings are copied as Markdown.');
    expect(await popup.title()).toContain('note: Ask the \\*ministry\\*.');
    expect(await popup.title()).toMatch(/## Hidden by the reader \(1\).*Not a finding, was /s);
    for (const [format, ending] of [
      ['CSV', '.csv'],
      ['HTML', '.html'],
      ['JSON', '.json'],
    ]) {
      await popup.focus('#panel');
      await popup.keyboard.press('e');
      await popup.waitForSelector('.menu.exports');
      await popup.click(`[aria-label="Save as ${format}"]`);
      await popup.waitForFunction(
        (end: string) => document.querySelector('.toast span')?.textContent?.endsWith(`${end}.`),
        {},
        ending,
      );
    }
    const csv = readFileSync(await filed('.csv'));
    expect([...csv.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(csv.toString()).toContain('Ask the *ministry*.');
    const counts = await Promise.all(['quotes', 'missing', 'wording', 'added'].map(tab => countOf(popup, tab)));
    const { remarks, digests, version } = JSON.parse(readFileSync(await filed('.json'), 'utf8')) as Record<string, any>;
    expect(remarks).toHaveLength(2);
    expect(digests.report).toMatch(/^[0-9a-f]{64}$/);
    expect(version).toMatch(/^\d+\.\d+\.\d+\+\d+$/);
    await opensOffline(await filed('.html'), counts);
  });

  async function opensOffline(path: string, counts: readonly string[]): Promise<void> {
    const { page } = tour;
    const [asked, said]: [string[], string[]] = [[], []];
    page.on('request', request => asked.push(request.url()));
    page.on('console', message => said.push(message.text()));
    await page.setJavaScriptEnabled(false);
    await page.goto(pathToFileURL(path).href);
    expect(asked).toEqual([pathToFileURL(path).href]);
    expect(said).toEqual([]);
    await page.setJavaScriptEnabled(true);
    await page.reload();
    expect((await page.$$eval('main h2 span', all => all.map(one => one.textContent))).slice(0, 4)).toEqual(counts);
    expect(await page.$eval('.note', one => one.textContent)).toBe('note: Ask the *ministry*.');
    for (const scheme of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      expect(await violationsIn(page), scheme).toEqual([]);
    }
  }
});

describe('an address in a citation', () => {
  it('leads the browser to the words', async () => {
    const popup = await tour.clickOn('tabloid');
    await popup.evaluate(() => {
      navigator.clipboard.writeText = async text => {
        document.title = text;
      };
    });
    await openTab(popup, 'added');
    const cited: [words: string, address: string][] = [];
    for (const { text } of await readCards(popup)) {
      await choose(popup, text.slice(0, 50), 'Copy a citation');
      await popup.waitForFunction((words: string) => document.title.includes(words), {}, text.slice(0, 30));
      cited.push([text.slice(0, 30), /\S+$/.exec(await popup.title())![0]]);
    }
    await tour.closePopup();
    const { page } = tour;
    await page.setViewport({ width: 800, height: 240 });
    const inView = (words: string): Promise<boolean> =>
      page.evaluate(wanted => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = node.textContent?.indexOf(wanted) ?? -1;
          if (at < 0) continue;
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + wanted.length);
          const { top, bottom } = range.getBoundingClientRect();
          return top >= 0 && bottom <= innerHeight;
        }
        return false;
      }, words);
    for (const [words, address] of cited) {
      await page.goto('about:blank');
      await page.goto(address.replace(/#.*/, ''));
      expect.soft(await inView(words), words).toBe(false);
      await page.goto('about:blank');
      await page.goto(address);
      await expect.poll(() => inView(words), { message: address }).toBe(true);
    }
    expect(cited.length).toBeGreaterThan(1);
  });
});

const violationsIn = async (page: Page): Promise<string[]> => {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { violations } = await (
      globalThis as unknown as {
        axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      }
    ).axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 160)}`);
  });
};

describe('accessibility', () => {
  for (const scheme of ['light', 'dark'])
    it(`finds nothing to complain of in ${scheme}: menu, form, notes, what is set aside, export`, async () => {
      const popup = await tour.clickOn('tabloid');
      await popup.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
      const [first, second] = await readCards(popup);
      await popup.waitForSelector('.card-menu');
      await popup.click('.card-menu button');
      await popup.waitForSelector('.card-menu .menu');
      expect.soft(await violationsIn(popup), 'menu').toEqual([]);
      await popup.keyboard.press('Escape');
      await choose(popup, first.text.slice(0, 30), 'Add a note');
      await popup.waitForSelector('.remark-form textarea');
      expect.soft(await violationsIn(popup), 'form').toEqual([]);
      await popup.keyboard.press('Escape');
      await note(popup, first.text.slice(0, 30), 'Ask.');
      await choose(popup, second.text.slice(0, 30), 'Not a finding');
      await popup.waitForSelector('.aside');
      await popup.click('.aside summary');
      expect.soft(await violationsIn(popup), 'set aside').toEqual([]);
      await popup.focus('#panel');
      await popup.keyboard.press('e');
      await popup.waitForSelector('.menu.exports');
      expect.soft(await violationsIn(popup), 'export').toEqual([]);
    });

  it('is had by keyboard alone, the focus never lost', async () => {
    const popup = await tour.clickOn('tabloid');
    const focused = (): Promise<string> =>
      popup.evaluate(() => document.activeElement?.className || document.activeElement!.tagName);
    await popup.waitForSelector('.card-menu');
    await popup.keyboard.press('j');
    await popup.keyboard.press('n');
    await popup.waitForSelector('.remark-form textarea');
    await popup.keyboard.type('seen j k 1');
    await popup.keyboard.down('Control');
    await popup.keyboard.press('Enter');
    await popup.keyboard.up('Control');
    await toastOf(popup, 'The note is kept.');
    expect((await notesIn(popup)).map(([, said]) => said)).toEqual(['Note: seen j k 1']);
    expect(await focused()).toContain('card');
    await popup.focus('.card.current .card-menu button');
    await popup.keyboard.press('Enter');
    await popup.waitForFunction(() => document.activeElement?.textContent === 'Add a note');
    await popup.keyboard.press('Escape');
    expect(await popup.evaluate(() => document.activeElement?.getAttribute('aria-expanded'))).toBe('false');
    await popup.keyboard.press('Enter');
    await popup.waitForFunction(() => document.activeElement?.textContent === 'Add a note');
    await popup.keyboard.press('ArrowDown');
    await popup.keyboard.press('Enter');
    await toastOf(popup, 'Hidden as no finding.');
    expect(await popup.evaluate(() => document.activeElement?.closest('#panel') !== null)).toBe(true);
    await popup.keyboard.press('e');
    await popup.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === 'Copy as Markdown');
    await popup.keyboard.press('ArrowDown');
    expect(await popup.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Save as Markdown');
    await popup.keyboard.press('Escape');
    await popup.waitForFunction(() => !document.querySelector('.menu'));
    expect(await popup.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('More');
  });
});
