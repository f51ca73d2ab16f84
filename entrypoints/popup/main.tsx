import { engine, reading, tab } from './start.ts'; // first: the page is read while the rest of this file is
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { memoryOf } from '../../src/library/memory.ts';
import { readTab } from '../../src/page/tab.ts';
import { takeWish } from '../../src/page/wish.ts';
import { fitWindow } from '../../src/ui/popup/fit.ts';
import { Popup } from '../../src/ui/popup/popup.tsx';
import type { KeptDraft, Memory, Ports } from '../../src/ui/session/ports.ts';
import '../../src/ui/tokens.css';
import '../../src/ui/popup/popup.css';
import '../../src/ui/remarks.css';

const compareElsewhere: Ports['compare'] = async (report, referenceId) => {
  const { elsewhere } = await import('../shared/elsewhere.ts');
  return elsewhere((await engine).address).compareWithLibrary(report, referenceId);
};
const compare: Ports['compare'] = async (report, referenceId) =>
  (await engine).compareHere(report, referenceId, compareElsewhere);
const exporting = () => import('../shared/exporting.ts');
const [findings, draft] = [memoryOf<Memory>('tab', tab), memoryOf<KeptDraft>('draft', tab)];
const writeAll = (): void => [findings, draft].forEach(memory => memory.write());

const marking = () => import('../../src/page/mark-in-tab.ts');

const ports: Ports = {
  title: async () => (await tab)?.title ?? '',
  readPage: again => (again ? tab.then(readTab) : reading),
  compare,
  compareSample: async () => (await engine).service.compareSample(),
  compareText: async (text, about, referenceId) => {
    const article = { ...(await engine).articleFromText(text), ...about };
    return { ...(await compare(article, referenceId)), article };
  },
  save: async article => (await engine).service.save(article, 'page', Date.now()),
  saveText: async (text, about, kind) => (await engine).service.saveText(text, about, kind, Date.now()),
  readFile: async file => (await engine).textOfFile(new Uint8Array(await file.arrayBuffer())),
  readHtml: async html => {
    const { readPage } = await import('../../src/extraction/read-page.ts');
    const reading = readPage(new DOMParser().parseFromString(html, 'text/html'));
    return 'article' in reading ? reading.article : null;
  },
  remove: async id => {
    const { service } = await engine;
    const stored = await service.remove(id);
    return async () => {
      if (stored) await service.restore(stored);
    };
  },
  mark: async marks => (await marking()).markInTab(await tab, marks),
  unmark: async () => (await marking()).unmarkTab(await tab),
  isMarked: async () => (await marking()).isTabMarked(await tab),
  rememberChoice: async (address, id) => (await engine).service.rememberChoice(address, id),
  pin: async id => (await engine).service.pin(id),
  references: async () => (await engine).service.references(),
  openBoard: async ids => {
    await browser.tabs.create({ url: `${browser.runtime.getURL('/story.html')}?pick=${ids.join(',')}` });
  },
  openLibrary: async () => {
    await browser.tabs.create({ url: browser.runtime.getURL('/library.html') });
  },
  remembered: findings.recall,
  remember: findings.keep,
  draft: draft.recall,
  keepDraft: draft.keep,
  wish: takeWish,
  copy: async (format, found) => {
    const { VERSION } = await engine;
    await (await exporting()).copyFindings(format, found, VERSION);
  },
  saveFile: async (format, found) => (await exporting()).saveFindings(format, found, (await engine).VERSION),
  cite: async (row, comparison) => (await exporting()).copyCitation(row, comparison),
  keepRemark: async remark => (await engine).service.keepRemark(remark),
  removeRemark: async key => (await engine).service.removeRemark(key),
  openReport: async ({ reference, report, story }, { id, savedAt }, address = '') => {
    const { keepReport } = await engine;
    const now = Date.now();
    const anyway = story.lifted !== undefined;
    // the bundled sample was never saved
    const from = savedAt ? { referenceId: id, savedAt } : {};
    const kept = await keepReport({ reference, report, anyway, readAt: now, openedAt: now, ...from });
    await browser.tabs.create({ url: `${browser.runtime.getURL('/report.html')}?r=${kept}#${address}` });
  },
  close: () => {
    writeAll();
    setTimeout(() => window.close());
  },
  stop: () => void import('../shared/elsewhere.ts').then(({ stop }) => stop()),
  canOpenFiles: !import.meta.env.FIREFOX,
};
addEventListener('pagehide', writeAll);

render(<Popup ports={ports} now={Date.now} />, document.getElementById('app')!);
fitWindow(window);
