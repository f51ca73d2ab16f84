// What a reader wants to know first, in a sentence or two.

import type { Findings, Shown } from '../../findings/findings.ts';
import { summarize, summarizeRevision, type Leads } from '../../findings/summary.ts';
import { summary } from '../../words/en/summary.ts';
import type { Said } from '../../words/said.ts';

interface SummaryProps {
  comparison: Shown;
  findings: Findings;
  /** of an earlier version of the page: when the reader saved it */
  savedAgo?: string;
  onLead: (leads: Leads) => void;
}

/** The summary; its numbers lead to the rows they count. */
export function Summary({ comparison, findings, savedAgo, onLead }: SummaryProps) {
  const parts = summary(savedAgo ? summarizeRevision(comparison, findings) : summarize(comparison, findings), savedAgo);
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
