// All findings marked in the page, and the bar beside them: in a real Chromium, by mouse and keyboard.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readFixtures } from '../fixtures.ts';
import { clickInBar, countIn, foundIn, highlightsOn, ROOT, worldOf, type World } from './marks-page.ts';
import { openTab, readCards, startTour, type Tour } from './popup-page.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const wire = readFixtures().find(({ name }) => name === 'wire')!.html;
let tour: Tour;
let world: World;

beforeAll(async () => {
  tour = await startTour();
  world = await worldOf(tour.page, tour.chrome.id);
});
afterAll(() => tour.end());
beforeEach(() => {
  tour.changed.clear();
});

const bodyOf = (page: Page): Promise<string> => page.evaluate(() => document.body.outerHTML);
const wholeOf = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.outerHTML);
const hostOn = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.querySelector('crossread-marks') !== null);
const saidBy = (popup: Page): Promise<string> =>
  popup.waitForSelector('.toast').then(() => popup.$eval('.toast', toast => toast.textContent ?? ''));

/** All marked by the key; the popup stays open until it is left. */
async function markAll(name: string): Promise<Page> {
  const popup = await tour.clickOn(name);
  await popup.keyboard.press('h');
  expect(await saidBy(popup)).toMatch(/^\d+ passages are marked in the page\.$/);
  return popup;
}

describe('all passages marked in the page', () => {
  it('by kind, in the words of the findings, the body as it was; gone without trace when closed', async () => {
    await tour.page.goto(`${tour.site.origin}/wire/`);
    const [body, whole] = [await bodyOf(tour.page), await wholeOf(tour.page)];
    const popup = await markAll('wire');
    const marked = await highlightsOn(tour.page);
    expect(Object.keys(marked).sort()).toEqual(
      ['added', 'conflicting', 'partly', 'stated'].map(kind => `crossread-${kind}`),
    );
    await openTab(popup, 'added');
    expect(marked['crossread-added']).toEqual((await readCards(popup)).map(({ text }) => text));
    await openTab(popup, 'wording');
    for (const { tag, text } of await readCards(popup))
      if (/Number|Date|Name|Negation/.test(tag))
        expect(marked['crossread-conflicting'].some(words => text.includes(words.slice(0, 40)))).toBe(true);
    expect(await bodyOf(tour.page)).toBe(body);
    await tour.closePopup();
    await tour.page.keyboard.press('j');
    await tour.page.keyboard.press('Escape');
    await expect.poll(() => hostOn(tour.page)).toBe(false);
    expect(await highlightsOn(tour.page)).toEqual({});
    expect(await wholeOf(tour.page)).toBe(whole);
  });

  it('are switched off where they were switched on, and the menu says which', async () => {
    const popup = await markAll('wire');
    await popup.click('[aria-label=More]');
    await popup.waitForSelector('[role=menuitemcheckbox][aria-checked=true]');
    await popup.keyboard.press('Escape');
    await popup.keyboard.press('h');
    await expect.poll(() => saidBy(popup)).toBe('The marks are gone from the page.');
    expect(await highlightsOn(tour.page)).toEqual({});
    await popup.click('[aria-label=More]');
    await popup.waitForSelector('[role=menuitemcheckbox][aria-checked=false]');
  });
});

