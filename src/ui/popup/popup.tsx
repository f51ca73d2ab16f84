// The popup, put together: one state, the ways to change it, and the screen that follows from it.

import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Findings } from '../../findings/findings.ts';
import type { View } from '../../findings/view.ts';
import { Toast, useToast } from '../parts/toast.tsx';
import { Busy, Working } from '../parts/working.tsx';
import { useLayers } from '../session/layers.ts';
import type { Ports } from '../session/ports.ts';
import { useSession } from '../session/session.ts';
import { isOtherStory, type Screen } from '../session/state.ts';
import { loadScreens, useParts, useScreens, type Controls, type FindingsParts, type Screens } from './controls.ts';
import type { Found } from './findings-body.tsx';
import { Heading } from './heading.tsx';

/** The whole popup. */
export function Popup({ ports, now }: { ports: Ports; now: () => number }) {
  const [message, say] = useToast();
  const session = useSession(ports, say);
  const layers = useLayers(ports);
  const screens = useScreens();
  const parts = useParts();
  const file = useRef<HTMLInputElement>(null);
  const { screen, view, attempt } = session;
  const found = useFound(screen, view, parts);
  const act: Controls['act'] = wish =>
    attempt(loadScreens().then(({ actionsOf }) => wish(actionsOf(ports, session, layers, say))));
  const controls: Controls = {
    session,
    layers,
    now,
    act,
    isMarked: ports.isMarked,
    references: ports.references,
    go: {
      page: target => act(actions => actions.show(target)),
      reference: target => layers.lay({ name: 'reference', target }),
    },
    chooseFile: ports.canOpenFiles ? () => file.current?.click() : undefined,
  };
  useWish(ports, screen, act);
  useKeys(controls, found?.findings, screens);
  // the reference's text has nothing to stand on once its comparison is gone
  const covered = layers.overlay && (layers.overlay.name !== 'reference' || found);
  return (
    <>
      {screens && <screens.FileInput of={file} onFile={chosen => act(actions => actions.openFile(chosen))} />}
      <Heading controls={controls}>{screens && layers.menu && <screens.OpenMenu controls={controls} />}</Heading>
      <Busy waiting={session.waiting && screen.name !== 'reading'} onStop={session.stop} />
      {screens && <screens.Notices controls={controls} covered={Boolean(covered)} />}
      {screens && covered ? (
        <screens.Overlaid controls={controls} />
      ) : (
        <Body controls={controls} found={found} screens={screens} parts={parts} />
      )}
      <Announcement screen={screen} anyway={view.anyway} loaded={screens !== undefined && parts !== undefined} />
      <Toast message={message} say={say} />
    </>
  );
}

const useFound = (screen: Screen, { anyway }: View, loaded: FindingsParts | undefined): Found | undefined =>
  useMemo(() => loaded?.foundOf(screen, { anyway }), [screen, anyway, loaded]);

/** What a page's menu opened the popup for is done once the page is read. */
function useWish(ports: Ports, screen: Screen, act: Controls['act']): void {
  const isRead = screen.name !== 'reading' && screen.name !== 'unreadable';
  useEffect(() => {
    if (isRead)
      act(async actions => {
        if ((await ports.wish()) === 'save') await actions.save();
      });
  }, [isRead]);
}

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
  parts?: FindingsParts;
}

function Body({ controls, found, screens, parts }: BodyProps) {
  const { screen, view } = controls.session;
  if (screen.name === 'reading' || !parts) return <Working onStop={controls.session.stop} />;
  if (found && !isOtherStory(found.compared, view))
    return <parts.FindingsBody found={found} controls={controls} lists={screens?.LISTS} />;
  if (!screens) return null;
  if (found) return <screens.Apart compared={found.compared} findings={found.findings} controls={controls} />;
  return screen.name === 'findings' ? null : <screens.State screen={screen} controls={controls} />;
}
