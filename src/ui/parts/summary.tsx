// What a reader wants to know first, in a sentence or two.

import type { ComponentChildren } from 'preact';
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
            <Lead leads={leads} onLead={onLead}>
              {inner}
            </Lead>
            {stopBehind(parts, i)}
          </span>
        ) : (
          <span key={i}>{inner}</span>
        );
      })}
    </p>
  );
}

interface LeadProps {
  leads: Leads;
  onLead: (leads: Leads) => void;
  children: ComponentChildren;
}

/** What leads to one card is a whole sentence, which has to break as text does: a button is one box. */
function Lead({ leads, onLead, children }: LeadProps) {
  const go = (): void => onLead(leads);
  if (leads.card === undefined)
    return (
      <button type="button" onClick={go}>
        {children}
      </button>
    );
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    event.stopPropagation();
    go();
  };
  return (
    <span role="button" tabIndex={0} onClick={go} onKeyDown={onKey}>
      {children}
    </span>
  );
}

/** The stop or comma that the next part puts behind a part that leads somewhere. */
const stopBehind = (parts: readonly Said[], i: number): string =>
  (parts[i]?.leads && /^[.,]/.exec(parts[i + 1]?.text ?? '')?.[0]) || '';
