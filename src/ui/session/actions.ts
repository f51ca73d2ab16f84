// What a reader can do with texts and references. Each ends in a comparison, a message, or both.

import type { Format } from '../../export/formats.ts';
import { addressOf } from '../../findings/address.ts';
import { asShown, type Row } from '../../findings/findings.ts';
import { currentRow } from '../../findings/view.ts';
import { applyRemarks, type Remark } from '../../findings/remarks.ts';
import { marksOf, type PageMarks } from '../../findings/marks.ts';
import * as words from '../../words/en/actions.ts';
import * as frame from '../../words/en/frame.ts';
import { putAside } from '../../words/en/notices.ts';
import type { Ranked } from '../../library/choose.ts';
import type { Kept } from '../../library/library.ts';
import type { Target } from '../../findings/spans.ts';
import type { View } from '../../findings/view.ts';
import type { Say } from '../parts/toast.tsx';
import type { Desk } from './desk.ts';
import { cite, copyFindings, saveFindings } from './exporting.ts';
import type { Layers } from './layers.ts';
import type { Ports } from './ports.ts';
import { remark, removeDamagedRemarks, takeBack } from './remarking.ts';
import type { Session } from './session.ts';
import { reportOf } from './asked.ts';
import { chosenIn, isOtherStory, isThisPage, readOf, type Compared } from './state.ts';

/** What is told about a pasted text. */
export interface About {
  siteName?: string;
  publishedTime?: string;
}

/** What a reader can ask for. */
export interface Actions {
  /** keeps this tab's page as a reference */
  save: () => Promise<void>;
  /** keeps a pasted text as a reference */
  saveText: (text: string, about: About) => Promise<void>;
  /** the text of a page that cannot be read whole stands in for the page */
  comparePasted: (text: string, about: About) => Promise<void>;
  openFile: (file: File) => Promise<void>;
  choose: (referenceId: string) => Promise<void>;
  /** reads every page against this one; null: against what fits best again */
  pin: (one: Ranked | null) => Promise<void>;
  openLibrary: () => Promise<void>;
  /** a story board with this page, if it is kept, and what it is read against */
  openBoard: () => Promise<void>;
  remove: (one: Ranked) => Promise<void>;
  /** removes what is damaged and set aside */
  removeDamaged: (keys: readonly IDBValidKey[]) => Promise<void>;
  showSample: () => Promise<void>;
  /** back to the page's own text */
  leave: () => Promise<void>;
  /** the page where it says this */
  show: (target: Target) => Promise<void>;
  /** the findings in a format, to the clipboard */
  copy: (format: Format) => Promise<void>;
  /** the same, into a file */
  saveAs: (format: Format) => Promise<void>;
  cite: (row: Row) => Promise<void>;
  /** says something of a finding; id: in place of what was said before */
  remark: (row: Row, said: Pick<Remark, 'kind' | 'text'> & { id?: string }) => Promise<void>;
  takeBack: (remark: Remark) => Promise<void>;
  removeDamagedRemarks: (keys: readonly IDBValidKey[]) => Promise<void>;
  /** both texts side by side, in a tab of their own, at the card that is in front */
  openReport: () => Promise<void>;
  /** marks all that is found in the page, or takes the marks away */
  toggleMarks: () => Promise<void>;
}

/** Everything that can be asked for, of what is on the screen now. */
export function actionsOf(ports: Ports, session: Session, layers: Layers, say: Say): Actions {
  const state = session.now();
  const desk: Desk = { ports, session, layers, say, read: reportOf(state), chosenId: chosenIn(state) };
  return {
    save: () => save(desk),
    saveText: (text, about) => saveText(desk, text, about),
    comparePasted: (text, about) => comparePasted(desk, text, about),
    openFile: file => openFile(desk, file),
    choose: referenceId => choose(desk, referenceId),
    pin: one => pin(desk, one),
    openLibrary: () => openLibrary(desk),
    openBoard: () => openBoard(desk),
    remove: one => remove(desk, one),
    removeDamaged: keys => removeDamaged(desk, keys),
    showSample: () => showSample(desk),
    leave: () => leave(desk),
    show: target => show(desk, target),
    copy: format => copyFindings(desk, format),
    saveAs: format => saveFindings(desk, format),
    cite: row => cite(desk, row),
    remark: (row, said) => remark(desk, row, said),
    takeBack: made => takeBack(desk, made),
    removeDamagedRemarks: keys => removeDamagedRemarks(desk, keys),
    openReport: () => openReport(desk),
    toggleMarks: () => toggleMarks(desk),
  };
}

