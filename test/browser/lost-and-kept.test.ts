// What a reader would lose or be misled by: a passage marked that the card does not show, a pasted text gone with the
// popup, a copy that says less than the screen.

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readFixtures } from '../fixtures.ts';
import { highlightsOn } from './marks-page.ts';
import { settled } from './chromium.ts';
import {
  countOf,
  headingOf,
  openTab,
  press,
  readCards,
  startTour,
  summaryOf,
  waitForHeading,
  type Tour,
} from './popup-page.ts';

let tour: Tour;
beforeEach(async () => {
  tour = await startTour();
});
afterEach(() => tour.end());

const wire = readFixtures().find(({ name }) => name === 'wire')!;
const reopen = async (): Promise<Page> => {
  const popup = await tour.chrome.click(tour.page);
  await settled(popup);
  return popup;
};
const pause = (milliseconds: number): Promise<void> =>
  new Promise(done => {
    setTimeout(done, milliseconds);
  });

async function waitForText(popup: Page, selector: string, words: string): Promise<void> {
  const says = (at: string, wanted: string) => document.querySelector(at)?.textContent?.includes(wanted);
  await popup.waitForFunction(says, {}, selector, words);
}

const tabIdOf = (popup: Page): Promise<number> =>
  popup.evaluate(async () => {
    const [{ id }] = await (globalThis as any).chrome.tabs.query({ active: true, currentWindow: true });
    return id;
  });

