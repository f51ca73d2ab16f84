// The popup: what it shows follows from one state, and every change of it goes through here.

import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Article, Comparison, Span } from '../../engine/index.ts';
import type { Ranked } from '../../library/choose.ts';
import type { Answer } from '../../library/service.ts';
import { dayOf, sinceThen } from '../dates.ts';
import { isHeadline, TABS } from '../findings.ts';
import { plural } from '../words.ts';
import type { Place } from './cards.tsx';
import { FindingsView, passagesOf, rowsOf, useFindings, type Revision } from './findings-view.tsx';
import { Header, type Named } from './header.tsx';
import { Foot, Working } from './frame.tsx';
import type { Command } from './menus.tsx';
import type { PageProblem, Ports } from './ports.ts';
import { SHOWN_FIRST, startView, type View } from './view.ts';

/** apart: the sample, or a pasted text, which is not the page of this tab */
interface Compared { answer: Answer; comparison: Comparison; reference: Ranked; report: Article; apart?: 'sample' | 'pasted' }

type Screen =
  | { name: 'reading' }
  | { name: 'unreadable'; problem: PageProblem; page: Named }
  | { name: 'first-run' | 'own'; answer: Answer; report: Article }
  | ({ name: 'findings' } & Compared);

/** What lies over the screen until it is left. */
type Overlay = { name: 'paste'; as: 'reference' | 'page'; problem?: string } | { name: 'reference'; place: Place } | { name: 'keys' } | null;
type Menu = 'references' | 'commands' | null;
type Screens = typeof import('./screens.ts');
interface Toast { text: string; undo?: () => void }

const BLINK = 300; // milliseconds of work before it is shown
const TOAST = 6000; // milliseconds that a message stays

