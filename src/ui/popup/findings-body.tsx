// What is found, under the heading. Its code comes while the page is still read, so that the frame stands before it.

import { asShown, findingsOf, type Findings, type Shown } from '../../findings/findings.ts';
import type { View } from '../../findings/view.ts';
import * as words from '../../words/en/frame.ts';
import { FindingsView } from '../parts/findings-view.tsx';
import { revisionOf, type Lists } from '../parts/panel.tsx';
import type { Compared, Screen } from '../session/state.ts';
import type { Controls } from './controls.ts';

/** What is found, as the reader wants to see it. */
export interface Found {
  compared: Compared;
  comparison: Shown;
  findings: Findings;
}

/** The findings of a screen that has any. */
export function foundOf(screen: Screen, { anyway }: Pick<View, 'anyway'>): Found | undefined {
  if (screen.name !== 'findings') return undefined;
  const comparison = asShown(screen.comparison, anyway);
  return { compared: screen, comparison, findings: findingsOf(comparison) };
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
  return (
    <>
      <FindingsView
        comparison={comparison}
        findings={findings}
        go={go}
        revision={revision}
        lists={lists}
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
