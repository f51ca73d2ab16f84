// The rows of the tabs behind the first one, loaded right after it is painted.

import { ADDED_FILTERS, MISSING_FILTERS, ordered, WORDING_FILTERS } from '../../findings/view.ts';
import * as words from '../../words/en/findings.ts';
import { CardRemarks } from './card-remarks.tsx';
import { AddedCard, ClaimCard, WordingCard } from './cards.tsx';
import type { Lists } from './panel.tsx';
import { Pieces } from './pieces.tsx';
import { Rows } from './rows.tsx';
import { SetAside } from './set-aside.tsx';

/** The list of each of these tabs, and what cards of quotations have below. */
export const LISTS: Lists = {
  Pieces,
  CardRemarks,
  SetAside,
  missing: ({ comparison, findings, view, go, rows }) => (
    <Rows
      {...rows}
      rows={ordered(findings.missing, view.inText)}
      filters={MISSING_FILTERS}
      icons={{ missing: ['missing', 'gone'], partly: ['partly', 'part'], perhaps: ['partly', 'part'] }}
      orders={words.referenceOrders}
      none={words.noneMissing(findings.counts.claims)}
      card={claim => <ClaimCard claim={claim} comparison={comparison} go={go} />}
    />
  ),
  wording: ({ comparison, findings, go, revision, rows }) => (
    <Rows
      {...rows}
      rows={findings.wording}
      filters={WORDING_FILTERS}
      icons={{ facts: ['conflicting', 'diff'] }}
      none={words.sameWords}
      card={row => (
        <WordingCard row={row} comparison={comparison} go={go} labels={revision ? words.revisedSides : words.sides} />
      )}
    />
  ),
  added: ({ comparison, findings, view, go, revision, rows }) => (
    <Rows
      {...rows}
      rows={ordered(findings.added, view.inText)}
      filters={ADDED_FILTERS}
      orders={words.pageOrders}
      none={words.noneAdded}
      card={claim => (
        <AddedCard
          claim={claim}
          comparison={comparison}
          go={go}
          word={(revision ? words.revisedTabs : words.tabs).added}
        />
      )}
    />
  ),
};
