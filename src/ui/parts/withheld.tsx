// What is not shown because it would mislead, and why: above the findings.

import type { Comparison, Withheld } from '../../engine/index.ts';
import { Icon } from './icons.tsx';
import { isCutOff } from '../../findings/summary.ts';
import * as words from '../../words/en/withheld.ts';

interface NoteProps {
  comparison: Comparison;
  withheld: Withheld;
  onPaste: () => void;
  onRetry: () => void;
}

/** Said before anything else: until it is known, every finding looks like more than it is. */
export function WithheldNote({ comparison, withheld, onPaste, onRetry }: NoteProps) {
  const cutOff = isCutOff(comparison);
  const both = withheld.reason === 'live-blog' ? '' : words.both; // a live blog's reason says so itself
  const atWall = cutOff && !('gap' in withheld);
  const rest = atWall ? words.behindWall(comparison.report.paragraphs.length) : both;
  return (
    <div class="note k-part" role="note">
      <Icon name="warning" />
      <div>
        <b>{words.why(withheld, comparison.story.verdict)}</b> {rest}
      </div>
      {cutOff && (
        <div class="acts">
          <button type="button" onClick={onPaste}>
            {words.pasteFullText}
          </button>
          {atWall && (
            <button type="button" onClick={onRetry}>
              {words.tryAgain}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
