// The findings of one comparison: summary, ribbon, four tabs, cards.

import { useEffect, useMemo } from 'preact/hooks';
import type { Passage } from '../../engine/index.ts';
import { TABS, type Findings, type Shown, type Tab } from '../../findings/findings.ts';
import { ribbonOf } from '../../findings/ribbon.ts';
import { cardAt, spansOf, type Side } from '../../findings/spans.ts';
import { isCutOff } from '../../findings/summary.ts';
import * as words from '../../words/en/findings.ts';
import { namesOf, Panel, type PanelProps, type Revision } from './panel.tsx';
import { Ribbon, type RibbonWords } from './ribbon.tsx';
import { Summary } from './summary.tsx';
import { currentRow, toCard, toFilter } from '../../findings/view.ts';
import { WithheldNote } from './withheld.tsx';

interface Props extends PanelProps {
  onPaste: () => void;
  onRetry: () => void;
}

/** All that is found, under the header. */
export function FindingsView({ onPaste, onRetry, ...panel }: Props) {
  const { comparison, findings, view, onView, revision } = panel;
  const names = namesOf(revision);
  const { withheld } = comparison.story;
  return (
    <main class="frame">
      <h1 class="vh">{words.readAgainst(comparison.report.title, comparison.reference.title)}</h1>
      {withheld && <WithheldNote comparison={comparison} withheld={withheld} onPaste={onPaste} onRetry={onRetry} />}
      <Summary
        comparison={comparison}
        findings={findings}
        savedAgo={revision?.savedAgo}
        onLead={({ tab, filter, card }) =>
          onView({ tab, ...toFilter(view, tab, filter), ...(card !== undefined && toCard(view, tab, card)) })
        }
      />
      {panel.lists?.InLanguage(panel)}
      <FindingsRibbon {...panel} words={ribbonWords(comparison, findings, revision)} />
      <Tabs findings={findings} names={names} current={view.tab} onTab={tab => onView({ tab })} />
      <Panel {...panel} />
    </main>
  );
}

/** Each cell leads to its card, wherever that is; without one to where the passage stands. */
function FindingsRibbon({ comparison, findings, view, onView, go, words }: PanelProps & { words: RibbonWords }) {
  const ribbon = useMemo(() => ribbonOf(comparison, findings), [comparison, findings]);
  const row = currentRow(findings, view);
  const onPick = (passage: Passage, side: Side): void => {
    const found = cardAt(findings, view, passage, side);
    if (found) onView({ ...toFilter(view, found.tab), ...toCard(view, found.tab, found.card) });
    else if (side === 'report') go.page(passage);
    else go.reference(passage);
  };
  return <Ribbon ribbon={ribbon} words={words} current={row ? spansOf(row) : {}} onPick={onPick} />;
}

interface TabsProps {
  findings: Findings;
  names: Record<Tab, string>;
  current: Tab;
  onTab: (tab: Tab) => void;
}

function Tabs({ findings, names, current, onTab }: TabsProps) {
  const onKey = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const tab = TABS[(TABS.indexOf(current) + step + TABS.length) % TABS.length];
    onTab(tab);
    document.getElementById(`tab-${tab}`)?.focus();
  };
  // in large letters the tabs are a row that scrolls, and a key may choose one that is out of sight
  useEffect(
    () => document.getElementById(`tab-${current}`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' }),
    [current],
  );
  return (
    <div class="tabs" role="tablist" aria-label={words.findings} onKeyDown={onKey}>
      {TABS.map((tab, i) => (
        <button
          key={tab}
          id={`tab-${tab}`}
          role="tab"
          type="button"
          aria-selected={tab === current}
          aria-controls="panel"
          tabIndex={tab === current ? 0 : -1}
          title={words.tabByKey(names[tab], i + 1)}
          onClick={() => onTab(tab)}
        >
          {names[tab]}
          <span class="count">{findings[tab]?.length ?? '–'}</span>
        </button>
      ))}
    </div>
  );
}

function ribbonWords(comparison: Shown, { counts }: Findings, revision?: Revision): RibbonWords {
  if (revision) return { above: revision.savedLabel, below: words.revisedSides[1], statuses: words.revisedStatuses };
  const { sentences } = comparison;
  const cutOff = isCutOff(comparison);
  return {
    above: words.referenceClaims(counts.claims),
    below: words.pageSentences(sentences.length, cutOff),
    statuses: words.statuses(cutOff),
  };
}
