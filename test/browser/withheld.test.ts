// What is not shown because it would mislead, said before anything else.

import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { settled } from './chromium.ts';
import { countOf, headingOf, press, readCards, startTour, summaryOf, waitForHeading, type Tour } from './popup-page.ts';

let tour: Tour;
beforeAll(async () => {
  tour = await startTour();
});
afterAll(() => tour.end());
afterEach(() => tour.closePopup());

const pageOf = (lang: string, title: string, ...paragraphs: string[]): string =>
  `<!doctype html><html lang="${lang}"><title>${title}</title><body><article><h1>${title}</h1>${paragraphs.map(text => `<p>${text}</p>`).join('')}</article></body></html>`;
const noteOf = async (name: string): Promise<string> =>
  (await tour.clickOn(name)).$eval('.note', element => element.textContent ?? '');

const BRIDGE = [
  'The council of Lorne opened the new bridge on Monday, after three years of work that cost 49 million euros.',
  'Buses will cross it every ten minutes, and the old ferry will sail for the last time on Sunday evening, the harbour office said.',
  'Two firms shared the work, and their crews will stay until the spring to repair the road that leads down to the quay.',
];

describe('while something is withheld', () => {
  it('a short text is named as too short, above its findings', async () => {
    tour.changed.set(
      'short',
      pageOf(
        'en',
        'Trump and Putin agree to talks',
        'Donald Trump and Vladimir Putin agreed on Wednesday to open talks on ending the war in Ukraine, after a call that both sides described as long and productive, the White House said.',
      ),
    );
    expect(await noteOf('short')).toBe('Under 60 words: too little to compare. Missing and Only here are withheld.');
  });

  it('no quote is called not quoted, since it may stand in what cannot be read', async () => {
    const popup = await tour.clickOn('paywalled');
    expect((await readCards(popup)).map(({ tag }) => tag)).not.toContain('Not quoted');
    expect(await summaryOf(popup)).toContain('3 of 9 quotes are in the part shown');
  });

  it('the tab itself says how many claims were not found so far', async () => {
    const popup = await tour.clickOn('paywalled');
    await popup.keyboard.press('2');
    await popup.waitForFunction(() =>
      /The \d+ claims not found so far may stand in the rest\./.test(
        document.querySelector('.none')?.textContent ?? '',
      ),
    );
  });

  it('Only here of a live blog is not explained by Missing', async () => {
    const popup = await tour.clickOn('live-blog');
    await popup.keyboard.press('4');
    await popup.waitForFunction(
      () => document.querySelector('.none p')?.textContent === 'A live blog changes and has no end.',
    );
  });

  it('a cut-off reference is not taken for a cut-off page', async () => {
    const saved = await tour.clickOn('paywalled');
    await saved.keyboard.press('s');
    await saved.waitForSelector('.toast');
    await tour.closePopup();
    const popup = await tour.clickOn('wire');
    await popup.keyboard.press('r');
    await popup.waitForSelector('.menu');
    await popup.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.entry.reference')]
        .find(entry => entry.textContent?.includes('The Capital Post'))
        ?.click(),
    );
    await popup.waitForFunction(() => document.querySelector('.switch')?.textContent?.includes('The Capital Post'));
    await popup.waitForSelector('.note');
    expect(await popup.$eval('.note', element => element.textContent)).toBe(
      'Only the start of the reference was saved. Missing and Only here are withheld.',
    );
    expect(await summaryOf(popup)).not.toContain('in the part shown');
  });
});

describe('two languages', () => {
  it('stand in place of findings, which the reader can ask for', async () => {
    tour.changed.set('english', pageOf('en', 'Bridge opens in Lorne', ...BRIDGE));
    tour.changed.set(
      'german',
      pageOf(
        'de',
        'Brücke in Lorne eröffnet',
        'Der Rat von Lorne hat am Montag die neue Brücke eröffnet, nach drei Jahren Arbeit, die 49 Millionen Euro gekostet haben.',
        'Die Busse werden sie alle zehn Minuten überqueren, und die alte Fähre wird am Sonntagabend zum letzten Mal fahren, teilte das Hafenamt mit.',
        'Zwei Firmen haben sich die Arbeit geteilt, und ihre Leute bleiben bis zum Frühjahr, um die Straße zum Kai zu erneuern.',
      ),
    );
    const english = await tour.clickOn('english');
    await english.keyboard.press('s');
    await english.waitForSelector('.toast');
    await tour.closePopup();
    const popup = await tour.clickOn('german');
    await popup.keyboard.press('r');
    await popup.waitForSelector('.menu');
    await popup.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.entry.reference')]
        .find(entry => entry.textContent?.includes('Bridge opens in Lorne'))
        ?.click(),
    );
    await waitForHeading(popup, 'Another language');
    expect(await headingOf(popup)).toBe('Another language');
    await press(popup, 'Compare anyway');
    await popup.waitForSelector('.tabs');
    await settled(popup);
    expect(await summaryOf(popup)).toMatch(/^Two languages\./);
    expect(await countOf(popup, 'missing')).not.toBe('–');
  });
});
