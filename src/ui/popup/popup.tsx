// The popup, put together: one state, the ways to change it, and the screen that follows from it.

import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { asShown, findingsOf, type Findings, type Shown } from '../../findings/findings.ts';
import type { View } from '../../findings/view.ts';
import * as words from '../../words/en/frame.ts';
import { FindingsView } from '../parts/findings-view.tsx';
import { revisionOf, type Lists } from '../parts/panel.tsx';
import { Toast, useToast } from '../parts/toast.tsx';
import { Working } from '../parts/working.tsx';
import { useLayers } from '../session/layers.ts';
import type { Ports } from '../session/ports.ts';
import { useSession } from '../session/session.ts';
import { isOtherStory, type Compared, type Screen } from '../session/state.ts';
import { loadScreens, useScreens, type Controls, type Screens } from './controls.ts';
import { Heading } from './heading.tsx';

/** The whole popup. */
export function Popup({ ports, now }: { ports: Ports; now: () => number }) {
  const [message, say] = useToast();
  const session = useSession(ports, say);
  const layers = useLayers(ports);
  const screens = useScreens();
  const file = useRef<HTMLInputElement>(null);
  const { screen, view, attempt } = session;
  const found = useFound(screen, view);
  const act: Controls['act'] = wish =>
    attempt(loadScreens().then(({ actionsOf }) => wish(actionsOf(ports, session, layers, say))));
  const controls: Controls = {
    session,
    layers,
    now,
    act,
    go: {
      page: target => act(actions => actions.show(target)),
      reference: target => layers.lay({ name: 'reference', target }),
    },
    chooseFile: ports.canOpenFiles ? () => file.current?.click() : undefined,
  };
  useKeys(controls, found?.findings, screens);
  // the reference's text has nothing to stand on once its comparison is gone
  const covered = layers.overlay && (layers.overlay.name !== 'reference' || found);
  return (
    <>
      {screens && <screens.FileInput of={file} onFile={chosen => act(actions => actions.openFile(chosen))} />}
      <Heading controls={controls}>{screens && layers.menu && <screens.OpenMenu controls={controls} />}</Heading>
      {screens && <screens.Notices controls={controls} covered={Boolean(covered)} />}
      {screens && covered ? (
        <screens.Overlaid controls={controls} />
      ) : (
        <Body controls={controls} found={found} screens={screens} />
      )}
      <Announcement screen={screen} anyway={view.anyway} loaded={screens !== undefined} />
      <Toast message={message} say={say} />
    </>
  );
}

/** What is found, as the reader wants to see it. */
interface Found {
  compared: Compared;
  comparison: Shown;
  findings: Findings;
}

const useFound = (screen: Screen, { anyway }: View): Found | undefined =>
  useMemo(() => {
    if (screen.name !== 'findings') return undefined;
    const comparison = asShown(screen.comparison, anyway);
    return { compared: screen, comparison, findings: findingsOf(comparison) };
  }, [screen, anyway]);

function useKeys(controls: Controls, findings: Findings | undefined, screens: Screens | undefined): void {
  // before the next paint: a key pressed right after a change must meet the changed state
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (screens) screens.onKey(event, controls, findings);
      // pressed before all of it is here
      else void loadScreens().then(loaded => loaded.onKey(event, controls, findings));
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}

interface AnnouncementProps {
  screen: Screen;
  anyway?: boolean;
  loaded: boolean;
}

/** Tells a screen reader what has come up: the summary, or what stands in place of findings. */
function Announcement({ screen, anyway, loaded }: AnnouncementProps) {
  const [text, setText] = useState('');
  useEffect(
    () => setText((document.querySelector('.summary') ?? document.querySelector('h1'))?.textContent ?? ''),
    [screen, anyway, loaded],
  );
  return (
    <p class="vh" role="status">
      {text}
    </p>
  );
}

interface BodyProps {
  controls: Controls;
  found?: Found;
  screens?: Screens;
}

function Body({ controls, found, screens }: BodyProps) {
  const { screen, view } = controls.session;
  if (screen.name === 'reading') return <Working />;
  if (found && !isOtherStory(found.compared, view))
    return <FindingsBody found={found} controls={controls} lists={screens?.LISTS} />;
  if (!screens) return null;
  if (found) return <screens.Apart compared={found.compared} findings={found.findings} controls={controls} />;
  return screen.name === 'findings' ? null : <screens.State screen={screen} controls={controls} />;
}

interface FindingsBodyProps {
  controls: Controls;
  found: Found;
  lists?: Lists;
}

function FindingsBody({ found, controls, lists }: FindingsBodyProps) {
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
          <span>{words.bothKept}</span>
          <button class="btn quiet" type="button" onClick={() => act(actions => actions.save())}>
            {words.saveVersion}
          </button>
        </footer>
      )}
    </>
  );
}