export function Popup({ ports, now }: { ports: Ports; now: () => number }) {
  const [screen, setScreen] = useState<Screen>({ name: 'reading' });
  const [overlay, setOverlay] = useState<Overlay>(null);
  const [menu, setMenu] = useState<Menu>(null);
  const [view, setView] = useState<View>(startView);
  const [draft, setDraft] = useState('');
  const [toast, setToast] = useState<Toast | null>(null);
  const [slow, setSlow] = useState(false);
  const [screens, setScreens] = useState<Screens>();
  /** the article of this tab's page, also while the sample is on the screen */
  const pageArticle = useRef<Article>(undefined);
  const file = useRef<HTMLInputElement>(null);
  const moreButton = useRef<HTMLButtonElement>(null);
  const switchButton = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    attempt(begin());
    void import('./screens.ts').then(setScreens);
  }, []);
  useEffect(() => {
    if (screen.name !== 'reading') return undefined;
    const timer = setTimeout(() => setSlow(true), BLINK);
    return () => clearTimeout(timer);
  }, [screen.name]);
  useEffect(() => {
    if (!toast) return undefined;
    const timer = setTimeout(() => setToast(null), TOAST);
    return () => clearTimeout(timer);
  }, [toast]);
  useEffect(() => {
    if (screen.name === 'findings' && !screen.apart) ports.remember({ article: screen.report, answer: screen.answer, view });
  }, [screen, view]);

  /** What was shown last stands at once; the page is then read again, and only a changed page changes the findings. */
  async function begin(again = false): Promise<void> {
    const [reading, memory] = [ports.readPage(again), again ? null : await ports.remembered()];
    if (memory) {
      setView(memory.view);
      settle(memory.answer, memory.article);
    }
    const page = await reading;
    if ('problem' in page) return setScreen({ name: 'unreadable', problem: page.problem, page: { title: page.title || page.url } });
    pageArticle.current = page.article;
    const chosen = memory?.answer.reference?.id ?? (screen.name === 'findings' ? screen.reference.id : undefined);
    if (memory && memory.article.text !== page.article.text) setView(startView());
    // compared again even where nothing seems changed: references may have come or gone in another tab
    return compare(page.article, chosen);
  }

  /** Work whose failure the reader has to hear of. */
  function attempt(work: Promise<unknown>): void {
    work.catch((problem: unknown) => {
      setScreen(before => (before.name === 'reading' ? { name: 'unreadable', problem: 'failed', page: { title: '' } } : before));
      setToast({ text: `That did not work: ${problem instanceof Error ? problem.message : String(problem)}.` });
    });
  }

  async function compare(report: Article, referenceId?: string): Promise<void> {
    settle(await ports.compare(report, referenceId), report);
  }

  function settle(answer: Answer, report: Article, apart?: Compared['apart']): void {
    const { comparison, reference } = answer;
    if (comparison && reference) setScreen({ name: 'findings', answer, comparison, reference, report, ...(apart && { apart }) });
    else setScreen({ name: answer.ranked.some(one => one.version === 'identical') ? 'own' : 'first-run', answer, report });
  }

  const shown = screen.name === 'reading' || screen.name === 'unreadable' ? undefined : screen.report;
  const report = screen.name === 'findings' && screen.apart === 'sample' ? pageArticle.current : shown;
  const chosenId = screen.name === 'findings' && !screen.apart ? screen.reference.id : undefined;
  const changeView = (change: Partial<View>): void => setView(before => ({ ...before, ...change }));
  const go = {
    page: (span: Span) => attempt(showInPage(span)),
    reference: (place: Place) => setOverlay({ name: 'reference', place }),
  };

  async function showInPage(span: Span): Promise<void> {
    if (screen.name === 'findings' && screen.apart) return setToast({ text: `The ${screen.apart === 'sample' ? 'sample' : 'pasted text'} has no page of its own.` });
    if (await ports.show(span) === 'shown') ports.close();
    else setToast({ text: 'That passage is no longer on the page.' });
    return undefined;
  }

  async function save(): Promise<void> {
    if (!report) return;
    const id = await ports.save(report);
    setToast({ text: 'Saved as a reference.', undo: () => attempt(ports.remove(id).then(() => compare(report, chosenId))) });
    await compare(report, chosenId);
  }

  /** The text of a page that cannot be read whole stands in for the page. */
  async function comparePasted(text: string, about: { siteName?: string; publishedTime?: string }): Promise<void> {
    const { article, ...answer } = await ports.compareText(text, { title: pageArticle.current?.title ?? '', ...about }, chosenId);
    setOverlay(null);
    setDraft('');
    setView(startView());
    settle(answer, article, 'pasted');
  }

  async function saveText(text: string, about: { siteName?: string; publishedTime?: string }, kind: 'pasted' | 'file' = 'pasted'): Promise<void> {
    await kept(await ports.saveText(text, about, kind));
  }

  /** A new reference is used at once where there is a page to read against it. */
  async function kept(id: string): Promise<void> {
    setOverlay(null);
    setDraft('');
    setToast({ text: 'Kept as a reference.' });
    if (report) {
      setView(startView());
      await compare(report, id);
    }
  }

  async function openFile(chosen?: File): Promise<void> {
    if (!chosen) return;
    const text = await chosen.text();
    if (/\.x?html?$/i.test(chosen.name)) {
      const article = await ports.readHtml(text);
      if (!article) return setOverlay({ name: 'paste', as: 'reference', problem: `No article was found in ${chosen.name}. Open it in the browser, or paste its text.` });
      return kept(await ports.save(article));
    }
    if (!text.trim()) return setOverlay({ name: 'paste', as: 'reference', problem: `${chosen.name} is empty.` });
    return saveText(text, {}, 'file');
  }

  async function remove(one: Ranked): Promise<void> {
    const restore = await ports.remove(one.id);
    closeMenu();
    setOverlay(null);
    if (one.id === chosenId) setView(startView());
    if (report) await compare(report, chosenId === one.id ? undefined : chosenId);
    setToast({ text: `Removed ${one.siteName ?? one.title}.`, undo: () => attempt(restore().then(() => report && compare(report, chosenId))) });
  }

  async function showSample(): Promise<void> {
    const { article, ...answer } = await ports.compareSample();
    setView(startView());
    settle(answer, article, 'sample');
  }

  async function copy(): Promise<void> {
    if (screen.name !== 'findings') return;
    await ports.copy(screen.comparison);
    if (menu) closeMenu();
    setToast({ text: 'The findings are copied.' });
  }

  /** Another story stands in place of its findings until the reader asks for them. */
  function isApart({ comparison }: Compared): boolean {
    return comparison.story.withheld?.reason === 'different-story' && !view.anyway;
  }

  const openChooser = ports.canOpenFiles ? (): void => file.current?.click() : undefined;

  function closeMenu(): void {
    (menu === 'references' ? switchButton : moreButton).current?.focus();
    setMenu(null);
  }

  const findings = useFindings(screen.name === 'findings' ? screen.comparison : NOTHING, view.anyway);

  function onKey(event: KeyboardEvent): void {
    const target = event.target as HTMLElement;
    if (event.key === 'Escape') return onEscape(event);
    if (/^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName) || event.ctrlKey || event.metaKey || event.altKey || menu) return undefined;
    const commands: Record<string, () => void> = {
      s: () => attempt(save()), r: () => screen.name === 'findings' && !screen.apart && setMenu('references'), p: () => setOverlay({ name: 'paste', as: screen.name === 'unreadable' ? 'page' : 'reference' }),
      f: () => file.current?.click(), '?': () => setOverlay({ name: 'keys' }), c: () => attempt(copy()),
      t: () => { if (screen.name === 'first-run' || screen.name === 'own') attempt(showSample()); },
    };
    if (!overlay && screen.name === 'findings' && !isApart(screen)) {
      Object.assign(commands, { j: () => step(1), k: () => step(-1), '/': () => document.querySelector<HTMLElement>('.chip')?.focus() });
      TABS.forEach((tab, i) => { commands[i + 1] = () => changeView({ tab }); });
      if (!target.closest('button,a,[role=button]')) commands.Enter = () => openCurrent(event.shiftKey);
    }
    const command = overlay ? undefined : commands[event.key.toLowerCase()] ?? commands[event.key];
    if (!command) return undefined;
    event.preventDefault();
    return command();
  }

  function step(by: number): void {
    setView(before => {
      const last = rowsOf(findings, before).length - 1;
      const next = Math.min(last, Math.max(0, (before.cards[before.tab] ?? -1) + by));
      return { ...before, cards: { ...before.cards, [before.tab]: next }, ...(next >= SHOWN_FIRST && { all: true }) };
    });
  }

  function openCurrent(inReference: boolean): void {
    const row = rowsOf(findings, view)[view.cards[view.tab] ?? -1];
    if (row && isHeadline(row)) return go.reference('headline');
    const { reference, report: here } = passagesOf(row);
    if (inReference ? reference : !here && reference) go.reference(reference!);
    else if (here) go.page(here);
    return undefined;
  }

  /** Escape leaves one thing at a time; with nothing left to leave, the browser closes the popup. */
  function onEscape(event: KeyboardEvent): void {
    const filter = view.filters[view.tab];
    if (menu) closeMenu();
    else if (overlay) setOverlay(null);
    else if (screen.name === 'findings' && filter) changeView({ filters: { ...view.filters, [view.tab]: undefined } });
    else return;
    event.preventDefault();
  }

  // before the next paint: a key pressed right after a change must meet the changed state
  useLayoutEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
  useEffect(() => {
    if (!menu) return undefined;
    const outside = ({ target }: Event): void => { if (!(target as Element).closest('.menu, [aria-expanded=true]')) setMenu(null); };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [menu]);

  const commands: Command[] = [
    ...(screen.name === 'findings' ? [{ icon: 'copy' as const, name: 'Copy the findings', letter: 'C', run: () => attempt(copy()) }] : []),
    { icon: 'paste', name: 'Paste a text…', letter: 'P', run: () => { setMenu(null); setOverlay({ name: 'paste', as: 'reference' }); } },
    ...(ports.canOpenFiles ? [{ icon: 'import' as const, name: 'Open a text or HTML file…', letter: 'F', run: () => { setMenu(null); file.current?.click(); } }] : []),
    { icon: 'info', name: 'Keyboard shortcuts', letter: '?', run: () => { setMenu(null); setOverlay({ name: 'keys' }); } },
  ];

  return (
    <>
      <input ref={file} type="file" accept=".txt,.md,.html,.htm" hidden aria-label="A text or HTML file" onChange={event => { attempt(openFile(event.currentTarget.files?.[0])); event.currentTarget.value = ''; }} />
      {content()}
      <div role="status">{toast && <div class="toast"><span>{toast.text}</span>{toast.undo && <button type="button" onClick={() => { toast.undo?.(); setToast(null); }}>Undo</button>}</div>}</div>
    </>
  );

  function content() {
    if (overlay && screens) return overlaid(overlay, screens);
    return <>{header()}{body()}</>;
  }

  function overlaid(overlay: NonNullable<Overlay>, screens: Screens) {
    if (overlay.name === 'paste') return <>{header()}<screens.Paste draft={draft} onDraft={setDraft} as={overlay.as} onSave={overlay.as === 'page' ? comparePasted : saveText} onFile={openChooser} onBack={() => setOverlay(null)} problem={overlay.problem} /></>;
    if (overlay.name === 'keys') return <>{header()}<screens.Keys onBack={() => setOverlay(null)} /><Foot /></>;
    if (overlay.name === 'reference' && screen.name === 'findings') return <>{header()}<screens.ReferenceText article={screen.comparison.reference} place={overlay.place} onBack={() => setOverlay(null)} /></>;
    return <>{header()}{body()}</>;
  }

  function header() {
    const onMore = (): void => setMenu(menu === 'commands' ? null : 'commands');
    const more = menu === 'commands' && screens && <screens.CommandMenu commands={commands} />;
    if (screen.name === 'reading') return <Header page={{ title: '' }} />;
    if (screen.name === 'unreadable') return <Header page={screen.page} onMore={onMore} moreOpen={menu === 'commands'} moreRef={moreButton}>{more}</Header>;
    if (screen.name !== 'findings') return <Header page={screen.report} onSave={() => attempt(save())} onMore={onMore} moreOpen={menu === 'commands'} moreRef={moreButton}>{more}</Header>;
    const revised = revisionOf(screen);
    const reference: Named = revised ? { siteName: 'Saved by you', title: dayOf(screen.reference.savedAt) ?? '' } : screen.reference;
    return (
      <Header page={screen.apart === 'sample' ? { ...screen.report, siteName: `Sample: ${screen.report.siteName}` } : screen.report} reference={reference} onSave={screen.apart === 'sample' ? undefined : () => attempt(save())} onMore={onMore}
        onSwitch={screen.apart ? undefined : () => setMenu(menu === 'references' ? null : 'references')}
        moreOpen={menu === 'commands'} switchOpen={menu === 'references'} moreRef={moreButton} switchRef={switchButton}>
        {more}
        {menu === 'references' && screens && <screens.ReferenceMenu ranked={screen.answer.ranked} chosen={screen.reference.id} onChoose={id => { closeMenu(); setOverlay(null); setView(startView()); attempt(compare(screen.report, id)); }} onRemove={one => attempt(remove(one))}
          onPaste={() => { setMenu(null); setOverlay({ name: 'paste', as: 'reference' }); }} onFile={openChooser && (() => { setMenu(null); openChooser(); })} />}
      </Header>
    );
  }

  function body() {
    const paste = (as: 'reference' | 'page') => (): void => setOverlay({ name: 'paste', as });
    switch (screen.name) {
      case 'reading': return slow ? <Working /> : <main class="state" aria-busy="true" />;
      case 'unreadable': return screens && <><screens.Unreadable problem={screen.problem} onPaste={paste('page')} onFile={openChooser} /><Foot /></>;
      case 'first-run': return screens && <><screens.FirstRun page={{ siteName: screen.report.siteName, words: 0, quotations: 0, ...screen.answer.report }} onSave={() => attempt(save())} onPaste={paste('reference')} onFile={openChooser} onSample={() => attempt(showSample())} /><Foot /></>;
      case 'own': return screens && <><screens.OwnReference onPaste={paste('reference')} onSample={() => attempt(showSample())} /><Foot /></>;
      case 'findings': return findingsBody(screen);
    }
  }

  function findingsBody(compared: Compared) {
    const { comparison, reference, answer } = compared;
    if (isApart(compared)) {
      if (!screens) return null;
      const better = answer.ranked.find(one => one.verdict === 'same' && one.id !== reference.id && one.version !== 'identical');
      return (
        <>
          <screens.OtherStory comparison={comparison} reference={reference} better={better} sharedQuotes={findings.counts.quotesHere} onChoose={id => attempt(compare(compared.report, id))} onSave={() => attempt(save())} onPick={() => setMenu('references')} />
          <footer class="foot"><span>Think this is the same story?</span><button class="btn quiet" type="button" onClick={() => changeView({ anyway: true })}>Compare anyway</button></footer>
        </>
      );
    }
    const revision = revisionOf(compared);
    return (
      <>
        <FindingsView comparison={comparison} view={view} onView={changeView} go={go} revision={revision} onPaste={() => setOverlay({ name: 'paste', as: 'page' })} onRetry={() => attempt(begin(true))} />
        {revision && <footer class="foot"><span>Both versions are kept.</span><button class="btn quiet" type="button" onClick={() => attempt(save())}>Save this version</button></footer>}
      </>
    );
  }

  function revisionOf({ reference }: Compared): Revision | undefined {
    if (reference.version !== 'revised') return undefined;
    return { savedAgo: sinceThen(reference.savedAt, now()), savedLabel: `Saved ${dayOf(reference.savedAt)}, ${plural(reference.words, 'word')}` };
  }
}

const EMPTY: Article = { title: '', text: '', paragraphs: [], completeness: 'full' };
const NOTHING: Comparison = { reference: EMPTY, report: EMPTY, story: { verdict: 'different', score: 0 }, quotations: [], claims: [], added: [], wording: [], headlines: [], origin: { share: 0, passages: [] }, sentences: [] };
