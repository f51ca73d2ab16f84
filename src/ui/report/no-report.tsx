// Where no report is open: why, and which ones were opened lately.

import { useEffect, useState } from 'preact/hooks';
import type { ListedReport, ReportList } from '../../library/reports.ts';
import { momentOf } from '../../words/dates.ts';
import * as words from '../../words/en/report.ts';

/** Why there is none; absent where none was asked for. */
export type ReportProblem = keyof typeof words.problems;

/** @param props.list asks for the reports that are kept */
export function NoReport({ problem, list }: { problem?: ReportProblem; list: () => Promise<ReportList> }) {
  const [kept, setKept] = useState<ReportList>();
  useEffect(() => {
    void list().then(setKept);
  }, []);
  const why = problem ?? (kept?.closed ? 'closed' : undefined);
  const { title, lead } = why ? words.problems[why] : { title: words.nothingHere, lead: words.howToOpen };
  return (
    <main class="no-report">
      <h1>{title}</h1>
      <p>{lead}</p>
      {kept && kept.reports.length > 0 && (
        <>
          <h2>{words.lately}</h2>
          <ul class="lately">
            {kept.reports.map(({ id, report, reference, openedAt }) => (
              <li key={id}>
                <div>
                  <a href={`?r=${id}`}>{named(report)}</a>
                  <p>
                    <small>{words.against(named(reference))}</small>
                  </p>
                </div>
                <small>{momentOf(openedAt)}</small>
              </li>
            ))}
          </ul>
        </>
      )}
      {kept && kept.damaged > 0 && <p>{words.damaged(kept.damaged)}</p>}
    </main>
  );
}

const named = ({ siteName, title }: ListedReport['report']): string =>
  [siteName, title].filter(Boolean).join(': ') || words.untitled;
