// Cards about the same thing, folded under the first of them.

import type { ComponentChildren } from 'preact';
import { isOpen, toggled, type Group } from '../../findings/groups.ts';
import type { View } from '../../findings/view.ts';
import * as words from '../../words/en/lists.ts';

interface Props {
  /** in the order of the rows that the groups are of; perhaps not all of them are shown yet */
  cards: readonly ComponentChildren[];
  groups: readonly Group[];
  view: View;
  onView: (change: Partial<View>) => void;
}

/** All cards of a list, each group behind a line that opens it. */
export function Grouped({ cards, groups, view, onView }: Props) {
  const pieces: ComponentChildren[] = [];
  let at = 0;
  for (const group of groups.filter(({ first }) => first < cards.length)) {
    pieces.push(...cards.slice(at, group.first + 1));
    at = group.end;
    pieces.push(
      <Fold
        key={`group ${group.lead}`}
        group={group}
        open={isOpen(group, view)}
        onToggle={() => onView(toggled(group, view))}
      >
        {cards.slice(group.first + 1, at)}
      </Fold>,
    );
  }
  return [...pieces, ...cards.slice(at)];
}

interface FoldProps {
  group: Group;
  open: boolean;
  onToggle: () => void;
  children: ComponentChildren;
}

/** Hidden cards stay in the document, so that cards are counted alike whatever is open. */
const Fold = ({ group: { lead, first, end, name }, open, onToggle, children }: FoldProps) => (
  <div class="fold">
    <button class="act" type="button" aria-expanded={open} aria-controls={`group-${lead}`} onClick={onToggle}>
      {words.moreAbout(end - first - 1, name)}
    </button>
    <div id={`group-${lead}`} hidden={!open}>
      {children}
    </div>
  </div>
);
