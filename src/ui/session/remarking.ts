// What the reader says of findings: kept at once, with the way back in the message.

import type { Row } from '../../findings/findings.ts';
import { remarkOn, type Remark } from '../../findings/remarks.ts';
import * as words from '../../words/en/actions.ts';
import type { Desk } from './desk.ts';

/** Says something of a row; id: in place of what was said before. */
export async function remark(
  desk: Desk,
  row: Row,
  said: Pick<Remark, 'kind' | 'text'> & { id?: string },
): Promise<void> {
  const { session, say } = desk;
  const { screen } = session.now();
  if (screen.name !== 'findings') return;
  const { id = crypto.randomUUID(), ...rest } = said;
  const before = screen.answer.remarks?.find(one => one.id === id);
  const made = remarkOn(row, screen.comparison, { ...rest, id, at: before?.at ?? Date.now() });
  session.changeView({ writing: undefined });
  await keep(desk, made);
  const undo = (): void => session.attempt(before ? keep(desk, before) : takeAway(desk, made));
  say({ text: words.remarked[made.kind], undo });
}

/** Takes back what was said, be it of a row that is there no more. */
export async function takeBack(desk: Desk, made: Remark): Promise<void> {
  await takeAway(desk, made);
  desk.say({ text: words.takenBack[made.kind], undo: () => desk.session.attempt(keep(desk, made)) });
}

/** Removes records that nobody can read. */
export async function removeDamagedRemarks(desk: Desk, keys: readonly IDBValidKey[]): Promise<void> {
  await Promise.all(keys.map(desk.ports.removeRemark));
  const { asked } = desk.session.now();
  if (asked) await desk.session.compare(asked, asked.referenceId ?? desk.chosenId);
}

async function keep({ ports, session }: Desk, made: Remark): Promise<void> {
  await ports.keepRemark(made);
  session.dispatch({ type: 'remarked', remark: made });
  queueMicrotask(keepFocus);
}

async function takeAway({ ports, session }: Desk, made: Remark): Promise<void> {
  await ports.removeRemark(made.id);
  session.dispatch({ type: 'remarked', remark: made, gone: true });
  queueMicrotask(keepFocus);
}

/** What was pressed may have gone with its card: on to the card that is in front now, or to the list. */
function keepFocus(): void {
  if (document.activeElement !== document.body && document.activeElement !== null) return;
  (document.querySelector<HTMLElement>('.card.current') ?? document.getElementById('panel'))?.focus();
}