const restart = ({ session }: Desk): void => session.dispatch({ type: 'restarted' });

/** The way back, once the library is as it was. */
const undoing =
  ({ session, chosenId }: Desk, restore: () => Promise<unknown>) =>
  (): void =>
    session.attempt(restore().then(() => refresh(session, chosenId)));

/** Compares anew, since references have come or gone; what the reader has chosen since stays chosen. */
async function refresh({ now, compare }: Session, referenceId?: string): Promise<void> {
  const { asked } = now();
  if (asked) await compare(asked, asked.referenceId ?? referenceId);
}

async function save(desk: Desk): Promise<void> {
  const { ports, session, say, read, chosenId } = desk;
  if (!read) return;
  const { id, as } = await ports.save(read.report);
  // takes back what was done here, and nothing where the page was kept before
  const undo = undoing(desk, () => ports.remove(id));
  say({ text: words.kept[as], ...(as === 'new' && { undo }) });
  if (as !== 'held') await session.compare(read, chosenId);
}

/** A new reference is used at once where there is a page to read against it. */
async function use(desk: Desk, { id, as }: Kept): Promise<void> {
  const { session, layers, say, read } = desk;
  layers.lay(null);
  say({ text: words.kept[as] });
  if (!read) return;
  restart(desk);
  await session.compare(read, id);
}

function leaveForm({ layers }: Desk): void {
  layers.lay(null);
  layers.setDraft(null);
}

async function saveText(desk: Desk, text: string, about: About): Promise<void> {
  const kept = await desk.ports.saveText(text, about, 'pasted');
  leaveForm(desk);
  await use(desk, kept);
}

async function comparePasted(desk: Desk, text: string, about: About): Promise<void> {
  const { ports, session, chosenId } = desk;
  const title = session.now().page?.title ?? '';
  const compared = await session.ask(ports.compareText(text, { title, ...about }, chosenId));
  if (!compared) return;
  const { article: report, ...answer } = compared;
  leaveForm(desk);
  restart(desk);
  session.dispatch({ type: 'answered', answer, read: { report, apart: 'pasted' } });
}

async function openFile(desk: Desk, file: File): Promise<void> {
  const { ports, layers } = desk;
  const refuse = (problem: string): void => layers.lay({ name: 'paste', as: 'reference', problem });
  const text = await ports.readFile(file);
  if (text === null) return refuse(words.noText(file.name));
  if (/\.x?html?$/i.test(file.name)) {
    const article = await ports.readHtml(text);
    return article ? use(desk, await ports.save(article)) : refuse(words.noArticleIn(file.name));
  }
  return text.trim() ? use(desk, await ports.saveText(text, {}, 'file')) : refuse(words.isEmpty(file.name));
}

async function choose(desk: Desk, referenceId: string): Promise<void> {
  const { ports, session, layers, read } = desk;
  if (!read) return;
  const { report, apart } = read;
  // without room for it the choice holds as long as the popup
  if (apart === 'page' && report.url) void ports.rememberChoice(report.url, referenceId).catch(() => undefined);
  if (layers.menu) layers.closeMenu();
  layers.lay(null);
  restart(desk);
  await session.compare(read, referenceId);
}

async function pin(desk: Desk, one: Ranked | null): Promise<void> {
  const { ports, session, layers, say, read, chosenId } = desk;
  await ports.pin(one?.id ?? null);
  if (layers.menu) layers.closeMenu();
  if (one && one.id !== chosenId) restart(desk);
  if (read) await session.compare(read, one?.id ?? chosenId);
  say({ text: one ? words.pinned(one.siteName ?? one.title) : words.unpinned });
}

