// What changes the state: the page is read, the library asked, and each answer told to the reducer. The screen follows
// from the state alone.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { View, Writing } from '../../findings/view.ts';
import * as words from '../../words/en/frame.ts';
import type { Say } from '../parts/toast.tsx';
import { latestOnly, type Ask } from './latest.ts';
import type { Memory, PageReading, Ports } from './ports.ts';
import { answerOf, chosenIn, readOf, reduce, startState } from './state.ts';
import type { Asked, Event, OwnRead, Screen, State } from './state.ts';

/** The state, and everything that changes it. */
export interface Session {
  screen: Screen;
  view: View;
  /** something is asked for, and what is on the screen is not the answer */
  waiting: boolean;
  /** the reader waits no longer */
  stop: () => void;
  /** the state as it is now, also where it is not drawn yet */
  now: () => State;
  dispatch: (event: Event) => void;
  changeView: (change: Partial<View>) => void;
  /** remembers how far the tab in front is scrolled, without drawing anything anew */
  noteScroll: (top: number) => void;
  /** remembers what is being written, alike */
  noteWriting: (writing: Writing) => void;
  /** reads the page and compares it; again: anew, since it may have changed; chosen: with this reference */
  begin: (again?: boolean, chosen?: string) => Promise<void>;
  compare: (read: OwnRead, referenceId?: string) => Promise<void>;
  /** the answer to something to be shown, or undefined when something else has been asked for meanwhile */
  ask: Ask;
  /** work whose failure the reader has to hear of */
  attempt: (work: Promise<unknown>) => void;
}

/** The state as it is now, drawn where what is on the screen has changed. */
interface Store {
  now: () => State;
  dispatch: (event: Event) => void;
  /** the same, without drawing */
  note: (event: Event) => void;
}

interface Desk extends Store {
  ports: Ports;
  say: Say;
  latest: Ask;
}

/** The session of one popup. */
export function useSession(ports: Ports, say: Say): Session {
  const [drawn, draw] = useState(startState);
  const state = useRef(drawn);
  const [desk] = useState((): Desk => ({ ports, say, latest: latestOnly(), ...storeOf(state, draw) }));
  const { screen, view } = drawn;
  useEffect(() => attempt(desk, begin(desk)), []);
  useEffect(() => remember(desk), [screen, view]);
  return {
    screen,
    view,
    waiting: drawn.waiting ?? false,
    stop: () => stop(desk),
    now: desk.now,
    dispatch: desk.dispatch,
    changeView: change => desk.dispatch({ type: 'viewed', change }),
    noteScroll: top => noteScroll(desk, top),
    noteWriting: writing => noteView(desk, { writing }),
    begin: (again, chosen) => begin(desk, again, chosen),
    compare: (read, referenceId) => compare(desk, read, referenceId),
    ask: work => request(desk, work),
    attempt: work => attempt(desk, work),
  };
}

function storeOf(state: { current: State }, draw: (state: State) => void): Store {
  const note = (event: Event): void => {
    state.current = reduce(state.current, event);
  };
  const dispatch = (event: Event): void => {
    const { screen, view, waiting } = state.current;
    note(event);
    const { current } = state;
    const waits = current.waiting !== waiting && screen.name !== 'reading'; // there it is said anyway
    if (current.screen !== screen || current.view !== view || waits) draw(current);
  };
  return { now: () => state.current, note, dispatch };
}

/** What was shown last stands at once; the page is then read again, and only a changed page changes the findings. */
async function begin(desk: Desk, again = false, chosen = chosenIn(desk.now())): Promise<void> {
  const { ports, latest, dispatch } = desk;
  void ports.title().then(title => dispatch({ type: 'titled', title }));
  const reading = latest(ports.readPage(again).then(read => noted(desk, read)));
  const memory = again ? null : await ports.remembered();
  if (memory) dispatch({ type: 'recalled', answer: memory.answer, view: memory.view, read: readIn(memory) });
  const referenceId = memory?.answer.reference?.id ?? chosen;
  // compared again even where nothing seems changed: references may have come or gone in another tab
  if (memory?.apart) return compare(desk, readIn(memory), referenceId);
  const read = await reading;
  if (!read) return catchUp(desk);
  if ('problem' in read)
    return dispatch({ type: 'unreadable', problem: read.problem, page: { title: read.title || read.url } });
  if (memory && memory.article.text !== read.article.text) dispatch({ type: 'restarted' });
  return compare(desk, { report: read.article, apart: 'page' }, referenceId);
}

const readIn = ({ article, apart }: Memory): OwnRead => ({ report: article, apart: apart ?? 'page' });

function noted({ dispatch }: Desk, read: PageReading): PageReading {
  if ('article' in read) dispatch({ type: 'read', page: read.article });
  return read;
}

/** A reference chosen while the page was read again is kept, and the page as it is now read against it. */
async function catchUp(desk: Desk): Promise<void> {
  const { asked, page } = desk.now();
  if (!asked || !page || asked.apart !== 'page' || asked.report.text === page.text) return;
  await compare(desk, { report: page, apart: 'page' }, asked.referenceId);
}

function request<Value>({ latest, dispatch }: Desk, work: Promise<Value>, about?: Asked): Promise<Value | undefined> {
  dispatch({ type: 'asked', about });
  return latest(work);
}

function stop({ ports, latest, dispatch }: Desk): void {
  void latest(Promise.resolve()); // overtakes whatever is under way
  ports.stop();
  dispatch({ type: 'stopped' });
}

async function compare(desk: Desk, { report, apart }: OwnRead, referenceId?: string): Promise<void> {
  const answer = await request(desk, desk.ports.compare(report, referenceId), { report, apart, referenceId });
  if (answer) desk.dispatch({ type: 'answered', answer, read: { report, apart } });
}

function remember({ ports, now }: Desk): void {
  const { screen, view } = now();
  const read = readOf(screen);
  if (!read || read.apart === 'sample') return;
  const apart = read.apart === 'pasted' ? { apart: read.apart } : {};
  ports.remember({ article: read.report, answer: answerOf(read), view, ...apart });
}

const noteScroll = (desk: Desk, top: number): void => {
  const { tab, scrolls } = desk.now().view;
  noteView(desk, { scrolls: { ...scrolls, [tab]: top } });
};

/** Three hundred cards drawn anew at every step would make the scrolling stutter. */
function noteView(desk: Desk, change: Partial<View>): void {
  desk.note({ type: 'viewed', change });
  remember(desk);
}

function attempt({ dispatch, say }: Desk, work: Promise<unknown>): void {
  work.catch((problem: unknown) => {
    dispatch({ type: 'failed' });
    say({ text: reasonOf(problem) });
  });
}

function reasonOf(problem: unknown): string {
  if (!(problem instanceof Error)) return words.failed(String(problem));
  return problem.name === 'QuotaExceededError' ? words.noRoom : words.failed(problem.message);
}
