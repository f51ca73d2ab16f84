// The findings of one comparison: summary, ribbon, four tabs, cards.

import { useMemo } from 'preact/hooks';
import type { AddedClaim, Claim, Comparison, Passage } from '../../engine/index.ts';
import { findingsOf, TABS, type Findings } from '../../findings/findings.ts';
import { isCutOff, summarize, summarizeRevision, type Leads } from '../../findings/summary.ts';
import * as words from '../../words/en/findings.ts';
import { summary } from '../../words/en/summary.ts';
import type { Said } from '../../words/said.ts';
import { AddedCard, ClaimCard, QuoteCard, WordingCard, type Go } from './cards.tsx';
import { Ribbon, type RibbonWords } from './ribbon.tsx';
import { filtered, Rows } from './rows.tsx';
import {
  ADDED_FILTERS,
  MISSING_FILTERS,
  QUOTE_FILTERS,
  SHOWN_FIRST,
  WORDING_FILTERS,
  type FilterId,
  type View,
} from '../../findings/view.ts';
import { WithheldNote, WithheldPanel } from './withheld.tsx';

export interface Revision {
  savedAgo: string;
  savedLabel: string;
}

interface Props {
  comparison: Comparison;
  view: View;
  onView: (change: Partial<View>) => void;
  onScroll: (top: number) => void;
  go: Go;
  revision?: Revision;
  onPaste: () => void;
  onRetry: () => void;
}

export const useFindings = (comparison: Comparison): Findings => useMemo(() => findingsOf(comparison), [comparison]);

export function FindingsView({ comparison, view, onView, onScroll, go, revision, onPaste, onRetry }: Props) {
  const findings = useFindings(comparison);
  const names = revision ? words.revisedTabs : words.tabs;
  const { withheld } = comparison.story;
  const rows = rowsOf(findings, view);
  const current = rows[view.cards[view.tab] ?? -1];
  return (
    <main class="frame">
      <h1 class="vh">{words.readAgainst(comparison.report.title, comparison.reference.title)}</h1>
      {withheld && <WithheldNote comparison={comparison} withheld={withheld} onPaste={onPaste} onRetry={onRetry} />}
      <Summary
        comparison={comparison}
        findings={findings}
        revision={revision}
        onLead={({ tab, filter }) =>
          onView({ tab, filters: { ...view.filters, [tab]: filter }, cards: { ...view.cards, [tab]: -1 } })
        }
      />
      <Ribbon
        comparison={comparison}
        words={ribbonWords(comparison, revision)}
        current={passagesOf(current)}
        onPick={pick}
      />
      <div class="tabs" role="tablist" aria-label={words.findings} onKeyDown={onTabKey}>
        {TABS.map((tab, i) => (
          <button
            key={tab}
            id={`tab-${tab}`}
            role="tab"
            type="button"
            aria-selected={tab === view.tab}
            aria-controls="panel"
            tabIndex={tab === view.tab ? 0 : -1}
            title={words.tabByKey(names[tab], i + 1)}
            onClick={() => onView({ tab })}
          >
            {names[tab]}
            <span class="count">{findings[tab]?.length ?? '–'}</span>
          </button>
        ))}
      </div>
      <Panel
        comparison={comparison}
        findings={findings}
        view={view}
        onView={onView}
        onScroll={onScroll}
        go={go}
        revision={revision}
      />
    </main>
  );

  function onTabKey(event: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const tab = TABS[(TABS.indexOf(view.tab) + step + TABS.length) % TABS.length];
    onView({ tab });
    document.getElementById(`tab-${tab}`)?.focus();
  }

  /** A cell of the ribbon leads to its card, wherever that is. */
  function pick(passage: Passage, side: 'reference' | 'report'): void {
    const same = (one?: Passage | null): boolean => one?.start === passage.start;
    const leads = (tab: 'missing' | 'wording' | 'added', row: unknown): boolean => {
      const { reference, report } = row as Passages;
      if (tab === 'added') return side === 'report' && same(report);
      if (tab === 'wording') return same(side === 'report' ? report : reference);
      return side === 'reference'
        ? same(reference)
        : (row as Claim).status === 'partly' && same((row as Claim).evidence);
    };
    for (const tab of ['missing', 'wording', 'added'] as const) {
      const index = rowsOf(findings, { ...view, tab, filters: {} }).findIndex(row => leads(tab, row));
      if (index >= 0)
        return onView({
          tab,
          filters: { ...view.filters, [tab]: undefined },
          cards: { ...view.cards, [tab]: index },
          ...(index >= SHOWN_FIRST && { all: true }),
        });
    }
    if (side === 'report') go.page(passage);
    else go.reference(passage);
  }
}

/** The rows of the view's tab that pass its filter, in the reader's order. */
export function rowsOf(
  { quotes, wording, ...findings }: Findings,
  { tab, filters, inText }: Pick<View, 'tab' | 'filters' | 'inText'>,
): readonly unknown[] {
  switch (tab) {
    case 'quotes':
      return filtered(quotes, QUOTE_FILTERS, filters.quotes);
    case 'missing':
      return filtered(ordered(findings.missing, inText), MISSING_FILTERS, filters.missing);
    case 'wording':
      return filtered(wording, WORDING_FILTERS, filters.wording);
    case 'added':
      return filtered(ordered(findings.added, inText), ADDED_FILTERS, filters.added);
  }
}

