// The marks in a page and the bar beside them, as a reader sees them. The bar stands in a closed shadow root, so it is
// read in the extension's own world, where the browser opens it.

import type { CDPSession, Page } from 'puppeteer-core';

/** Evaluates in the isolated world of the extension in a page. */
export interface World {
  run: <T>(expression: string) => Promise<T>;
}

/** @param id of the extension */
export async function worldOf(page: Page, id: string): Promise<World> {
  const session: CDPSession = await page.createCDPSession();
  let contextId: number | undefined;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === `chrome-extension://${id}`) contextId = context.id;
  });
  await session.send('Runtime.enable');
  return {
    run: async expression => {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression,
        contextId,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
  };
}

/** The inside of the bar, in an expression for its world. */
export const ROOT = `chrome.dom.openOrClosedShadowRoot(document.querySelector('crossread-marks'))`;

/** What each highlight says, by its name. */
export const highlightsOn = (page: Page): Promise<Record<string, string[]>> =>
  page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights].map(([name, ranges]) => [
        name,
        [...ranges].map(range => (range as Range).toString().replace(/\s+/g, ' ')),
      ]),
    ),
  );

/** What the bar says of where the reader is, such as "2 of 19 passages". */
export const countIn = (world: World): Promise<string> => world.run(`${ROOT}.querySelector('.count').textContent`);

/** What the bar says of the mark in front. */
export const foundIn = (world: World): Promise<string> => world.run(`${ROOT}.querySelector('.found').textContent`);

/** Clicks with the mouse on what stands in the bar. */
export async function clickInBar(page: Page, world: World, selector: string): Promise<void> {
  const box = await world.run<{ x: number; y: number }>(`(() => {
    const { left, top, width, height } = ${ROOT}.querySelector(${JSON.stringify(selector)}).getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  })()`);
  await page.mouse.click(box.x, box.y);
}
