import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { Board } from '../../src/findings/board.ts';
import { StoryPage } from '../../src/ui/story/story-page.tsx';
import type { BoardPorts } from '../../src/ui/story/ports.ts';
import { saveFile } from '../shared/save-file.ts';
import '../../src/ui/tokens.css';
import '../../src/ui/desk.css';
import '../../src/ui/story/story.css';

const remote = import('../shared/engine.ts').then(async ({ address }) =>
  (await import('../shared/elsewhere.ts')).elsewhere(address),
);

/** The articles stand in the address, so that a board can be kept as any page is. */
const idsIn = (name: string): string[] =>
  new URLSearchParams(location.search).get(name)?.split(',').filter(Boolean) ?? [];

const ports: BoardPorts = {
  list: async () => (await remote).listArticles(),
  sameStory: async id => (await remote).sameStory(id),
  articles: async wanted => (await remote).articlesOf(wanted),
  compare: async (reference, report) => (await remote).compareStored(reference, report),
  openPair: async (reference, report) => {
    const [one, other] = await (await remote).articlesOf([reference, report]);
    const now = Date.now();
    const { keepReport } = await import('../shared/engine.ts');
    const kept = await keepReport({
      reference: one.article,
      report: other.article,
      referenceId: reference,
      readAt: now,
      openedAt: now,
    });
    await browser.tabs.create({ url: `${browser.runtime.getURL('/report.html')}?r=${kept}` });
  },
  choose: chosen => location.assign(`?of=${chosen.join(',')}`),
  copy: text => navigator.clipboard.writeText(text),
  save: (name, text) => saveFile(name, [text], 'text/markdown'),
};
const print = async (board: Board): Promise<string> =>
  (await import('../../src/export/board.ts')).boardToMarkdown(board);

render(
  <StoryPage ports={ports} ids={idsIn('of')} begun={idsIn('pick')} print={print} />,
  document.getElementById('app')!,
);
