// The popup, put together: one state, the ways to change it, and the screen that follows from it.

import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Article, Comparison } from '../../engine/index.ts';
import type { Place } from '../../page/show.ts';
import { momentOf, sinceThen } from '../../words/dates.ts';
import { asShown } from '../../findings/findings.ts';
import * as words from '../../words/en/frame.ts';
import { loadScreens, useScreens, type Controls } from './controls.ts';
import { FindingsView, useFindings, type Revision } from '../parts/findings-view.tsx';
import { Heading } from '../parts/header.tsx';
import { Toast, useLayers, useToast } from '../parts/layers.tsx';
import type { Ports } from '../session/ports.ts';
import { isApart, useSession, type Compared } from '../session/session.ts';
import { Working } from '../parts/working.tsx';

export function Popup({ ports, now }: { ports: Ports; now: () => number }) {
  const [message, say] = useToast();
  const session = useSession(ports, say);
  const layers = useLayers(ports);
  const screens = useScreens();
  const file = useRef<HTMLInputElement>(null);
  const { screen, view, attempt } = session;
  const compared = screen.name === 'findings' ? screen.comparison : NOTHING;
  const comparison = useMemo(() => asShown(compared, view.anyway), [compared, view.anyway]);
  const findings = useFindings(comparison);

  const controls: Controls = {
    session,
    layers,
    now,
    act: wish => attempt(loadScreens().then(({ actionsOf }) => wish(actionsOf(ports, session, layers, say)))),
    go: { page: place => attempt(showInPage(place)), reference: place => layers.lay({ name: 'reference', place }) },
    chooseFile: ports.canOpenFiles ? () => file.current?.click() : undefined,
  };
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

  // the reference's text has nothing to stand on once its comparison is gone
  const covered = layers.overlay && (layers.overlay.name !== 'reference' || screen.name === 'findings');

  async function showInPage(place: Place): Promise<void> {
    if (screen.name === 'findings' && screen.apart) say({ text: words.noPage(screen.apart) });
    else if (screen.name === 'findings' && (await ports.show(screen.report, place)) === 'shown') ports.close();
    else
      say({
        text: place === 'headline' ? words.headlineGone : words.passageGone,
      });
  }

  function onFile({ currentTarget: input }: { currentTarget: HTMLInputElement }): void {
    const chosen = input.files?.[0];
    if (chosen) controls.act(actions => actions.openFile(chosen));
    input.value = ''; // so that the same file can be chosen again
  }

  return (
    <>
      <input ref={file} type="file" accept=".txt,.md,.html,.htm" hidden aria-label={words.aFile} onChange={onFile} />
      <Heading controls={controls}>{screens && layers.menu && <screens.OpenMenu controls={controls} />}</Heading>
      {screens && <screens.Trouble controls={controls} />}
      {screens && !covered && 'apart' in screen && screen.apart && (
        <screens.StandInNote apart={screen.apart} report={screen.report} session={session} say={say} />
      )}
      {screens && covered ? <screens.Overlaid controls={controls} /> : body()}
      <Announcement of={[screen, view.anyway, screens]} />
      <Toast message={message} say={say} />
    </>
  );

  function body() {
    if (screen.name === 'reading') return <Working />;
    if (screen.name !== 'findings') return screens && <screens.State screen={screen} controls={controls} />;
    if (isApart(screen, view))
      return screens && <screens.Apart compared={screen} findings={findings} controls={controls} />;
    return <FindingsBody compared={screen} comparison={comparison} controls={controls} />;
  }
}

/** Tells a screen reader what has come up: the summary, or what stands in place of findings. */
function Announcement({ of }: { of: readonly unknown[] }) {
  const [text, setText] = useState('');
  useEffect(() => setText((document.querySelector('.summary') ?? document.querySelector('h1'))?.textContent ?? ''), of);
  return (
    <p class="vh" role="status">
      {text}
    </p>
  );
}

interface BodyProps {
  compared: Compared;
  comparison: Comparison;
  controls: Controls;
}

function FindingsBody({ compared, comparison, controls: { session, layers, act, go, now } }: BodyProps) {
  const revision = revisionOf(compared, now());
  return (
    <>
      <FindingsView
        comparison={comparison}
        go={go}
        revision={revision}
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

function revisionOf({ reference: { version, savedAt, words: length } }: Compared, now: number): Revision | undefined {
  if (version !== 'revised') return undefined;
  return { savedAgo: sinceThen(savedAt, now), savedLabel: words.savedAt(momentOf(savedAt), length) };
}

const EMPTY: Article = { title: '', text: '', paragraphs: [], completeness: 'full' };
const NOTHING: Comparison = {
  reference: EMPTY,
  report: EMPTY,
  story: { verdict: 'different', score: 0 },
  quotations: [],
  claims: [],
  added: [],
  wording: [],
  headlines: [],
  origin: { share: 0, passages: [] },
  sentences: [],
};