async function openBoard({ ports, session, chosenId }: Desk): Promise<void> {
  const read = readOf(session.now().screen);
  const own = read?.answer.ranked.find(isThisPage);
  await ports.openBoard([own?.id, chosenId].filter(id => id !== undefined));
  ports.close();
}

async function openLibrary({ ports }: Desk): Promise<void> {
  await ports.openLibrary();
  ports.close();
}

async function remove(desk: Desk, one: Ranked): Promise<void> {
  const { ports, session, layers, say, read, chosenId } = desk;
  const restore = await ports.remove(one.id);
  layers.closeMenu();
  layers.lay(null);
  if (one.id === chosenId) restart(desk);
  if (read) await session.compare(read, chosenId === one.id ? undefined : chosenId);
  say({ text: words.removed(one.siteName ?? one.title), undo: undoing(desk, restore) });
}

async function removeDamaged(desk: Desk, keys: readonly IDBValidKey[]): Promise<void> {
  const { ports, session, layers, say, chosenId } = desk;
  const restores = await Promise.all(keys.map(ports.remove));
  await refresh(session, chosenId);
  layers.moreButton.current?.focus(); // what was pressed has gone
  const undo = undoing(desk, () => Promise.all(restores.map(restore => restore())));
  say({ text: words.removedDamaged(keys.length), undo });
}

async function showSample(desk: Desk): Promise<void> {
  const { ports, session } = desk;
  const compared = await session.ask(ports.compareSample());
  if (!compared) return;
  const { article: report, ...answer } = compared;
  restart(desk);
  session.dispatch({ type: 'answered', answer, read: { report, apart: 'sample' } });
}

async function leave({ ports, session, say, chosenId }: Desk): Promise<void> {
  const shown = readOf(session.now().screen);
  ports.remember(null); // else it would be back when the popup reopens on a page that shows nothing else
  session.dispatch({ type: 'left' });
  await session.begin(true, chosenId);
  if (shown?.apart !== 'pasted') return;
  const { report, apart } = shown;
  const undo = (): void => session.attempt(session.compare({ report, apart }, chosenId));
  say({ text: putAside, undo });
}

async function show({ ports, session, say }: Desk, target: Target): Promise<void> {
  const { screen, view } = session.now();
  if (screen.name !== 'findings') return;
  if (screen.apart !== 'page') return say({ text: frame.noPage(screen.apart) });
  if ((await ports.mark(marksIn(screen, view, target))) === 'shown') return ports.close();
  return say({ text: target === 'headline' ? frame.headlineGone : frame.passageGone });
}

function marksIn({ comparison, answer }: Compared, { anyway }: View, target?: Target): PageMarks {
  const remarked = applyRemarks(asShown(comparison, anyway), answer.remarks ?? []);
  return marksOf(remarked.comparison, remarked.findings, target);
}

async function toggleMarks({ ports, session, layers, say }: Desk): Promise<void> {
  const { screen, view } = session.now();
  if (screen.name !== 'findings' || isOtherStory(screen, view)) return;
  if (layers.menu) layers.closeMenu();
  if (screen.apart !== 'page') return say({ text: frame.noPage(screen.apart) });
  if (await ports.isMarked()) {
    await ports.unmark();
    return say({ text: frame.unmarked });
  }
  const wanted = marksIn(screen, view);
  const state = await ports.mark(wanted);
  return say({ text: state === 'shown' ? frame.marked(wanted.marks.length) : frame.nothingToMark });
}

async function openReport({ ports, session }: Desk): Promise<void> {
  const { screen, view } = session.now();
  if (screen.name !== 'findings') return;
  const comparison = asShown(screen.comparison, view.anyway);
  const { findings } = applyRemarks(comparison, screen.answer.remarks ?? []);
  const row = currentRow(findings, view);
  await ports.openReport(comparison, screen.reference, row && addressOf(row));
  ports.close();
}
