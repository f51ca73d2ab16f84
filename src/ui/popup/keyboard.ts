// The popup by keyboard alone: what each key does where it is pressed.

import { isHeadline, TABS, type Findings } from '../../findings/findings.ts';
import type { Controls } from './controls.ts';
import { passagesOf, rowsOf } from '../parts/findings-view.tsx';
import { canSwitch } from '../parts/header.tsx';
import { isApart } from '../session/session.ts';
import { SHOWN_FIRST, type View } from '../../findings/view.ts';

type Commands = Partial<Record<string, () => void>>;

export function onKey(event: KeyboardEvent, controls: Controls, findings: Findings): void {
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

function commandOf(event: KeyboardEvent, controls: Controls, findings: Findings): (() => void) | undefined {
  const { tagName } = event.target as HTMLElement;
  const { overlay, menu } = controls.layers;
  if (/^(?:INPUT|TEXTAREA|SELECT)$/.test(tagName) || event.ctrlKey || event.metaKey || event.altKey || menu || overlay)
    return undefined;
  const commands = { ...commandsOf(controls), ...cardCommands(event, controls, findings) };
  return commands[event.key.toLowerCase()] ?? commands[event.key];
}

function commandsOf({ session: { screen }, layers, act, chooseFile }: Controls): Commands {
  return {
    s: () => act(actions => actions.save()),
    c: () => act(actions => actions.copy()),
    p: () => layers.lay({ name: 'paste', as: screen.name === 'unreadable' ? 'page' : 'reference' }),
    f: chooseFile,
    '?': () => layers.lay({ name: 'keys' }),
    ...(canSwitch(screen) && { r: () => layers.openMenu('references') }),
    ...((screen.name === 'first-run' || screen.name === 'own') && { t: () => act(actions => actions.showSample()) }),
  };
}

/** Tabs and cards, where there are any. */
function cardCommands(event: KeyboardEvent, controls: Controls, findings: Findings): Commands {
  const { screen, view, changeView } = controls.session;
  if (screen.name !== 'findings' || isApart(screen, view)) return {};
  const walk = (by: number) => () => {
    changeView(before => stepped(before, by));
    // so that the card is read out and Tab goes on to what it offers
    requestAnimationFrame(() => document.querySelector<HTMLElement>('.card.current')?.focus({ preventScroll: true }));
  };
  const stepped = (before: View, by: number): View => {
    const last = rowsOf(findings, before).length - 1;
    const next = Math.min(last, Math.max(0, (before.cards[before.tab] ?? -1) + by));
    return { ...before, cards: { ...before.cards, [before.tab]: next }, ...(next >= SHOWN_FIRST && { all: true }) };
  };
  return {
    ...Object.fromEntries(TABS.map((tab, i) => [i + 1, () => changeView({ tab })])),
    j: walk(1),
    k: walk(-1),
    '/': () => document.querySelector<HTMLElement>('.chip')?.focus(),
    ...(!(event.target as HTMLElement).closest('button,a,[role=button]') && {
      Enter: () => openCurrent(controls, findings, event.shiftKey),
    }),
  };
}

function openCurrent({ session: { view }, go }: Controls, findings: Findings, inReference: boolean): void {
  const row = rowsOf(findings, view)[view.cards[view.tab] ?? -1];
  const { reference, report } =
    row && isHeadline(row) ? ({ reference: 'headline', report: 'headline' } as const) : passagesOf(row);
  if (reference && (inReference || !report)) go.reference(reference);
  else if (report) go.page(report);
}
