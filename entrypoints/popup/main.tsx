import { engine, reading, tab } from './start.ts'; // first: the page is read while the rest of this file is
import { render } from 'preact';
import { keep, recall } from '../../src/library/memory.ts';
import type { Service } from '../../src/library/service.ts';
import { connectMethods, type Remote } from '../../src/library/worker-link.ts';
import { readTab, showInTab } from '../../src/page/tab.ts';
import { Popup } from '../../src/ui/popup/popup.tsx';
import type { Memory, Ports } from '../../src/ui/popup/ports.ts';
import '../../src/ui/tokens.css';
import '../../src/ui/popup.css';

let worker: Remote<Service> | undefined;
/** Started only for a text so long that it would hold up the screen. */
const elsewhere = (): Remote<Service> => (worker ??= connectMethods<Service>(new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module' })));
const compare: Ports['compare'] = async (report, referenceId) => (await engine).compareHere(report, referenceId, (article, id) => elsewhere().compareWithLibrary(article, id));
const SOON = 100; // milliseconds; writing at every step of a scroll would make it stutter
let saving: ReturnType<typeof setTimeout> | undefined;
let unsaved: (() => void) | undefined;

const ports: Ports = {
  title: async () => (await tab)?.title ?? '',
  readPage: again => (again ? tab.then(readTab) : reading),
  compare,
  compareSample: async () => (await engine).service.compareSample(),
  compareText: async (text, about, referenceId) => {
    const article = { ...(await engine).articleFromText(text), ...about };
    return { ...await compare(article, referenceId), article };
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
    return async () => { if (stored) await service.restore(stored); };
  },
  show: async place => showInTab(await tab, place),
  remembered: async () => {
    const { id, url } = await tab ?? {};
    return id === undefined || !url ? null : recall<Memory>(id, url);
  },
  // written soon after the first of several changes, since a popup that is closed by a click elsewhere may not get to write its last
  remember: memory => {
    unsaved = () => {
      saving = unsaved = undefined;
      void tab.then(it => (it?.id !== undefined && it.url ? keep(it.id, it.url, memory, Date.now()) : undefined));
    };
    saving ??= setTimeout(() => unsaved?.(), SOON);
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
