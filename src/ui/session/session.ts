// What is compared, and everything that changes it: the screen follows from this state alone.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { Article, Comparison } from '../../engine/index.ts';
import type { Ranked } from '../../library/choose.ts';
import type { Answer } from '../../library/service.ts';
import type { Named } from '../parts/header.tsx';
import { latestOnly, type Ask } from './latest.ts';
import type { Say } from '../parts/layers.tsx';
import type { PageProblem, PageReading, Ports } from './ports.ts';
import { startView, type View } from '../../findings/view.ts';
import * as words from '../../words/en/frame.ts';

/** What is read in place of the page of this tab. */
export type Apart = 'sample' | 'pasted';
export interface Compared {
  answer: Answer;
  comparison: Comparison;
  reference: Ranked;
  report: Article;
  apart?: Apart;
}

export type Screen =
  | { name: 'reading'; page: Named }
  | { name: 'unreadable'; problem: PageProblem; page: Named }
  | { name: 'first-run' | 'own'; answer: Answer; report: Article; apart?: Apart }
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
  /** compares anew, since references have come or gone; what the reader has chosen since stays chosen */
  refresh: (referenceId?: string) => Promise<void>;
  /** back from what stands in for the page to the page's own text */
  leave: () => Promise<void>;
  /** the answer to something to be shown, or undefined when something else has been asked for meanwhile */
  ask: Ask;
  /** what an answer shows */
  settle: (answer: Answer, report: Article, apart?: Apart) => void;
  /** work whose failure the reader has to hear of */
  attempt: (work: Promise<unknown>) => void;
}

/** The comparison asked for last, unless it was the sample or a text just pasted. */
interface Asked {
  report: Article;
  referenceId?: string;
}

export function useSession(ports: Ports, say: Say): Session {
  const [screen, setScreen] = useState<Screen>({ name: 'reading', page: { title: '' } });
  const [view, setView] = useState<View>(startView);
  const [latest] = useState(latestOnly);
  const page = useRef<Article>(undefined);
  const asked = useRef<Asked>(undefined);
  const [standIns] = useState(() => new WeakSet<Article>());
  const shownId = screen.name === 'findings' && screen.apart !== 'sample' ? screen.reference.id : undefined;
  /** what is asked for goes before what is still shown */
  const chosenId = (): string | undefined => asked.current?.referenceId ?? shownId;

  useEffect(() => attempt(begin()), []);
  const remember = (): void => {
    if (screen.name === 'reading' || screen.name === 'unreadable' || screen.apart === 'sample') return;
    const { report: article, answer, apart } = screen;
    ports.remember({ article, answer, view, ...(apart && { apart }) });
  };
  useEffect(remember, [screen, view]);

  /** What was shown last stands at once; the page is then read again, and only a changed page changes the findings. */
  async function begin(again = false): Promise<void> {
    void ports
      .title()
      .then(title => setScreen(before => (before.name === 'reading' ? { ...before, page: { title } } : before)));
    const [reading, memory] = [latest(ports.readPage(again).then(note)), again ? null : await ports.remembered()];
    if (memory) {
      setView(memory.view);
      settle(memory.answer, memory.article, memory.apart);
    }
    const chosen = memory?.answer.reference?.id ?? chosenId();
    // compared again even where nothing seems changed: references may have come or gone in another tab
    if (memory?.apart) return compare(memory.article, chosen);
    const read = await reading;
    if (!read) return catchUp();
    if ('problem' in read)
      return setScreen({ name: 'unreadable', problem: read.problem, page: { title: read.title || read.url } });
    if (memory && memory.article.text !== read.article.text) setView({ ...startView(), inText: memory.view.inText });
    return compare(read.article, chosen);
  }

  function note(read: PageReading): PageReading {
    if ('article' in read) page.current = read.article;
    return read;
  }

  /** A reference chosen while the page was read again is kept, and the page as it is now read against it. */
  async function catchUp(): Promise<void> {
    const { report, referenceId } = asked.current ?? {};
    const outdated = report && !standIns.has(report) && report.text !== page.current?.text;
    if (outdated && page.current) await compare(page.current, referenceId);
  }

  function request<Value>(work: Promise<Value>, about?: Asked): Promise<Value | undefined> {
    asked.current = about;
    return latest(work);
  }

  function attempt(work: Promise<unknown>): void {
    work.catch((problem: unknown) => {
      setScreen(before =>
        before.name === 'reading' ? { name: 'unreadable', problem: 'failed', page: { title: '' } } : before,
      );
      say({ text: reasonOf(problem) });
    });
  }

  async function compare(report: Article, referenceId?: string): Promise<void> {
    const answer = await request(ports.compare(report, referenceId), { report, referenceId });
    if (answer) settle(answer, report, standIns.has(report) ? 'pasted' : undefined);
  }

  async function refresh(referenceId?: string): Promise<void> {
    if (asked.current) await compare(asked.current.report, asked.current.referenceId ?? referenceId);
  }

  async function leave(): Promise<void> {
    ports.remember(null); // else it would be back when the popup reopens on a page that shows nothing else
    setView(startView);
    setScreen({ name: 'reading', page: { title: '' } });
    await begin(true);
  }

  function settle(answer: Answer, report: Article, apart?: Apart): void {
    const { comparison, reference } = answer;
    if (apart === 'pasted') {
      standIns.add(report);
      asked.current ??= { report };
    }
    const about = { answer, report, ...(apart && { apart }) };
    if (comparison && reference) setScreen({ name: 'findings', comparison, reference, ...about });
    else setScreen({ name: answer.ranked.some(one => one.version === 'identical') ? 'own' : 'first-run', ...about });
  }

  const shown = screen.name === 'reading' || screen.name === 'unreadable' ? undefined : screen.report;
  return {
    screen,
    view,
    begin,
    compare,
    refresh,
    leave,
    settle,
    attempt,
    ask: work => request(work),
    // in place: three hundred cards drawn anew at every step would make the scrolling stutter
    noteScroll: top => {
      view.scrolls[view.tab] = top;
      remember();
    },
    changeView: change => setView(before => (typeof change === 'function' ? change(before) : { ...before, ...change })),
    report: screen.name === 'findings' && screen.apart === 'sample' ? page.current : shown,
    get page() {
      return page.current;
    },
    get chosenId() {
      return chosenId();
    },
  };
}

function reasonOf(problem: unknown): string {
  if ((problem as Error | undefined)?.name === 'QuotaExceededError') return words.noRoom;
  return words.failed(problem instanceof Error ? problem.message : String(problem));
}

/** Another story, or another language, stands in place of its findings until the reader asks for them. */
export const isApart = (
  {
    comparison: {
      story: { withheld },
    },
  }: Compared,
  view: View,
): boolean => (withheld?.reason === 'different-story' || withheld?.reason === 'language') && !view.anyway;