describe('the bar', () => {
  it('goes to the next and to the previous mark, and says what was found there', async () => {
    await markAll('wire');
    await tour.closePopup();
    const of = (await countIn(world)).match(/\d+/)![0];
    await clickInBar(tour.page, world, '[aria-label^=Next]');
    expect(await countIn(world)).toBe(`1 of ${of} passages`);
    const first = await highlightsOn(tour.page);
    await tour.page.keyboard.press('j');
    await tour.page.keyboard.press('j');
    expect(await countIn(world)).toBe(`3 of ${of} passages`);
    expect((await highlightsOn(tour.page))['crossread-current']).not.toEqual(first['crossread-current']);
    await clickInBar(tour.page, world, '[aria-label^=Previous]');
    expect(await countIn(world)).toBe(`2 of ${of} passages`);
    expect(await foundIn(world)).toContain('Reference');
    await tour.page.keyboard.press('k');
    await tour.page.keyboard.press('k');
    expect(await countIn(world)).toBe(`${of} of ${of} passages`); // round and round
    await clickInBar(tour.page, world, '[aria-label^=Remove]');
    await expect.poll(() => hostOn(tour.page)).toBe(false);
  });

  it('shows the kinds that are chosen, and walks these alone', async () => {
    await markAll('wire');
    await tour.closePopup();
    await clickInBar(tour.page, world, '.chip.k-diff');
    const marked = await highlightsOn(tour.page);
    expect(Object.keys(marked)).toEqual(['crossread-conflicting']);
    expect(await countIn(world)).toMatch(new RegExp(`^${marked['crossread-conflicting'].length} passage`));
    await clickInBar(tour.page, world, '.chip.k-only');
    expect(Object.keys(await highlightsOn(tour.page)).sort()).toEqual(['crossread-added', 'crossread-conflicting']);
    await clickInBar(tour.page, world, '.chip:first-child');
    expect(Object.keys(await highlightsOn(tour.page))).toHaveLength(4);
  });

  it('has a sign and a count on each kind', async () => {
    await markAll('broadsheet');
    const chips = await world.run<[string, boolean, number][]>(`[...${ROOT}.querySelectorAll('.chip')].map(chip =>
      [chip.firstChild.textContent || chip.textContent.replace(/ \\d+$/, ''), chip.querySelector('svg *') !== null, Number(chip.querySelector('b').textContent)])`);
    const [all, ...kinds] = chips;
    expect(kinds.map(([kind, sign]) => [kind, sign])).toEqual(
      ['In part', 'Only here', 'Wording', 'Stated'].map(kind => [kind, true]),
    );
    expect(kinds.reduce((sum, [, , count]) => sum + count, 0)).toBe(all[2]);
  });

  it('opens at the mark that is clicked on, and leaves the click to the page', async () => {
    await markAll('wire');
    await tour.closePopup();
    await tour.page.evaluate(() => {
      document.addEventListener('click', () => (document.title = 'clicked'));
    });
    const [point, words] = await tour.page.evaluate(() => {
      const [range] = CSS.highlights.get('crossread-added') as unknown as Iterable<Range>;
      range.startContainer.parentElement!.scrollIntoView({ block: 'start' });
      const [{ left, top, height }] = range.getClientRects();
      return [{ x: left + 30, y: top + height / 2 }, range.toString().slice(0, 30)] as const;
    });
    await tour.page.mouse.click(point.x, point.y);
    await expect.poll(() => foundIn(world)).toContain(words);
    expect(await foundIn(world)).toContain('Only here');
    expect(await tour.page.title()).toBe('clicked');
  });

  it('leaves letters to a reader who is writing', async () => {
    tour.changed.set('wire', wire.replace('<body>', '<body><input id="find">'));
    await markAll('wire');
    await tour.closePopup();
    await tour.page.focus('#find');
    await tour.page.keyboard.type('jk');
    expect(await tour.page.$eval('#find', input => (input as HTMLInputElement).value)).toBe('jk');
    expect(await countIn(world)).toMatch(/^\d+ passages$/);
    await tour.page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await tour.page.keyboard.press('j');
    expect(await countIn(world)).toMatch(/^1 of/);
  });

  it('takes its keys before the page does', async () => {
    await markAll('wire');
    await tour.closePopup();
    await tour.page.evaluate(() => {
      document.title = '';
      document.addEventListener('keydown', ({ key }) => (document.title += key));
    });
    for (const key of ['j', 'x', 'k', 'Escape'] as const) await tour.page.keyboard.press(key);
    await tour.page.keyboard.press('j'); // the page's own again
    expect(await tour.page.title()).toBe('xj');
  });
});

describe('show in page', () => {
  it('closes the popup and opens the bar on that passage, to walk on from there', async () => {
    const popup = await tour.clickOn('wire');
    await popup.keyboard.press('3');
    await popup.waitForSelector('#tab-wording[aria-selected=true]');
    await popup.keyboard.press('j');
    await popup.waitForSelector('.card.current');
    const changed = await popup.$$eval('.card.current dd:last-of-type mark', marks =>
      marks.map(one => one.textContent),
    );
    await popup.keyboard.press('Enter').catch(() => undefined);
    await expect.poll(() => hostOn(tour.page), { timeout: 5000 }).toBe(true);
    const { 'crossread-current': current } = await highlightsOn(tour.page);
    expect(current).toEqual(changed);
    const at = Number((await countIn(world)).match(/^\d+/)![0]);
    await tour.page.keyboard.press('j');
    expect(await countIn(world)).toMatch(new RegExp(`^${at + 1} of `));
  });
});