describe('a page that has changed behind the findings', () => {
  /** Keeps the library busy until it is let go: the findings remembered stay on the screen while they are made anew. */
  async function holdLibrary(): Promise<() => Promise<void>> {
    const holder = await tour.chrome.browser.newPage();
    await holder.goto(`chrome-extension://${tour.chrome.id}/manifest.json`);
    await holder.evaluate(
      () =>
        new Promise<void>(resolve => {
          const opening = indexedDB.open('crossread');
          opening.onsuccess = () => {
            const store = opening.result.transaction(['articles', 'settings'], 'readwrite').objectStore('articles');
            const hold = (): void => {
              store.count().onsuccess = () => {
                resolve();
                if (!(globalThis as any).released) hold();
              };
            };
            hold();
          };
        }),
    );
    return () =>
      holder.evaluate(() => {
        (globalThis as any).released = true;
      });
  }

  const isRead = (popup: Page, id: number): Promise<boolean> =>
    popup.evaluate(async (tabId: number) => {
      const func = (): boolean => (globalThis as any).crossreadPage !== undefined;
      return (await (globalThis as any).chrome.scripting.executeScript({ target: { tabId }, func }))[0].result;
    }, id);

  const forgetReading = (popup: Page, id: number): Promise<void> =>
    popup.evaluate((tabId: number) => {
      const func = (): void => {
        (globalThis as any).crossreadPage = undefined;
      };
      return (globalThis as any).chrome.scripting.executeScript({ target: { tabId }, func });
    }, id);

  /** As another popup does, or a second try: the page is read again behind these cards. */
  const readAgain = (popup: Page, id: number): Promise<void> =>
    popup.evaluate((tabId: number) => {
      const files = ['content-scripts/article.js'];
      return (globalThis as any).chrome.scripting.executeScript({ target: { tabId }, files });
    }, id);

  const showFirst = (popup: Page): Promise<void> =>
    popup.evaluate(() => document.querySelector<HTMLElement>('.card .act')?.click());

  /** The popup reopened on a page that was changed while it was closed, with the cards of the page as it was. */
  async function reopenChanged(change: () => void): Promise<{ popup: Page; release: () => Promise<void> }> {
    const first = await tour.clickOn('wire');
    const id = await tabIdOf(first);
    await forgetReading(first, id);
    await waitForMemory(first, '"tab":"quotes"');
    await tour.closePopup();
    const release = await holdLibrary();
    await tour.page.bringToFront();
    await tour.page.evaluate(change);
    const popup = await reopen();
    await expect.poll(() => isRead(popup, id)).toBe(true);
    await openTab(popup, 'added');
    return { popup, release };
  }

  const insertAndReplace = (): void => {
    const paragraphs = [...document.querySelectorAll('.body p')];
    const added = document.createElement('p');
    added.textContent = 'A correction was put in here later in the day, since the report had named another town.';
    paragraphs[0].before(added);
    paragraphs[1].textContent = 'What stood in this place was taken out in the evening; the paper has not said why.';
  };

  it('is marked where the words of the card stand now', async () => {
    const { popup, release } = await reopenChanged(insertAndReplace);
    const cards = await readCards(popup);
    const gone = wire.article.paragraphs![1];
    const index = cards.findIndex(({ text }) => !gone.includes(text));
    await popup.$$eval('.card', (all, at) => all[at].querySelector<HTMLElement>('.act')?.click(), index);
    await expect.poll(async () => (await highlightsOn(tour.page))['crossread-current']).toEqual([cards[index].text]);
    await release();
  });

  it('is said to be gone where it does not say the words any more', async () => {
    const { popup, release } = await reopenChanged(() => {
      for (const paragraph of document.querySelectorAll('.body p')) {
        const complaints = paragraph.textContent.length;
        const notice = `After ${complaints} complaints this part was taken out, and lawyers read it, the paper said. `;
        paragraph.textContent = notice.repeat(4);
      }
    });
    await showFirst(popup);
    await waitForText(popup, '.toast', 'That passage is no longer on the page.');
    expect(await highlightsOn(tour.page)).toEqual({});
    await release();
  });

  it('is not marked at a headline that the card does not name', async () => {
    const title = 'Trump and Zelenskyy agree to begin talks on ending the war in Ukraine';
    const own = 'Trump, Putin to start Ukraine peace negotiations ‘immediately’';
    tour.changed.set('wire', wire.html.replaceAll(own, title));
    const popup = await tour.clickOn('wire');
    await openTab(popup, 'wording');
    await tour.page.evaluate(() => {
      const title = 'Markets fall as the bank of the islands shuts its doors';
      for (const script of document.querySelectorAll('script[type="application/ld+json"]')) script.remove();
      const metas = document.querySelectorAll<HTMLMetaElement>('meta[property*=title], meta[name*=title]');
      for (const meta of metas) meta.content = title;
      document.querySelector('h1')!.textContent = document.title = title;
    });
    await readAgain(popup, await tabIdOf(popup));
    await showFirst(popup);
    await waitForText(popup, '.toast', 'That headline does not stand on the page.');
    expect(await highlightsOn(tour.page)).toEqual({});
  });
});

/** Waits until session storage holds these words, or no longer. */
async function waitForMemory(popup: Page, words: string, held = true): Promise<void> {
  const read = async (): Promise<string> =>
    JSON.stringify(await popup.evaluate(() => (globalThis as any).chrome.storage.session.get(null)));
  await expect.poll(read).toSatisfy((all: string) => all.includes(words) === held);
}

async function fill(popup: Page, text: string): Promise<void> {
  await popup.waitForSelector('textarea');
  await popup.$eval(
    'textarea',
    (area, value) => {
      area.value = value;
      area.dispatchEvent(new Event('input', { bubbles: true }));
    },
    text,
  );
}

