// The real toolbar click on every fixture page: the popup's findings, its states, its keyboard, its memory.

import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readFixtures } from '../fixtures.ts';
import { launchChromium, settled, type Driven } from './chromium.ts';
import { highlightsOn } from './marks-page.ts';
import { countOf, headingOf, openTab, readCards, summaryOf, waitForHeading } from './popup-page.ts';
import { serveFixtures, type Site } from './site.ts';

let chrome: Driven;
let site: Site;
let page: Page;
const changed = new Map<string, string>();

beforeAll(async () => {
  site = await serveFixtures(0, changed);
});
afterAll(() => site.close());
beforeEach(async () => {
  chrome = await launchChromium();
  page = await chrome.browser.newPage();
});
afterEach(() => chrome.close());

async function clickOn(name: string): Promise<Page> {
  await page.goto(`${site.origin}/${name}/`);
  const popup = await chrome.click(page);
  await settled(popup);
  return popup;
}

const closePopup = async (): Promise<void> => {
  await page.mouse.click(5, 400);
  await expect.poll(() => chrome.browser.targets().some(target => target.url().endsWith('/popup.html'))).toBe(false);
};

describe('the findings in the popup', () => {
  const WORDS = {
    verbatim: 'Same',
    trimmed: 'Shortened',
    longer: 'Longer here',
    altered: 'Altered',
    paraphrased: 'Paraphrased',
    'reference-only': 'Not quoted',
    'report-only': 'Only here',
  };

  for (const { name, findings } of readFixtures().filter(fixture => fixture.findings?.quotes)) {
    it(`shows on the ${name} page what was decided by hand`, async () => {
      const popup = await clickOn(name);
      const quotes = await readCards(popup);
      for (const [text, relations] of Object.entries(findings!.quotes!)) {
        const card = quotes.find(one => one.text.replace(/^“(?:not in the report: )?/, '').startsWith(text));
        const folded = quotes.some(one => /^“?\[/.test(one.text)); // long cuts are folded to a count
        if (!card && folded) continue;
        expect
          .soft(
            relations.map(relation => WORDS[relation]),
            text,
          )
          .toContain(card?.tag);
      }
      if (findings!.withheld) {
        expect([await countOf(popup, 'missing'), await countOf(popup, 'added')]).toEqual(['–', '–']);
        return;
      }
      await openTab(popup, 'missing');
      const missing = await readCards(popup);
      for (const text of findings!.missing ?? [])
        expect.soft(missing.find(card => card.text.startsWith(text))?.tag, text).toBe('Missing');
      for (const text of findings!.told ?? [])
        expect.soft(missing.find(card => card.text.startsWith(text))?.tag, text).not.toBe('Missing');
      await openTab(popup, 'wording');
      const wording = await readCards(popup);
      for (const fact of findings!.facts ?? [])
        expect
          .soft(
            wording.some(card => card.text.includes(fact.reference) && card.text.includes(fact.report)),
            fact.reference,
          )
          .toBe(true);
      await openTab(popup, 'added');
      const added = await readCards(popup);
      for (const text of findings!.added ?? [])
        expect
          .soft(
            added.some(card => card.text.startsWith(text)),
            text,
          )
          .toBe(true);
    });
  }

  it('counts in each tab what the tab lists', async () => {
    const popup = await clickOn('tabloid');
    for (const tab of ['quotes', 'missing', 'wording', 'added']) {
      await openTab(popup, tab);
      expect(String((await readCards(popup)).length)).toBe(await countOf(popup, tab));
    }
  });

  it('begins the wording with the headlines where they differ, counted, filtered and reached by key like any row', async () => {
    const html = readFixtures().find(fixture => fixture.name === 'wire')!.html;
    changed.set(
      'wire',
      html.replaceAll(
        'Trump, Putin to start Ukraine peace negotiations ‘immediately’',
        'Trump and Zelenskyy agree to begin talks on ending the war in Ukraine',
      ),
    );
    const popup = await clickOn('wire');
    changed.delete('wire');
    await openTab(popup, 'wording');
    const cards = await readCards(popup);
    expect(cards[0].tag).toBe('Headline, Name');
    expect(cards[0].text).toBe(
      'ReferenceTrump and Putin agree to open talks on ending the war in UkraineThis pageTrump and Zelenskyy agree to begin talks on ending the war in Ukraine',
    );
    expect(await popup.$$eval('.card:first-of-type mark.now', marks => marks.map(mark => mark.textContent))).toEqual([
      'Zelenskyy',
      'begin',
    ]);
    expect(String(cards.length)).toBe(await countOf(popup, 'wording'));
    const chips = await popup.$$eval('.chip', all => all.map(chip => chip.textContent?.trim()));
    expect(chips).toContain('Headline 1');
    const facts = chips.find(chip => chip?.startsWith('Facts'))!.replace(/\D/g, '');
    expect(await summaryOf(popup)).toMatch(new RegExp(`${facts} facts? differs?\\.`));
    await popup.keyboard.press('j');
    await popup.waitForSelector('.card:nth-of-type(1).current');
    await popup.focus('.rows');
    await popup.keyboard.down('Shift');
    await popup.keyboard.press('Enter');
    await popup.keyboard.up('Shift');
    await popup.waitForSelector('.reading h1 mark');
    expect(await popup.$eval('.reading h1 mark', mark => mark.textContent)).toBe(
      'Trump and Putin agree to open talks on ending the war in Ukraine',
    );
  });

  it('hands a text that would hold up the screen to a worker, and no other', async () => {
    const { html } = readFixtures().find(fixture => fixture.name === 'wire')!;
    const more = Array.from(
      { length: 600 },
      (_, i) =>
        `<p>In the ${i + 2}th town the council met again, and ${i + 12} people asked what the talks would mean for the river port and its ${i + 30} cranes.</p>`,
    ).join('');
    const brief = await clickOn('wire');
    expect(brief.workers()).toHaveLength(0);
    const summary = await summaryOf(brief);
    await closePopup();
    changed.set('wire', html.replace('</article>', `${more}</article>`));
    const long = await clickOn('wire');
    changed.delete('wire');
    await expect.poll(() => long.workers().length, { timeout: 15_000 }).toBe(1); // what is remembered stands there before it is started
    // six hundred sentences, drawn so that a cell can still be hit
    expect(
      await long.$$eval(
        '.ribbon .cell .ring',
        rings => rings.length <= 120 && Math.min(...rings.map(ring => ring.getBoundingClientRect().width)) > 6,
      ),
    ).toBe(true);
    expect(summary).toContain('quotes');
    expect(await summaryOf(long)).toContain('quotes');
  });

  it('marks the bundled sample as a sample', async () => {
    const popup = await clickOn('wire');
    expect(await popup.$eval('.switch', element => element.textContent)).toContain('Sample');
  });
});

describe('states', () => {
  it('asks for a reference where nothing fits, and keeps the page when told to', async () => {
    const popup = await clickOn('unrelated');
    expect(await headingOf(popup)).toBe('Nothing to read this page against yet');
    expect(
      await popup.$eval('.ribbon', ribbon => [ribbon.getAttribute('role'), ribbon.querySelectorAll('path').length > 0]),
    ).toEqual(['img', true]);
    await popup.keyboard.press('s');
    await popup.waitForFunction(() => document.querySelector('h1')?.textContent === 'This page is kept as a reference');
  });

  it('shows the sample on any page', async () => {
    const popup = await clickOn('unrelated');
    await popup.keyboard.press('t');
    await popup.waitForSelector('.summary');
    expect(await summaryOf(popup)).toContain('Same story.');
  });

  it('says that another event is another story, and compares anyway when asked', async () => {
    const first = await clickOn('unrelated');
    await first.keyboard.press('s');
    await first.waitForFunction(() => document.querySelector('h1')?.textContent?.includes('kept'));
    await closePopup();
    const popup = await clickOn('other-event');
    expect(await headingOf(popup)).toBe('Your reference tells another story');
    await popup.keyboard.press('r');
    await popup.waitForSelector('.menu.references');
    await popup.type('.find', 'Night trains');
    await popup.click('.entry.reference');
    await waitForHeading(popup, 'A different story');
    await popup.evaluate(() =>
      [...document.querySelectorAll('button')].find(button => button.textContent === 'Compare anyway')?.click(),
    );
    await popup.waitForSelector('.tabs');
  });

  it('names what cannot be read', async () => {
    expect(await headingOf(await clickOn('front-page'))).toBe('No article was found on this page');
    await closePopup();
    changed.set('empty', '<!doctype html><title>Empty</title><body></body>');
    expect(await headingOf(await clickOn('empty'))).toBe('This page has no text');
    await closePopup();
    await page.goto('chrome://version/');
    expect(await headingOf(await chrome.click(page))).toBe('This page belongs to the browser');
    await page.goto(`${site.origin}/readout.pdf`).catch(() => undefined);
    expect(await headingOf(await chrome.click(page))).toContain('This is a PDF');
  });

  it('withholds on a stub and says why', async () => {
    const popup = await clickOn('paywalled');
    expect(await popup.$eval('.note', element => element.textContent)).toContain(
      'Only the start of this article can be read.',
    );
    expect(await summaryOf(popup)).toContain('Same story, so far.');
    await popup.keyboard.press('2');
    await popup.waitForFunction(
      () => document.querySelector('.none h2')?.textContent === 'Missing claims are withheld',
    );
  });

  it('shows the revisions of a page that changed since it was saved', async () => {
    const html = readFixtures().find(fixture => fixture.name === 'unrelated')!.html;
    const popup = await clickOn('unrelated');
    await popup.keyboard.press('s');
    await popup.waitForFunction(() => document.querySelector('h1')?.textContent?.includes('kept'));
    await closePopup();
    changed.set(
      'unrelated',
      html.replace('from 49 euros', 'from 59 euros').replace(/<p>The ministry of transport.*?<\/p>/s, ''),
    );
    const again = await clickOn('unrelated');
    changed.delete('unrelated');
    await again.waitForSelector('.summary'); // what was shown last may stand until the page is read
    expect(await summaryOf(again)).toContain('Same article, revised');
    await openTab(again, 'wording');
    const [card] = await readCards(again);
    expect(card.tag).toBe('Number');
    expect(card.text).toContain('59');
    await openTab(again, 'missing');
    expect((await readCards(again))[0].text).toMatch(/^The ministry of transport|^After that the line/);
  });

  it('reads a page against a pasted text', async () => {
    const popup = await clickOn('unrelated');
    await popup.keyboard.press('p');
    await popup.waitForSelector('textarea');
    await popup.type(
      'textarea',
      'Sleeper trains to run again\n\nSleeper trains will run along the coast again from the first week of July, the operator said. A bed will cost from 49 euros. The old service carried 180,000 people in its last full year. Tickets go on sale in April, and the line will serve six stops, the operator said on Tuesday in the capital.',
    );
    await popup.click('button[type=submit]');
    await popup.waitForSelector('.tabs');
    await openTab(popup, 'wording');
    expect(
      (await readCards(popup)).some(
        card => card.tag.includes('Date') && card.text.includes('July') && card.text.includes('June'),
      ),
    ).toBe(true);
  });

  it('compares the pasted text of a page behind a wall in place of the page', async () => {
    const popup = await clickOn('paywalled');
    await popup.evaluate(() =>
      [...document.querySelectorAll('button')].find(button => button.textContent === 'Paste the full text')?.click(),
    );
    await popup.waitForSelector('textarea');
    const { paragraphs } = readFixtures().find(fixture => fixture.name === 'wire')!.article;
    await popup.$eval(
      'textarea',
      (area, text) => {
        area.value = text;
        area.dispatchEvent(new Event('input', { bubbles: true }));
      },
      paragraphs!.join('\n\n'),
    );
    await popup.click('button[type=submit]');
    await popup.waitForFunction(() => document.querySelector('.summary')?.textContent?.includes('claims'));
    expect(await countOf(popup, 'missing')).not.toBe('–');
    expect(await popup.$eval('.switch', element => element.textContent)).toContain('Northern Ledger');
  });

  it('keeps the page, not the sample, when saving is asked for beside the sample', async () => {
    const popup = await clickOn('unrelated');
    await popup.keyboard.press('t');
    await popup.waitForSelector('.summary');
    await popup.keyboard.press('s');
    await popup.waitForFunction(() => document.querySelector('h1')?.textContent === 'This page is kept as a reference');
  });

  it('removes a reference and brings it back', async () => {
    const popup = await clickOn('wire');
    await popup.keyboard.press('r');
    await popup.waitForSelector('.menu.references');
    await popup.click('.menu [aria-label^="Remove"]');
    await popup.waitForFunction(() => document.querySelector('h1')?.textContent?.startsWith('Nothing to read'));
    await popup.click('.toast button');
    await popup.waitForSelector('.tabs');
  });
});

describe('show in page', () => {
  it('scrolls to the passage and marks it without touching the page', async () => {
    await page.setViewport({ width: 900, height: 400 });
    const popup = await clickOn('broadsheet');
    const before = await page.evaluate(() => document.body.outerHTML);
    await openTab(popup, 'added');
    const { text } = (await readCards(popup)).at(-1)!;
    await popup.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.card > .top .act')]
        .findLast(button => button.textContent === 'Show in page')
        ?.click(),
    );
    await expect.poll(() => page.evaluate(() => scrollY), { timeout: 5000 }).toBeGreaterThan(100);
    // highlights of the isolated world are those of the document
    const { 'crossread-current': marked } = await highlightsOn(page);
    expect(marked.join(' ')).toContain(text.slice(0, 40));
    expect(await page.evaluate(() => document.body.outerHTML)).toBe(before);
    await expect.poll(() => chrome.browser.targets().some(target => target.url().endsWith('/popup.html'))).toBe(false);
  });

  it('marks the headline, which stands in no paragraph', async () => {
    const html = readFixtures().find(fixture => fixture.name === 'wire')!.html;
    changed.set(
      'wire',
      html.replaceAll(
        'Trump, Putin to start Ukraine peace negotiations ‘immediately’',
        'Trump and Zelenskyy agree to begin talks on ending the war in Ukraine',
      ),
    );
    const popup = await clickOn('wire');
    changed.delete('wire');
    await openTab(popup, 'wording');
    await popup.keyboard.press('j');
    await popup.waitForSelector('.card:nth-of-type(1).current');
    await popup.keyboard.press('Enter').catch(() => undefined);
    await expect
      .poll(async () => (await highlightsOn(page))['crossread-current'], { timeout: 5000 })
      .toEqual(['Trump and Zelenskyy agree to begin talks on ending the war in Ukraine']);
  });

  it('says when the passage is no longer on the page', async () => {
    const popup = await clickOn('wire');
    await page.evaluate(() => document.querySelector('.body')?.remove());
    await popup.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.card .act')]
        .find(button => button.textContent === 'Show in page')
        ?.click(),
    );
    await popup.waitForFunction(() => document.querySelector('.toast')?.textContent?.includes('no longer on the page'));
  });

  it('shows the passage in the reference', async () => {
    const popup = await clickOn('wire');
    await openTab(popup, 'missing');
    const [card] = await readCards(popup);
    await popup.click('.card [aria-label^="Show in reference"]');
    await popup.waitForSelector('.reading mark');
    expect(await popup.$eval('.reading mark', mark => mark.textContent)).toBe(card.text);
  });
});