describe('the page', () => {
  it('is marked again where it has drawn itself anew', async () => {
    await markAll('wire');
    const before = await highlightsOn(tour.page);
    await tour.page.evaluate(() => {
      for (const paragraph of document.querySelectorAll('p')) paragraph.replaceWith(paragraph.cloneNode(true));
    });
    expect(await highlightsOn(tour.page)).not.toEqual(before);
    await expect.poll(() => highlightsOn(tour.page), { timeout: 3000 }).toEqual(before);
  });

  it('is told when passages have gone from it', async () => {
    await markAll('wire');
    const count = Number((await countIn(world)).match(/^\d+/)![0]);
    await tour.page.evaluate(() => {
      const [range] = CSS.highlights.get('crossread-added') as unknown as Iterable<Range>;
      range.startContainer.parentElement!.closest('p')!.remove();
    });
    await expect.poll(() => countIn(world), { timeout: 3000 }).toMatch(/^\d+ passages · \d no longer on the page$/);
    expect(Number((await countIn(world)).match(/^\d+/)![0])).toBeLessThan(count);
  });

  it('has dark marks and a dark bar where it is dark, whatever the system is', async () => {
    tour.changed.set(
      'wire',
      wire.replace('</head>', '<style>body{background:oklch(0.2 0 0);color:#ddd}</style></head>'),
    );
    await markAll('wire');
    expect(Object.keys(await highlightsOn(tour.page)).every(name => name.endsWith('-dark'))).toBe(true);
    const ground = `getComputedStyle(${ROOT}.querySelector('.bar')).backgroundColor`;
    expect(await world.run(ground)).toBe('rgb(33, 35, 39)');
    tour.changed.clear();
    await markAll('wire');
    expect(await world.run(ground)).toBe('rgb(255, 255, 255)');
  });

  /** Width, ink and size of letters in the bar. */
  const LOOK = `(() => { const bar = ${ROOT}.querySelector('.bar'); const { width } = bar.getBoundingClientRect();
    return [width, getComputedStyle(bar).color, getComputedStyle(bar.querySelector('.count')).fontSize]; })()`;
  const USUAL = [462, 'rgb(29, 28, 26)', '13px'];

  it('cannot read or forbid the bar, and is asked for nothing', async () => {
    const policy = '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'none\'">';
    tour.changed.set('wire', wire.replace('<head>', `<head>${policy}`));
    await tour.page.goto(`${tour.site.origin}/wire/`);
    const problems: string[] = [];
    tour.page.on('console', message => problems.push(message.text()));
    const popup = await tour.chrome.click(tour.page);
    await popup.waitForSelector('.summary');
    const requests = tour.site.requests.length;
    await popup.keyboard.press('h');
    await saidBy(popup);
    expect(await world.run(LOOK)).toEqual(USUAL);
    expect(await tour.page.evaluate(() => document.querySelector('crossread-marks')!.shadowRoot)).toBe(null);
    expect([tour.site.requests.length, problems]).toEqual([requests, []]);
    tour.page.removeAllListeners('console');
  });

  it('cannot style the bar', async () => {
    const style = 'html{font-size:40px}*{color:red;--ink:red}crossread-marks{display:none!important}';
    tour.changed.set('wire', wire.replace('</head>', `<style>${style}</style></head>`));
    await markAll('wire');
    expect(await world.run(LOOK)).toEqual(USUAL);
  });

  for (const scheme of ['light', 'dark'])
    it(`has a bar without fault in ${scheme}`, async () => {
      const style = scheme === 'dark' ? '<style>body{background:#111;color:#ddd}</style>' : '';
      tour.changed.set('wire', wire.replace('</head>', `${style}</head>`));
      await markAll('wire');
      await tour.closePopup();
      for (let i = 0; i < 3; i++) await tour.page.keyboard.press('j');
      await world.run(
        `${axe}; Object.defineProperty(document.querySelector('crossread-marks'), 'shadowRoot', { value: ${ROOT} })`,
      );
      const found = await world.run<string[]>(
        `axe.run(document.querySelector('crossread-marks')).then(({ violations, passes }) => [passes.length > 5, ...violations.map(one => one.id)])`,
      );
      expect(found).toEqual([true]);
    });
});
