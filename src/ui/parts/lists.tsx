// The rows of the tabs behind the first one, loaded right after it is painted.

import { ADDED_FILTERS, MISSING_FILTERS, ordered, WORDING_FILTERS } from '../../findings/view.ts';
import { plural } from '../../words/words.ts';
import { AddedCard, ClaimCard, WordingCard } from './cards.tsx';
import type { Lists } from './panel.tsx';
import { Rows } from './rows.tsx';

/** The list of each of these tabs. */
export const LISTS: Lists = {
  missing: ({ comparison, findings, view, go, rows }) => (
    <Rows
      {...rows}
      rows={ordered(findings.missing, view.inText)}
      filters={MISSING_FILTERS}
      icons={{ missing: ['missing', 'gone'], partly: ['partly', 'part'] }}
      orders={['Most important first', 'In reference order']}
      none={`Nothing is missing. All ${plural(findings.counts.claims, 'claim')} are stated here.`}
      card={claim => <ClaimCard claim={claim} comparison={comparison} go={go} />}
    />
  ),
  wording: ({ comparison, findings, go, revision, rows }) => (
    <Rows
      {...rows}
      rows={findings.wording}
      filters={WORDING_FILTERS}
      icons={{ facts: ['conflicting', 'diff'] }}
      none="Shared sentences use the same words."
      card={row => (
        <WordingCard
          row={row}
          comparison={comparison}
          go={go}
          labels={revision ? ['Saved', 'Now'] : ['Reference', 'This page']}
        />
      )}
    />
  ),
  added: ({ comparison, findings, view, go, revision, rows }) => (
    <Rows
      {...rows}
      rows={ordered(findings.added, view.inText)}
      filters={ADDED_FILTERS}
      orders={['Most important first', 'In page order']}
      none="Nothing the reference does not carry."
      card={claim => (
        <AddedCard claim={claim} comparison={comparison} go={go} word={revision ? 'Added' : 'Only here'} />
      )}
    />
  ),
};