describe('closing and reopening', () => {
  it('shows the same findings, tab and scroll at once', async () => {
    const popup = await clickOn('tabloid');
    await openTab(popup, 'missing');
    await popup.evaluate(() => {
      document.querySelector('.rows')!.scrollTop = 300;
    });
    const cards = await readCards(popup);
    await popup.waitForFunction(async () =>
      Object.values(await (globalThis as any).chrome.storage.session.get(null)).some(
        (kept: any) => kept.memory.view.scrolls.missing === 300,
      ),
    );
    await closePopup();
    const again = await chrome.click(page);
    await settled(again);
    expect(await again.$eval('#tab-missing', tab => tab.getAttribute('aria-selected'))).toBe('true');
    expect(await again.$eval('.rows', rows => rows.scrollTop)).toBe(300);
    expect((await readCards(again)).slice(0, cards.length)).toEqual(cards);
  });
});

describe('by keyboard alone', () => {
  it('walks tabs and cards, filters, and shows a passage in the page', async () => {
    const popup = await clickOn('wire');
    await popup.keyboard.press('3');
    await popup.waitForSelector('#tab-wording[aria-selected=true]');
    await popup.keyboard.press('1');
    await popup.keyboard.press('j');
    await popup.keyboard.press('j');
    await popup.waitForSelector('.card:nth-of-type(2).current');
    await popup.keyboard.press('k');
    await popup.waitForSelector('.card:nth-of-type(1).current');
    await popup.keyboard.press('/');
    await popup.keyboard.press('Tab');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('.chip:nth-child(2)[aria-pressed=true]');
    await popup.keyboard.press('Escape');
    await popup.waitForSelector('.chip:nth-child(1)[aria-pressed=true]');
    await popup.focus('.rows');
    await popup.keyboard.press('j');
    await popup.waitForSelector('.card.current');
    // the popup closes on this key, often before the browser has let it up again
    await popup.keyboard.press('Enter').catch(() => undefined);
    await expect.poll(() => page.evaluate(() => CSS.highlights.has('crossread-current')), { timeout: 5000 }).toBe(true);
  });

  it('moves along the ribbon with the arrow keys', async () => {
    const popup = await clickOn('wire');
    await popup.$eval('.ribbon .cell[tabindex="0"]', cell => (cell as SVGGElement).focus());
    await popup.keyboard.press('ArrowRight');
    expect(await popup.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(
      /^(?:Stated|In part|Missing|Differs): /,
    );
  });

  it('opens and leaves the reference menu, giving the focus back', async () => {
    const popup = await clickOn('wire');
    await popup.keyboard.press('r');
    await popup.waitForSelector('.menu.references');
    await popup.keyboard.press('Escape');
    await popup.waitForFunction(
      () => !document.querySelector('.menu') && document.activeElement?.classList.contains('switch'),
    );
  });
});
