// What is found, under the heading. Its code comes while the page is still read, so that the frame stands before it.

import { asShown, type Findings, type Shown } from '../../findings/findings.ts';
import { applyRemarks, type Remarked } from '../../findings/remarks.ts';
import type { View } from '../../findings/view.ts';
import * as words from '../../words/en/frame.ts';
import { FindingsView } from '../parts/findings-view.tsx';
import { revisionOf, type Lists, type PanelProps } from '../parts/panel.tsx';
import type { Compared, Screen } from '../session/state.ts';
import type { Controls } from './controls.ts';

/** What is found, as the reader wants to see it. */
export interface Found {
  compared: Compared;
  comparison: Shown;
  findings: Findings;
  remarked: Remarked;
}

/** The findings of a screen that has any, as its reader has corrected them. */
export function foundOf(screen: Screen, { anyway }: Pick<View, 'anyway'>): Found | undefined {
  if (screen.name !== 'findings') return undefined;
  const remarked = applyRemarks(asShown(screen.comparison, anyway), screen.answer.remarks ?? []);
  const { comparison, findings } = remarked;
  return { compared: screen, comparison, findings, remarked };
}

interface Props {
  controls: Controls;
  found: Found;
  lists?: Lists;
}

/** Summary, ribbon, tabs and cards, and what can be done with another version of a page. */
export function FindingsBody({ found, controls, lists }: Props) {
  const { session, layers, act, go, now } = controls;
  const { compared, comparison, findings } = found;
  const revision = revisionOf(compared.reference, now());
  const { remarksOf, hidden, orphans } = found.remarked;
  const { damagedRemarks = [] } = compared.answer;
  const remarking: PanelProps['remarking'] = {
    remarksOf,
    hidden,
    orphans,
    damaged: damagedRemarks.length,
    onSay: (row, said) => act(actions => actions.remark(row, said)),
    onTakeBack: remark => act(actions => actions.takeBack(remark)),
    onCite: row => act(actions => actions.cite(row)),
    onWrite: writing => session.changeView({ writing }),
    onWriting: session.noteWriting,
    onRemoveDamaged: () => act(actions => actions.removeDamagedRemarks(damagedRemarks)),
  };
  return (
    <>
      <FindingsView
        comparison={comparison}
        findings={findings}
        go={go}
        revision={revision}
        lists={lists}
        remarking={compared.apart === 'sample' ? undefined : remarking}
        view={session.view}
        onView={session.changeView}
        onScroll={session.noteScroll}
        onPaste={() => layers.lay({ name: 'paste', as: 'page' })}
        onRetry={() => session.attempt(session.begin(true))}
      />
      {revision && (
        <footer class="foot">
          <span>{words.firstKept}</span>
          <button class="btn quiet" type="button" onClick={() => act(actions => actions.save())}>
            {words.saveVersion}
          </button>
        </footer>
      )}
    </>
  );
}
