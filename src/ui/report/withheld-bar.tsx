// Why some of the findings are not shown, above the texts, and the way to see them all the same.

import type { Shown } from '../../findings/findings.ts';
import * as words from '../../words/en/withheld.ts';
import { showAnyway } from '../../words/en/withheld-panel.ts';
import { ScreenIcon } from '../parts/screen-icons.tsx';

/** Nothing where nothing is withheld. */
export function WithheldBar({ comparison, onAnyway }: { comparison: Shown; onAnyway: () => void }) {
  const { withheld, verdict } = comparison.story;
  if (!withheld) return null;
  return (
    <div class="note k-part" role="note">
      <ScreenIcon name="warning" />
      <p>
        <b>{words.why(withheld, verdict)}</b> {withheld.reason !== 'live-blog' && words.both}
      </p>
      <button class="btn" type="button" onClick={onAnyway}>
        {showAnyway}
      </button>
    </div>
  );
}
