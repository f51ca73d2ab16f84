// A real Firefox with the built extension, and the real click on its toolbar button. The popup of Firefox stands
// outside of what WebDriver BiDi can see, so it is read and clicked by a script that the browser's own window puts into
// it.

import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { firefoxPath } from '../setup.mjs';

export const FIREFOX_BUILD = resolve(import.meta.dirname, '../../.output/firefox-mv3');

const ID = 'crossread@crossread.invalid';
const HOST = '3c0f4d52-8f0e-4b7a-9a51-c5b0c7f2a910'; // drawn at every start unless it is named
const OLDEST = 153; // reaches the browser's own window over BiDi
const PATIENCE = 10_000; // milliseconds
// milliseconds after which a question to the popup is taken for lost: while it opens, its document is exchanged
const LOST = 1000;

export interface DrivenFirefox {
  browser: Browser;
  /** of the extension's own pages */
  origin: string;
  /** clicks the button of the page in front */
  click: (page: Page) => Promise<void>;
  /** runs in the popup, which it must not leave: only its text goes over; null while there is no popup */
  inPopup: <T>(look: (document: Document, window: Window & typeof globalThis) => T) => Promise<T | null>;
  press: (key: string) => Promise<unknown>;
  hidePopup: () => Promise<unknown>;
  close: () => Promise<void>;
}

/** Why there is no Firefox to drive here; nothing where there is one. */
export function whyNoFirefox(): string | undefined {
  const path = firefoxPath();
  if (!path) return 'no Firefox was found; name one: CROSSREAD_FIREFOX=/path/to/firefox';
  const version = execFileSync(path, ['--version'], { encoding: 'utf8' });
  return Number(/\d+/.exec(version)?.[0]) < OLDEST ? `${version.trim()} is older than ${OLDEST}` : undefined;
}

/** The part of a BiDi connection that puppeteer keeps to itself. */
interface Connection {
  send: (method: string, params: object) => Promise<{ result: any }>;
}

export async function launchFirefox(): Promise<DrivenFirefox> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefoxPath(),
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: HOST }),
    },
  });
  await browser.installExtension(FIREFOX_BUILD);
  const { connection } = browser as unknown as { connection: Connection };
  const {
    result: {
      contexts: [{ context }],
    },
  } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const inWindow = async (expression: string): Promise<string> => {
    const { result } = await connection.send('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
    });
    if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
    return result.result.value;
  };
  const inPopup: DrivenFirefox['inPopup'] = async look => JSON.parse(await inWindow(askPopup(String(look)))) as never;
  return {
    browser,
    origin: `moz-extension://${HOST}`,
    inPopup,
    click: async page => {
      await page.bringToFront();
      await inWindow(`{
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID('${ID}').extension).triggerAction(window);
      }`);
      const settled = (): Promise<boolean | null> =>
        inPopup(
          document =>
            document.querySelector('.summary, .state h1') !== null && !document.querySelector('[aria-busy=true]'),
        );
      for (
        const start = Date.now();
        !(await settled());
        await new Promise(done => {
          setTimeout(done, 50);
        })
      ) {
        if (Date.now() - start > PATIENCE) throw new Error('the popup has nothing to say');
      }
    },
    press: key =>
      inWindow(
        askPopup(
          `(document, window) => { document.body.dispatchEvent(new window.KeyboardEvent('keydown', { key: ${JSON.stringify(key)}, bubbles: true })); return true; }`,
        ),
      ),
    hidePopup: () =>
      inWindow(`document.querySelector('browser.webextension-popup-browser')?.closest('panel').hidePopup()`),
    close: () => browser.close(),
  };
}

let asked = 0;

/** Runs a function in the popup's document and brings back what it returns, as JSON. */
function askPopup(look: string): string {
  const name = `crossread-${asked++}`;
  const script = `sendAsyncMessage('${name}', JSON.stringify((${look})(content.document, content)) ?? 'null')`;
  return `new Promise(done => {
    const popup = document.querySelector('browser.webextension-popup-browser');
    if (!popup) return done('null');
    popup.messageManager.addMessageListener('${name}', ({ data }) => done(data));
    setTimeout(() => done('null'), ${LOST});
    popup.messageManager.loadFrameScript('data:,' + encodeURIComponent(${JSON.stringify(script)}), false);
  })`;
}
