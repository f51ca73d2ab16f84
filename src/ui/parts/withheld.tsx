// What is not shown because it would mislead, and why: above the findings, and in place of a tab's cards.

import type { Comparison } from '../../engine/index.ts';
import { Icon } from './icons.tsx';
import { isCutOff } from '../../findings/summary.ts';
import { plural } from '../../words/words.ts';

interface NoteProps {
  comparison: Comparison;
  onPaste: () => void;
  onRetry: () => void;
}

/** Said before anything else: until it is known, every finding looks like more than it is. */
export function WithheldNote({ comparison, onPaste, onRetry }: NoteProps) {
  const { reason, message } = comparison.story.withheld!;
  const cutOff = isCutOff(comparison);
  const rest = cutOff
    ? `${plural(comparison.report.paragraphs.length, 'paragraph')}, then a wall. What is missing here may stand in the rest, so Missing and Only here are withheld.`
    : reason === 'live-blog'
      ? ''
      : 'Missing and Only here are withheld.';
  return (
    <div class="note k-part" role="note">
      <Icon name="warning" />
      <div>
        <b>{message}</b> {rest}
      </div>
      {cutOff && (
        <div class="acts">
          <button type="button" onClick={onPaste}>
            Paste the full text
          </button>
          <button type="button" onClick={onRetry}>
            Try again after signing in
          </button>
        </div>
      )}
    </div>
  );
}

interface PanelProps {
  tab: 'missing' | 'added';
  comparison: Comparison;
  notFound: number;
  onAnyway: () => void;
}

export function WithheldPanel({ tab, comparison, notFound, onAnyway }: PanelProps) {
  const title = tab === 'missing' ? 'Missing claims are withheld' : 'Only here is withheld';
  const { reason, message } = comparison.story.withheld!;
  const why = reason === 'live-blog' ? 'A live blog changes and has no end.' : message;
  return (
    <div class="rows" id="panel" role="tabpanel" aria-labelledby={`tab-${tab}`} tabIndex={0}>
      <div class="none">
        <h2>{title}</h2>
        <p>
          {why}
          {tab === 'missing' &&
            isCutOff(comparison) &&
            notFound > 0 &&
            ` The ${plural(notFound, 'claim')} not found so far may stand in the rest.`}
        </p>
        <div class="acts">
          <button class="btn" type="button" onClick={onAnyway}>
            Show anyway
          </button>
        </div>
      </div>
    </div>
  );
}