describe('a text being pasted', () => {
  const TEXT =
    'Sleeper trains to run again\n\n' +
    'Sleeper trains will run along the coast from the first week of July, the operator said. A bed costs 49 euros.';
  const formOf = (popup: Page): Promise<string[]> =>
    popup.$$eval('form textarea, form input', fields => fields.map(field => (field as HTMLInputElement).value));

  it('stands in its form again when the popup reopens, with the fields beside it', async () => {
    const popup = await tour.clickOn('unrelated');
    await popup.keyboard.press('p');
    await fill(popup, TEXT);
    await popup.type('.fields input:not([type])', 'Coast Wire');
    await popup.$eval('input[type=date]', input => {
      input.value = '2024-03-09';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await waitForMemory(popup, '2024-03-09');
    await tour.closePopup();
    const again = await reopen();
    await again.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
    expect(await formOf(again)).toEqual([TEXT, 'Coast Wire', '2024-03-09']);
    expect(await again.evaluate(async () => (globalThis as any).chrome.storage.local.get(null))).toEqual({});
  });

  it('is there when the form was left, and nowhere else', async () => {
    const popup = await tour.clickOn('wire');
    await popup.keyboard.press('p');
    await fill(popup, TEXT);
    await popup.keyboard.press('Escape');
    await popup.waitForSelector('.summary');
    await waitForMemory(popup, '"open":', false);
    await tour.closePopup();
    const other = await tour.clickOn('broadsheet');
    await other.keyboard.press('p');
    await other.waitForSelector('textarea');
    expect(await formOf(other)).toEqual(['', '', '']);
    await tour.closePopup();
    await tour.page.goBack();
    const again = await reopen();
    expect(await again.$('textarea')).toBeNull();
    await again.keyboard.press('p');
    await again.waitForSelector('textarea');
    expect(await formOf(again)).toEqual([TEXT, '', '']);
  });

  it('is not forgotten for a file that is opened beside it', async () => {
    const popup = await tour.clickOn('unrelated');
    await popup.keyboard.press('p');
    await fill(popup, TEXT);
    const file = join(mkdtempSync(join(tmpdir(), 'crossread-files-')), 'coast.txt');
    writeFileSync(
      file,
      `The coast line reopens\n\n${'Night trains will run along the coast again, the operator said. '.repeat(8)}`,
    );
    await ((await popup.$('input[type=file]')) as ElementHandle<HTMLInputElement>).uploadFile(file);
    await waitForText(popup, '.toast', 'Saved as a reference.');
    await popup.keyboard.press('p');
    await popup.waitForSelector('textarea');
    expect(await formOf(popup)).toEqual([TEXT, '', '']);
  });

  it.each([
    ['used', async (popup: Page) => popup.click('button[type=submit]')],
    ['cleared', async (popup: Page) => fill(popup, '')],
  ])('is forgotten once it is %s', async (_, end) => {
    const popup = await tour.clickOn('unrelated');
    await popup.keyboard.press('p');
    await fill(popup, TEXT);
    await waitForMemory(popup, '"draft:');
    await end(popup);
    await waitForMemory(popup, '"draft:', false);
    await tour.closePopup();
    const again = await reopen();
    await again.keyboard.press('p');
    await again.waitForSelector('textarea');
    expect(await formOf(again)).toEqual(['', '', '']);
  });
});

describe('a text pasted in place of the page', () => {
  const NOTE = 'The pasted text is read in place of this page.';
  const STUB = 'Only the start of this article can be read.';
  const PASTED = wire.article.paragraphs!.join('\n\n');
  const noteOf = (popup: Page): Promise<string | null> => popup.$eval('.note', note => note.textContent);

  async function pasteOn(name: string, open: string): Promise<Page> {
    const popup = await tour.clickOn(name);
    await press(popup, open);
    await fill(popup, PASTED);
    await popup.click('button[type=submit]');
    await waitForText(popup, '.note', NOTE);
    await popup.waitForSelector('.summary');
    return popup;
  }

  it('is compared again when the popup reopens, until the reader goes back to the page', async () => {
    const popup = await pasteOn('paywalled', 'Paste the full text');
    const summary = await summaryOf(popup);
    await openTab(popup, 'missing');
    await waitForMemory(popup, '"tab":"missing"');
    await tour.closePopup();
    const again = await reopen();
    await again.waitForSelector('#tab-missing[aria-selected=true]');
    await pause(500); // the page has been read meanwhile, and changes nothing
    expect([await summaryOf(again), await noteOf(again)]).toEqual([summary, expect.stringContaining(NOTE)]);
    await press(again, 'Back to the page’s own text');
    await waitForText(again, '.note', STUB);
    await press(again, 'Undo');
    await waitForText(again, '.note', NOTE);
    expect(await summaryOf(again)).toBe(summary);
    await press(again, 'Back to the page’s own text');
    await waitForText(again, '.note', STUB);
    await waitForMemory(again, '"apart":"pasted"', false);
    await tour.closePopup();
    expect(await noteOf(await reopen())).toContain(STUB);
  });

  it('stays marked as pasted when another reference is kept beside it', async () => {
    const popup = await pasteOn('paywalled', 'Paste the full text');
    await popup.keyboard.press('p');
    await fill(
      popup,
      readFixtures()
        .find(({ name }) => name === 'broadsheet')!
        .article.paragraphs!.join('\n\n'),
    );
    await popup.type('.fields input:not([type])', 'The Albion');
    await popup.click('button[type=submit]');
    await waitForText(popup, '.switch', 'The Albion');
    expect(await noteOf(popup)).toContain(NOTE);
  });

  it('stands there again on a page that cannot be read', async () => {
    const popup = await pasteOn('front-page', 'Paste the textCompared with your references in place of the pageP');
    const summary = await summaryOf(popup);
    await waitForMemory(popup, '"apart":"pasted"');
    await tour.closePopup();
    const again = await reopen();
    await pause(500);
    expect(await summaryOf(again)).toBe(summary);
    await press(again, 'Back to the page’s own text');
    await waitForHeading(again, 'No article was found');
    await waitForMemory(again, '"apart":"pasted"', false);
    await tour.closePopup();
    expect(await headingOf(await reopen())).toBe('No article was found on this page');
  });
});

describe('a copy', () => {
  async function copyOf(popup: Page): Promise<string> {
    await popup.evaluate(() => {
      (globalThis as any).copied = undefined;
      navigator.clipboard.writeText = async text => {
        (globalThis as any).copied = text;
      };
    });
    await popup.keyboard.press('c');
    await popup.waitForFunction(() => (globalThis as any).copied !== undefined);
    return popup.evaluate(() => (globalThis as any).copied as string);
  }
  const countsIn = (copy: string): string[] => [...copy.matchAll(/^## .* \((\d+)\)$/gm)].map(([, count]) => count);
  const countsOn = (popup: Page): Promise<string[]> =>
    Promise.all(['quotes', 'missing', 'wording', 'added'].map(tab => countOf(popup, tab)));

  it('of a stub says what is withheld, and after "Show anyway" all that is on the screen', async () => {
    const popup = await tour.clickOn('paywalled');
    const before = await copyOf(popup);
    expect([before.includes('are withheld'), before.includes('## Missing')]).toEqual([true, false]);
    await popup.keyboard.press('2');
    await popup.waitForSelector('.none .btn');
    await press(popup, 'Show anyway');
    await popup.waitForSelector('.card');
    const after = await copyOf(popup);
    expect(after).not.toContain('withheld');
    expect(countsIn(after)).toEqual(await countsOn(popup));
    expect(after.replaceAll('\\', '')).toContain((await summaryOf(popup)).trim());
  });

  it('of another story says so, and after "Compare anyway" all that is on the screen', async () => {
    const first = await tour.clickOn('unrelated');
    await first.keyboard.press('s');
    await waitForHeading(first, 'kept');
    await tour.closePopup();
    const popup = await tour.clickOn('other-event');
    await waitForHeading(popup, 'tells another story');
    await popup.keyboard.press('r'); // none is chosen where none fits
    await (await popup.waitForSelector('.entry.reference'))!.click();
    await popup.waitForSelector('.foot .btn'); // "Compare anyway"
    const before = await copyOf(popup);
    expect(before).toMatch(/(?:different|related) stor/i);
    expect(before).not.toContain('## Missing');
    await press(popup, 'Compare anyway');
    await popup.waitForSelector('.tabs');
    const after = await copyOf(popup);
    expect(countsIn(after)).toEqual(await countsOn(popup));
    expect(after.replaceAll('\\', '')).toContain((await summaryOf(popup)).trim());
  });
});
