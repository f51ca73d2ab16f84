// What is compared, and everything that changes it: the screen follows from this state alone.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { Article, Comparison } from '../../engine/index.ts';
import type { Ranked } from '../../library/choose.ts';
import type { Answer } from '../../library/service.ts';
import type { Named } from './header.tsx';
import type { Say } from './layers.tsx';
import type { PageProblem, Ports } from './ports.ts';
import { startView, type View } from './view.ts';

/** apart: the sample, or a pasted text, which is not the page of this tab */
export interface Compared { answer: Answer; comparison: Comparison; reference: Ranked; report: Article; apart?: 'sample' | 'pasted' }

export type Screen =
  | { name: 'reading'; page: Named }
  | { name: 'unreadable'; problem: PageProblem; page: Named }
  | { name: 'first-run' | 'own'; answer: Answer; report: Article }
  | ({ name: 'findings' } & Compared);

export interface Session {
  screen: Screen;
  view: View;
  changeView: (change: Partial<View> | ((before: View) => View)) => void;
  /** remembers how far the tab in front is scrolled, without drawing anything anew */
  noteScroll: (top: number) => void;
  /** the article of this tab's page, also while the sample is on the screen; a pasted text stands in for it */
  report?: Article;
  /** what the tab's page itself says, whatever stands in for it */
  page?: Article;
  /** the reference that the page is read against */
  chosenId?: string;
  /** reads the page and compares it; again: anew, since it may have changed */
  begin: (again?: boolean) => Promise<void>;
  compare: (report: Article, referenceId?: string) => Promise<void>;
  /** what an answer shows */
  settle: (answer: Answer, report: Article, apart?: Compared['apart']) => void;
  /** work whose failure the reader has to hear of */
  attempt: (work: Promise<unknown>) => void;
}

export function useSession(ports: Ports, say: Say): Session {
  const [screen, setScreen] = useState<Screen>({ name: 'reading', page: { title: '' } });
  const [view, setView] = useState<View>(startView);
  const page = useRef<Article>(undefined);

  useEffect(() => attempt(begin()), []);
  const remember = (): void => {
    if (screen.name === 'findings' && !screen.apart) ports.remember({ article: screen.report, answer: screen.answer, view });
  };
  useEffect(remember, [screen, view]);

  /** What was shown last stands at once; the page is then read again, and only a changed page changes the findings. */
  async function begin(again = false): Promise<void> {
    void ports.title().then(title => setScreen(before => (before.name === 'reading' ? { ...before, page: { title } } : before)));
    const [reading, memory] = [ports.readPage(again), again ? null : await ports.remembered()];
    if (memory) {
      setView(memory.view);
      settle(memory.answer, memory.article);
    }
    const read = await reading;
    if ('problem' in read) return setScreen({ name: 'unreadable', problem: read.problem, page: { title: read.title || read.url } });
    page.current = read.article;
    const chosen = memory?.answer.reference?.id ?? (screen.name === 'findings' ? screen.reference.id : undefined);
    if (memory && memory.article.text !== read.article.text) setView({ ...startView(), inText: memory.view.inText });
    // compared again even where nothing seems changed: references may have come or gone in another tab
    return compare(read.article, chosen);
  }

  function attempt(work: Promise<unknown>): void {
    work.catch((problem: unknown) => {
      setScreen(before => (before.name === 'reading' ? { name: 'unreadable', problem: 'failed', page: { title: '' } } : before));
      say({ text: reasonOf(problem) });
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
  return {
    screen, view, begin, compare, settle, attempt,
    // in place: three hundred cards drawn anew at every step would make the scrolling stutter
    noteScroll: top => {
      view.scrolls[view.tab] = top;
      remember();
    },
    changeView: change => setView(before => (typeof change === 'function' ? change(before) : { ...before, ...change })),
    report: screen.name === 'findings' && screen.apart === 'sample' ? page.current : shown,
    page: page.current,
    chosenId: screen.name === 'findings' && !screen.apart ? screen.reference.id : undefined,
  };
}

function reasonOf(problem: unknown): string {
  if ((problem as Error | undefined)?.name === 'QuotaExceededError') return 'There is no room left to keep it. Remove a reference, or free space on this device.';
  return `That did not work: ${problem instanceof Error ? problem.message : String(problem)}.`;
}

/** Another story, or another language, stands in place of its findings until the reader asks for them. */
export const isApart = ({ comparison: { story: { withheld } } }: Compared, view: View): boolean => (withheld?.reason === 'different-story' || withheld?.reason === 'language') && !view.anyway;
