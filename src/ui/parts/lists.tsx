// The rows of the tabs behind the first one, loaded right after it is painted.

import type { ComponentChildren } from 'preact';
import { groupsOf, rowsWithin } from '../../findings/groups.ts';
import { ADDED_FILTERS, MISSING_FILTERS, ordered, rowsOf, WORDING_FILTERS } from '../../findings/view.ts';
import { revisedSides, revisedTabs, sides, tabs } from '../../words/en/findings.ts';
import * as words from '../../words/en/lists.ts';
import { comparedIn } from '../../words/en/languages.ts';
import { CardRemarks } from './card-remarks.tsx';
import { AddedCard, ClaimCard, WordingCard } from './cards.tsx';
import { Grouped } from './grouped.tsx';
import type { ListProps, Lists } from './panel.tsx';
import { Pieces } from './pieces.tsx';
import { Rows } from './rows.tsx';
import { SetAside } from './set-aside.tsx';
import { WithheldPanel } from './withheld-panel.tsx';

/** The rows of a tab, or why they are withheld. */
const orWithheld =
  (tab: 'missing' | 'added', list: (props: ListProps) => ComponentChildren) =>
  (props: ListProps): ComponentChildren => {
    const { comparison, findings, onView } = props;
    const { withheld } = comparison.story;
    if (!withheld || findings[tab]) return list(props);
    return (
      <WithheldPanel
        tab={tab}
        comparison={comparison}
        withheld={withheld}
        notFound={findings.counts.missing}
        onAnyway={() => onView({ anyway: true })}
      />
    );
  };

/** Rows about one thing folded under the first of them. */
function folding({ findings, view, onView, rows: { limit } }: ListProps) {
  const listed = rowsOf(findings, view);
  return {
    limit: rowsWithin(listed, view, limit),
    arrange: (cards: ComponentChildren[]) => (
      <Grouped cards={cards} groups={groupsOf(listed, view)} view={view} onView={onView} />
    ),
  };
}

type OrderProps = Pick<ListProps['rows'], 'inText' | 'onOrder'> & { names: readonly [usual: string, inText: string] };

const Order = ({ inText, onOrder, names }: OrderProps) => (
  <select class="order" aria-label={words.order} onChange={event => onOrder(event.currentTarget.selectedIndex > 0)}>
    {names.map((name, i) => (
      <option key={name} selected={Boolean(i) === inText}>
        {name}
      </option>
    ))}
  </select>
);

/** The list of each of these tabs, and what cards of quotations have below. */
export const LISTS: Lists = {
  Pieces,
  CardRemarks,
  SetAside,
  InLanguage: ({ comparison: { language } }) => language && <p class="in-language">{comparedIn(language)}</p>,
  missing: orWithheld('missing', props => (
    <Rows
      {...props.rows}
      {...folding(props)}
      rows={ordered(props.findings.missing, props.view.inText)}
      filters={MISSING_FILTERS}
      icons={{ missing: ['missing', 'gone'], partly: ['partly', 'part'], perhaps: ['partly', 'part'] }}
      order={<Order {...props.rows} names={words.referenceOrders} />}
      none={words.noneMissing(props.findings.counts.claims)}
      card={claim => <ClaimCard claim={claim} comparison={props.comparison} go={props.go} />}
    />
  )),
  wording: ({ comparison, findings, go, revision, rows }) => (
    <Rows
      {...rows}
      rows={findings.wording}
      filters={WORDING_FILTERS}
      icons={{ facts: ['conflicting', 'diff'] }}
      none={words.sameWords}
      card={row => <WordingCard row={row} comparison={comparison} go={go} labels={revision ? revisedSides : sides} />}
    />
  ),
  added: orWithheld('added', props => (
    <Rows
      {...props.rows}
      {...folding(props)}
      rows={ordered(props.findings.added, props.view.inText)}
      filters={ADDED_FILTERS}
      order={<Order {...props.rows} names={words.pageOrders} />}
      none={words.noneAdded}
      card={claim => (
        <AddedCard
          claim={claim}
          comparison={props.comparison}
          go={props.go}
          word={(props.revision ? revisedTabs : tabs).added}
        />
      )}
    />
  )),
};
