// What is on the screen, as a value: every screen has what it shows and nothing else. Whatever happens is an event, and
// one function says what it makes of the state.

import type { Article, Comparison } from '../../engine/index.ts';
import type { Remark } from '../../findings/remarks.ts';
import { startView, type View } from '../../findings/view.ts';
import type { Ranked } from '../../library/choose.ts';
import type { Answer } from '../../library/service.ts';
import type { Named } from '../parts/header.tsx';
import type { PageProblem } from '../parts/states.tsx';

/** Whether a text is that of this tab's page, or stands in for it. */
export type Apart = 'page' | 'pasted' | 'sample';

/** A text that is read. */
export interface Read {
  report: Article;
  apart: Apart;
}

/** A text that the reader reads, not one that is only shown. */
export interface OwnRead extends Read {
  apart: 'page' | 'pasted';
}

/** What the library says beside a comparison. */
export type Beside = Omit<Answer, 'reference' | 'comparison'>;

/** A text read against a reference. */
export interface Compared extends Read {
  name: 'findings';
  comparison: Comparison;
  reference: Ranked;
  answer: Beside;
}

/** A text with nothing to read it against: a newcomer's, one that is kept itself, one that no reference fits. */
export interface Uncompared extends Read {
  name: 'first-run' | 'own' | 'none-fits';
  answer: Beside;
}

/** What fills the frame. */
export type Screen =
  | { name: 'reading'; page: Named }
  | { name: 'unreadable'; problem: PageProblem; page: Named }
  | Uncompared
  | Compared;

/** The comparison asked for last, unless it was the sample or a text just pasted. */
export interface Asked extends OwnRead {
  referenceId?: string;
}

/** All that the popup knows. */
export interface State {
  screen: Screen;
  view: View;
  /** what the tab's page itself says, whatever stands in for it */
  page?: Article;
  asked?: Asked;
  /** something is asked for that is not answered yet */
  waiting?: boolean;
}

/** What can happen. */
export type Event =
  | { type: 'titled'; title: string }
  | { type: 'read'; page: Article }
  | { type: 'unreadable'; problem: PageProblem; page: Named }
  | { type: 'failed' }
  /** the reader waits no longer: what is on the screen stays */
  | { type: 'stopped' }
  | { type: 'asked'; about?: Asked }
  | { type: 'answered'; answer: Answer; read: Read }
  | { type: 'recalled'; answer: Answer; read: OwnRead; view: View }
  /** gone: it is taken back */
  | { type: 'remarked'; remark: Remark; gone?: true }
  | { type: 'viewed'; change: Partial<View> }
  | { type: 'restarted' }
  | { type: 'left' };

/** As the popup opens. */
export const startState = (): State => ({ screen: { name: 'reading', page: { title: '' } }, view: startView() });

/** The state as an event leaves it. */
export function reduce(state: State, event: Event): State {
  const { screen, view } = state;
  switch (event.type) {
    case 'titled':
      return screen.name === 'reading'
        ? { ...state, screen: { name: 'reading', page: { title: event.title } } }
        : state;
    case 'read':
      return { ...state, page: event.page };
    case 'unreadable':
      return { ...state, waiting: false, screen: { name: 'unreadable', problem: event.problem, page: event.page } };
    case 'failed':
      return { ...state, waiting: false, ...(screen.name === 'reading' && { screen: without('failed') }) };
    case 'stopped':
      return {
        ...state,
        waiting: false,
        asked: askedIn(screen),
        ...(screen.name === 'reading' && { screen: without('stopped') }),
      };
    case 'asked':
      return { ...state, waiting: true, asked: event.about };
    case 'answered':
      return { ...state, waiting: false, ...answered(state, event.answer, event.read) };
    case 'recalled':
      return { ...reduce(state, { ...event, type: 'answered' }), view: event.view };
    case 'remarked':
      return { ...state, screen: withRemark(screen, event.remark, event.gone) };
    case 'viewed':
      return { ...state, view: { ...view, ...event.change } };
    case 'restarted':
      return { ...state, view: { ...startView(), inText: view.inText } };
    case 'left':
      return { ...state, ...startState() };
  }
}

const answered = ({ asked }: State, answer: Answer, read: Read): Pick<State, 'screen' | 'asked'> => ({
  screen: screenOf(answer, read),
  asked: asked ?? askedBy(read),
});

/** One of the same id gives way. */
function withRemark(screen: Screen, remark: Remark, gone?: true): Screen {
  if (screen.name !== 'findings') return screen;
  const others = (screen.answer.remarks ?? []).filter(({ id }) => id !== remark.id);
  return { ...screen, answer: { ...screen.answer, remarks: gone ? others : [...others, remark] } };
}

/** Nothing came of it, and nothing was there before. */
const without = (problem: 'failed' | 'stopped'): Screen => ({ name: 'unreadable', problem, page: { title: '' } });

/** What is shown, as if it had been asked for. */
function askedIn(screen: Screen): Asked | undefined {
  const read = readOf(screen);
  if (!read || read.apart === 'sample') return undefined;
  const { report, apart } = read;
  return { report, apart, ...(read.name === 'findings' && { referenceId: read.reference.id }) };
}

/** A pasted text that is compared is compared again when references come or go; the sample is not. */
const askedBy = ({ report, apart }: Read): Asked | undefined => (apart === 'pasted' ? { report, apart } : undefined);

function screenOf({ reference, comparison, ...answer }: Answer, { report, apart }: Read): Screen {
  const read = { report, apart, answer };
  if (reference && comparison) return { name: 'findings', reference, comparison, ...read };
  if (answer.ranked.some(isThisPage)) return { name: 'own', ...read };
  return { name: ownOf(answer.ranked).length ? 'none-fits' : 'first-run', ...read };
}

/** A page is never its own reference. */
export const isThisPage = ({ version }: Ranked): boolean => version === 'identical';

/** What the reader has kept: all but the sample. */
export const ownOf = (ranked: readonly Ranked[]): Ranked[] => ranked.filter(({ kind }) => kind !== 'sample');

/** The answer that a screen was made of. */
export const answerOf = (screen: Compared | Uncompared): Answer =>
  screen.name === 'findings'
    ? { ...screen.answer, reference: screen.reference, comparison: screen.comparison }
    : screen.answer;

/** What is compared or could be, where a page has been read. */
export const readOf = (screen: Screen): Compared | Uncompared | undefined =>
  screen.name === 'reading' || screen.name === 'unreadable' ? undefined : screen;

/** The reference that the page is read against: what is asked for goes before what is still shown. */
export function chosenIn({ screen, asked }: State): string | undefined {
  const shown = screen.name === 'findings' && screen.apart !== 'sample' ? screen.reference.id : undefined;
  return asked?.referenceId ?? shown;
}

/** Whether another reference can be chosen here: the sample and a pasted text are read against what they are. */
export function canSwitch(screen: Screen): boolean {
  if (screen.name === 'findings') return screen.apart === 'page';
  const read = readOf(screen);
  return read !== undefined && ownOf(read.answer.ranked).length > 0;
}

/** Another story, or another language, stands in place of its findings until the reader asks for them. */
export function isOtherStory({ comparison }: Compared, { anyway }: View): boolean {
  const reason = comparison.story.withheld?.reason;
  return !anyway && (reason === 'different-story' || reason === 'language');
}