/** Claims come the most important first. */
function ordered<Row extends Claim | AddedClaim>(rows: readonly Row[] | null, inText = false): readonly Row[] {
  const startOf = (row: Claim | AddedClaim): number => ('reference' in row ? row.reference : row.report).start;
  return inText ? [...(rows ?? [])].sort((a, b) => startOf(a) - startOf(b)) : (rows ?? []);
}

interface Passages {
  reference?: Passage | null;
  report?: Passage | null;
}

/** Where a row stands on both sides, whatever kind of row it is. */
export function passagesOf(row: unknown): Passages {
  if (!row) return {};
  const { reference, report, evidence, nearest } = row as Passages & {
    evidence?: Passage | null;
    nearest?: Passage | null;
  };
  return { reference: reference ?? nearest, report: report ?? evidence };
}

interface SummaryProps {
  comparison: Comparison;
  findings: Findings;
  revision?: Revision;
  onLead: (leads: Leads) => void;
}

function Summary({ comparison, findings, revision, onLead }: SummaryProps) {
  const parts = summary(revision ? summarizeRevision(findings) : summarize(comparison, findings), revision?.savedAgo);
  return (
    <p class="summary">
      {parts.map(({ strong, text, leads }, i) => {
        const inner = (
          <>
            {strong && <b class={i === 0 ? 'verdict' : ''}>{strong}</b>}
            {text.slice(stopBehind(parts, i - 1).length)}
          </>
        );
        return leads ? (
          <span key={i} class="stopped">
            <button type="button" onClick={() => onLead(leads)}>
              {inner}
            </button>
            {stopBehind(parts, i)}
          </span>
        ) : (
          <span key={i}>{inner}</span>
        );
      })}
    </p>
  );
}

/** The stop or comma that the next part puts behind a part that leads somewhere. */
const stopBehind = (parts: readonly Said[], i: number): string =>
  (parts[i]?.leads && /^[.,]/.exec(parts[i + 1]?.text ?? '')?.[0]) || '';

function ribbonWords(comparison: Comparison, revision?: Revision): RibbonWords {
  const { claims, sentences } = comparison;
  const cutOff = isCutOff(comparison);
  const above = revision?.savedLabel ?? words.referenceClaims(claims.length);
  return {
    label: words.ribbon(above),
    above,
    below: revision ? words.revisedSides[1] : words.pageSentences(sentences.length, cutOff),
    statuses: revision ? words.revisedStatuses : words.statuses(cutOff),
  };
}

interface PanelProps {
  comparison: Comparison;
  findings: Findings;
  view: View;
  onView: (change: Partial<View>) => void;
  onScroll: (top: number) => void;
  go: Go;
  revision?: Revision;
}

function Panel({ comparison, findings, view, onView, onScroll, go, revision }: PanelProps) {
  const { tab } = view;
  const names = revision ? words.revisedTabs : words.tabs;
  const shared = {
    label: names[tab],
    filter: view.filters[tab],
    onFilter: (id?: FilterId) =>
      onView({ filters: { ...view.filters, [tab]: id }, cards: { ...view.cards, [tab]: -1 } }),
    limit: view.all ? Infinity : SHOWN_FIRST,
    onAll: () => onView({ all: true }),
    current: view.cards[tab] ?? -1,
    onCurrent: (index: number) => onView({ cards: { ...view.cards, [tab]: index } }),
    inText: view.inText ?? false,
    onOrder: (inText: boolean) => onView({ inText, cards: {} }),
    scroll: view.scrolls[tab] ?? 0,
    onScroll,
  };
  const { counts } = findings;
  const labels = revision ? words.revisedSides : words.sides;
  const { withheld } = comparison.story;
  if ((tab === 'missing' || tab === 'added') && withheld)
    return (
      <WithheldPanel
        tab={tab}
        comparison={comparison}
        withheld={withheld}
        notFound={counts.missing}
        onAnyway={() => onView({ anyway: true })}
      />
    );
  switch (tab) {
    case 'quotes':
      return (
        <Rows
          key={tab}
          {...shared}
          limit={Infinity}
          rows={findings.quotes}
          filters={QUOTE_FILTERS}
          icons={{
            changed: ['altered', 'diff'],
            same: ['verbatim', 'same'],
            'reference-only': ['reference-only', 'gone'],
            'report-only': ['added', 'only'],
          }}
          none={words.noQuotes(counts.quotes)}
          card={match => <QuoteCard match={match} comparison={comparison} go={go} />}
        />
      );
    case 'missing':
      return (
        <Rows
          key={tab}
          {...shared}
          rows={ordered(findings.missing, view.inText)}
          filters={MISSING_FILTERS}
          icons={{ missing: ['missing', 'gone'], partly: ['partly', 'part'] }}
          orders={words.referenceOrders}
          none={words.noneMissing(counts.claims)}
          card={claim => <ClaimCard claim={claim} comparison={comparison} go={go} />}
        />
      );
    case 'wording':
      return (
        <Rows
          key={tab}
          {...shared}
          rows={findings.wording}
          filters={WORDING_FILTERS}
          icons={{ facts: ['conflicting', 'diff'] }}
          none={words.sameWords}
          card={row => <WordingCard row={row} comparison={comparison} go={go} labels={labels} />}
        />
      );
    case 'added':
      return (
        <Rows
          key={tab}
          {...shared}
          rows={ordered(findings.added, view.inText)}
          filters={ADDED_FILTERS}
          orders={words.pageOrders}
          none={words.noneAdded}
          card={claim => <AddedCard claim={claim} comparison={comparison} go={go} word={names.added} />}
        />
      );
  }
}
