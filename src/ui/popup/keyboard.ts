// The popup by keyboard alone: what each key does where it is pressed.

import { isHeadline, TABS, type Findings, type Row } from '../../findings/findings.ts';
import { stepped } from '../../findings/groups.ts';
import { rowKey } from '../../findings/remarks.ts';
import { spansOf, type Side, type Target } from '../../findings/spans.ts';
import { currentRow, rowsOf, toCard } from '../../findings/view.ts';
import { canSwitch, isOtherStory, readOf } from '../session/state.ts';
import type { Controls } from './controls.ts';

type Commands = Partial<Record<string, () => void>>;

/** Does what a key asks for, where it asks for anything. */
export function onKey(event: KeyboardEvent, controls: Controls, findings?: Findings): void {
  const command = event.key === 'Escape' ? escapeOf(controls) : commandOf(event, controls, findings);
  if (!command) return;
  event.preventDefault();
  command();
}

/** Escape leaves one thing at a time; with nothing left to leave, the browser closes the popup. */
function escapeOf({ session: { screen, view, changeView }, layers }: Controls): (() => void) | undefined {
  if (layers.menu) return layers.closeMenu;
  if (layers.overlay) return () => layers.lay(null);
  if (screen.name === 'findings' && view.filters[view.tab])
    return () => changeView({ filters: { ...view.filters, [view.tab]: undefined } });
  return undefined;
}

function commandOf(event: KeyboardEvent, controls: Controls, findings?: Findings): (() => void) | undefined {
  const { overlay, menu } = controls.layers;
  const elsewhere = isIn(event, 'input,textarea,select') || menu || overlay;
  if (elsewhere || event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const commands = { ...commandsOf(controls), ...(findings && cardCommands(event, controls, findings)) };
  return commands[event.key.toLowerCase()] ?? commands[event.key];
}

const isIn = ({ target }: Event, selector: string): boolean =>
  target instanceof Element && target.closest(selector) !== null;

function commandsOf({ session: { screen }, layers, act, chooseFile }: Controls): Commands {
  return {
    s: () => act(actions => actions.save()),
    c: () => act(actions => actions.copy('markdown')),
    h: () => act(actions => actions.toggleMarks()),
    p: () => layers.lay({ name: 'paste', as: screen.name === 'unreadable' ? 'page' : 'reference' }),
    f: chooseFile,
    l: () => act(actions => actions.openLibrary()),
    b: () => act(actions => actions.openBoard()),
    '?': () => layers.lay({ name: 'keys' }),
    ...(screen.name === 'findings' && { o: () => act(actions => actions.openReport()) }),
    ...(screen.name === 'findings' && { e: () => layers.openMenu('export') }),
    ...(canSwitch(screen) && { r: () => layers.openMenu('references') }),
    ...(screen.name !== 'findings' && readOf(screen) && { t: () => act(actions => actions.showSample()) }),
  };
}

/** Tabs and cards, where there are any. */
function cardCommands(event: KeyboardEvent, controls: Controls, findings: Findings): Commands {
  const { screen, view, now, changeView } = controls.session;
  if (screen.name !== 'findings' || isOtherStory(screen, view)) return {};
  const walk = (by: 1 | -1) => () => {
    const current = now().view;
    changeView(toCard(current, current.tab, stepped(findings, current, by)));
    queueMicrotask(focusCurrent); // drawn by then, and no other key has been heard yet
  };
  return {
    ...Object.fromEntries(TABS.map((tab, i) => [i + 1, () => changeView({ tab })])),
    j: walk(1),
    k: walk(-1),
    n: () => writeNote(controls, findings),
    '/': () => document.querySelector<HTMLElement>('.chip')?.focus(),
    ...(!isIn(event, 'button,a,[role=button]') && {
      Enter: () => openCurrent(controls, findings, event.shiftKey),
    }),
  };
}

/** So that the card is read out and Tab goes on to what it offers. */
const focusCurrent = (): void => document.querySelector<HTMLElement>('.card.current')?.focus({ preventScroll: true });

function openCurrent({ session: { view }, go }: Controls, findings: Findings, inReference: boolean): void {
  const row = currentRow(findings, view);
  if (!row) return;
  const { reference, report } = targetsOf(row);
  if (reference && (inReference || !report)) go.reference(reference);
  else if (report) go.page(report);
}

/** At the card in front, or at the first. */
function writeNote({ session: { screen, now, changeView } }: Controls, findings: Findings): void {
  const { view } = now();
  const row = currentRow(findings, view) ?? rowsOf(findings, view)[0];
  if (!row || (screen.name === 'findings' && screen.apart === 'sample')) return;
  const card = Math.max(0, view.cards[view.tab] ?? 0);
  changeView({ ...toCard(view, view.tab, card), writing: { row: rowKey(row), kind: 'note', text: '' } });
}

const targetsOf = (row: Row): Partial<Record<Side, Target | null>> =>
  isHeadline(row) ? { reference: 'headline', report: 'headline' } : spansOf(row);
