// Why a tab shows no cards, in their place: they would mislead.

import type { Comparison, Withheld } from '../../engine/index.ts';
import { isCutOff } from '../../findings/summary.ts';
import * as words from '../../words/en/withheld-panel.ts';

interface PanelProps {
  tab: 'missing' | 'added';
  comparison: Comparison;
  withheld: Withheld;
  notFound: number;
  onAnyway: () => void;
}

/** In place of a tab's cards. */
export function WithheldPanel({ tab, comparison, withheld, notFound, onAnyway }: PanelProps) {
  const inRest = tab === 'missing' && notFound > 0 && isCutOff(comparison);
  return (
    <div class="rows" id="panel" role="tabpanel" aria-labelledby={`tab-${tab}`} tabIndex={0}>
      <div class="none">
        <h2>{words.titles[tab]}</h2>
        <p>
          {words.whyHere(withheld, comparison.story.verdict)}
          {inRest && ` ${words.notFound(notFound)}`}
        </p>
        <div class="acts">
          <button class="btn" type="button" onClick={onAnyway}>
            {words.showAnyway}
          </button>
        </div>
      </div>
    </div>
  );
}
