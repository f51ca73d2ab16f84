// What a reader can do with texts and references. Each ends in a comparison, a message, or both.

import type { Article } from '../../engine/index.ts';
import type { Ranked } from '../../library/choose.ts';
import type { Kept } from '../../library/library.ts';
import { asShown } from '../../findings/findings.ts';
import type { Layers, Say } from '../parts/layers.tsx';
import type { Ports } from './ports.ts';
import type { Session } from './session.ts';
import { startView } from '../../findings/view.ts';
import * as words from '../../words/en/actions.ts';

export interface About {
  siteName?: string;
  publishedTime?: string;
}

export interface Actions {
  /** keeps this tab's page as a reference */
  save: () => Promise<void>;
  /** keeps a pasted text as a reference */
  saveText: (text: string, about: About) => Promise<void>;
  /** the text of a page that cannot be read whole stands in for the page */
  comparePasted: (text: string, about: About) => Promise<void>;
  openFile: (file: File) => Promise<void>;
  choose: (report: Article, referenceId: string) => Promise<void>;
  remove: (one: Ranked) => Promise<void>;
  /** removes what is damaged and set aside */
  removeDamaged: (keys: readonly IDBValidKey[]) => Promise<void>;
  showSample: () => Promise<void>;
  copy: () => Promise<void>;
}

export function actionsOf(ports: Ports, session: Session, layers: Layers, say: Say): Actions {
  const { screen, report, chosenId, compare, refresh, ask, settle, attempt } = session;
  const restart = (): void => session.changeView(({ inText }) => ({ ...startView(), inText }));
  const leaveForm = (): void => {
    layers.lay(null);
    layers.setDraft(null);
  };

  /** A new reference is used at once where there is a page to read against it. */
  async function kept({ id, as }: Kept): Promise<void> {
    layers.lay(null);
    say({ text: words.kept[as] });
    if (!report) return;
    restart();
    await compare(report, id);
  }

  return {
    async save() {
      if (!report) return;
      const { id, as } = await ports.save(report);
      // takes back what was done here, and nothing where the page was kept before
      const undo = (): void => attempt(ports.remove(id).then(() => refresh(chosenId)));
      say({ text: words.kept[as], ...(as === 'new' && { undo }) });
      if (as !== 'held') await compare(report, chosenId);
    },

    async saveText(text, about) {
      const saved = await ports.saveText(text, about, 'pasted');
      leaveForm();
      await kept(saved);
    },

    async comparePasted(text, about) {
      const compared = await ask(ports.compareText(text, { title: session.page?.title ?? '', ...about }, chosenId));
      if (!compared) return;
      const { article, ...answer } = compared;
      leaveForm();
      restart();
      settle(answer, article, 'pasted');
    },

    async openFile(file) {
      const refuse = (problem: string): void => layers.lay({ name: 'paste', as: 'reference', problem });
      const text = await ports.readFile(file);
      if (text === null) return refuse(words.noText(file.name));
      if (/\.x?html?$/i.test(file.name)) {
        const article = await ports.readHtml(text);
        return article ? kept(await ports.save(article)) : refuse(words.noArticleIn(file.name));
      }
      return text.trim() ? kept(await ports.saveText(text, {}, 'file')) : refuse(words.isEmpty(file.name));
    },

    async choose(article, referenceId) {
      if (layers.menu) layers.closeMenu();
      layers.lay(null);
      restart();
      await compare(article, referenceId);
    },

    async remove(one) {
      const restore = await ports.remove(one.id);
      layers.closeMenu();
      layers.lay(null);
      if (one.id === chosenId) restart();
      if (report) await compare(report, chosenId === one.id ? undefined : chosenId);
      const undo = (): void => attempt(restore().then(() => refresh(chosenId)));
      say({ text: words.removed(one.siteName ?? one.title), undo });
    },

    async removeDamaged(keys) {
      const restores = await Promise.all(keys.map(ports.remove));
      await refresh(chosenId);
      layers.moreButton.current?.focus(); // what was pressed has gone
      const undo = (): void => attempt(Promise.all(restores.map(restore => restore())).then(() => refresh(chosenId)));
      say({ text: words.removedDamaged(keys.length), undo });
    },

    async showSample() {
      const compared = await ask(ports.compareSample());
      if (!compared) return;
      const { article, ...answer } = compared;
      restart();
      settle(answer, article, 'sample');
    },

    async copy() {
      if (screen.name !== 'findings') return;
      await ports.copy(asShown(screen.comparison, session.view.anyway));
      if (layers.menu) layers.closeMenu();
      say({ text: words.copied });
    },
  };
}
