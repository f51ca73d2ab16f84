import { reading, tab, worker } from './start.ts'; // first: the page is read while the rest of this file is
import { render } from 'preact';
import { keep, recall } from '../../src/library/memory.ts';
import type { Service } from '../../src/library/service.ts';
import { connectMethods } from '../../src/library/worker-link.ts';
import { readTab, showInTab } from '../../src/page/tab.ts';
import { Popup } from '../../src/ui/popup/popup.tsx';
import type { Memory, Ports } from '../../src/ui/popup/ports.ts';
import '../../src/ui/tokens.css';
import '../../src/ui/popup.css';

const engine = connectMethods<Service>(worker);
let saving: ReturnType<typeof setTimeout> | undefined;
let unsaved: (() => void) | undefined;

const ports: Ports = {
  readPage: again => (again ? tab.then(readTab) : reading),
  compare: (report, referenceId) => engine.compareWithLibrary(report, referenceId),
  compareSample: () => engine.compareSample(),
  compareText: (text, about, referenceId) => engine.compareText(text, about, referenceId),
  save: article => engine.save(article, 'page', Date.now()),
  saveText: (text, about, kind) => engine.saveText(text, about, kind, Date.now()),
  readHtml: async html => {
    const { readPage } = await import('../../src/extraction/read-page.ts');
    const reading = readPage(new DOMParser().parseFromString(html, 'text/html'));
    return 'article' in reading ? reading.article : null;
  },
  remove: async id => {
    const stored = await engine.remove(id);
    return async () => { if (stored) await engine.restore(stored); };
  },
  show: async span => showInTab(await tab, span),
  remembered: async () => {
    const { id, url } = await tab ?? {};
    return id === undefined || !url ? null : recall<Memory>(id, url);
  },
  // writing waits for a pause in scrolling; closing the popup starts it at once
  remember: memory => {
    clearTimeout(saving);
    unsaved = () => {
      unsaved = undefined;
      void tab.then(it => (it?.id !== undefined && it.url ? keep(it.id, it.url, memory, Date.now()) : undefined));
    };
    saving = setTimeout(() => unsaved?.(), 100);
  },
  copy: async comparison => {
    const { toMarkdown } = await import('../../src/export/markdown.ts');
    await navigator.clipboard.writeText(toMarkdown(comparison));
  },
  close: () => {
    unsaved?.();
    setTimeout(() => window.close());
  },
  canOpenFiles: !import.meta.env.FIREFOX,
};
addEventListener('pagehide', () => unsaved?.());

render(<Popup ports={ports} now={Date.now} />, document.getElementById('app')!);
