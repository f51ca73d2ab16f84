// Rows about the same thing: they follow the most important of them, under which they can be folded away.

import { rowsOf, type View } from './view.ts';
import type { ClaimRow, Findings, Row } from './findings.ts';

/** Rows of a list that are about one thing. */
export interface Group {
  /** where the text first tells of it; stays the same whatever else is listed */
  lead: number;
  /** index of the row that stays in sight, and of the first row behind the group */
  first: number;
  end: number;
  /** what they are about, where that can be said */
  name?: string;
}

/** The groups of a list in the order of importance; in that of the text rows stand where they stand. */
export function groupsOf(rows: readonly Row[], { inText }: Pick<View, 'inText'>): Group[] {
  const groups: Group[] = [];
  if (inText) return groups;
  rows.forEach((row, at) => {
    const topic = topicOf(row);
    if (!topic) return;
    const last = groups.at(-1);
    if (last?.end === at && last.lead === topic.lead) last.end++;
    else groups.push({ first: at, end: at + 1, ...topic });
  });
  return groups.filter(({ first, end }) => end - first > 1);
}

const topicOf = (row: Row): ClaimRow['topic'] => (row.row === 'claim' || row.row === 'added' ? row.topic : undefined);

/** Whether the rows under the first are in sight: the reader opened them, or the current card is one of them. */
export const isOpen = ({ lead, first, end }: Group, { tab, cards, opened }: View): boolean => {
  const current = cards[tab] ?? -1;
  return (opened?.[tab]?.includes(lead) ?? false) || (first < current && current < end);
};

/** Opens a group or closes it; a card that goes out of sight is no longer the current one. */
export function toggled(group: Group, view: View): Partial<View> {
  const { tab, cards, opened } = view;
  const others = (opened?.[tab] ?? []).filter(lead => lead !== group.lead);
  const open = isOpen(group, view);
  return {
    opened: { ...opened, [tab]: open ? others : [...others, group.lead] },
    ...(open && (cards[tab] ?? -1) > group.first && { cards: { ...cards, [tab]: group.first } }),
  };
}

/** How many rows stand in a list up to so many in sight, those folded under them counted. */
export function rowsWithin(rows: readonly Row[], view: View, limit: number): number {
  const folded = new Set(
    groupsOf(rows, view).flatMap(({ first, end }) => Array.from({ length: end - first - 1 }, (_, i) => first + 1 + i)),
  );
  let inSight = 0;
  const past = rows.findIndex((_, at) => !folded.has(at) && ++inSight > limit);
  return past < 0 ? rows.length : past;
}

/** The card that so many steps lead to from the current one, past those that are folded away. */
export function stepped(findings: Findings, view: View, by: 1 | -1): number {
  const rows = rowsOf(findings, view);
  const from = view.cards[view.tab] ?? -1;
  const closed = groupsOf(rows, view).filter(group => !isOpen(group, view));
  let to = from + by;
  const fold = closed.find(({ first, end }) => first < to && to < end);
  if (fold) to = by > 0 ? fold.end : fold.first;
  return to < 0 || to >= rows.length ? Math.max(0, from) : to;
}
