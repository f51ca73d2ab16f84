// What stands over the findings or in place of them, each with what can be done there.

import type { Findings } from '../../findings/findings.ts';
import * as words from '../../words/en/menus.ts';
import * as stateWords from '../../words/en/states.ts';
import type { Controls } from './controls.ts';
import { Foot } from '../parts/foot.tsx';
import { ownOf } from '../parts/header.tsx';
import { CommandMenu, ReferenceMenu, type Command } from '../parts/menus.tsx';
import { Paste } from '../parts/paste.tsx';
import { ReferenceText } from '../parts/reference-text.tsx';
import type { Compared, Screen } from '../session/session.ts';
import { FirstRun, Keys, NoneFits, OtherStory, OwnReference, Unreadable } from '../parts/states.tsx';

interface StateProps {
  screen: Exclude<Screen, { name: 'reading' | 'findings' }>;
  controls: Controls;
}

export function State({ screen, controls }: StateProps) {
  const paste = (): void => controls.layers.lay({ name: 'paste', as: 'page' });
  return (
    <>
      {screen.name === 'unreadable' ? (
        <Unreadable problem={screen.problem} onPaste={paste} onFile={controls.chooseFile} />
      ) : (
        <Uncompared screen={screen} controls={controls} />
      )}
      <Foot />
    </>
  );
}

/** A page that is read, with nothing to read it against. */
function Uncompared({ screen, controls }: StateProps & { screen: { name: 'first-run' | 'own' } }) {
  const { layers, act, chooseFile } = controls;
  const { answer, report } = screen;
  const others = ownOf(answer.ranked).filter(({ version }) => version !== 'identical').length;
  const wishes = {
    page: { siteName: report.siteName, words: 0, quotations: 0, ...answer.report },
    others,
    canOpenFiles: chooseFile !== undefined,
    onSave: () => act(actions => actions.save()),
    onSample: () => act(actions => actions.showSample()),
    onPaste: () => layers.lay({ name: 'paste', as: 'reference' }),
    onPick: () => layers.openMenu('references'),
  };
  if (screen.name === 'own') return <OwnReference {...wishes} />;
  return others ? <NoneFits {...wishes} /> : <FirstRun {...wishes} />;
}

/** Another story, in place of findings that would nearly all be noise. */
export function Apart({
  compared: { comparison, reference, answer, report },
  findings,
  controls: { session, layers, act },
}: {
  compared: Compared;
  findings: Findings;
  controls: Controls;
}) {
  const better = answer.ranked.find(
    one => one.verdict === 'same' && one.id !== reference.id && one.version !== 'identical',
  );
  return (
    <>
      <OtherStory
        comparison={comparison}
        reference={reference}
        better={better}
        sharedQuotes={findings.counts.quotesHere}
        onChoose={id => session.attempt(session.compare(report, id))}
        onSave={() => act(actions => actions.save())}
        onPick={() => layers.openMenu('references')}
      />
      <footer class="foot">
        <span>{stateWords.apartQuestion(comparison.story)}</span>
        <button class="btn quiet" type="button" onClick={() => session.changeView({ anyway: true })}>
          {stateWords.compareAnyway}
        </button>
      </footer>
    </>
  );
}

/** The reference's text, the form for a text, the list of keys. */
export function Overlaid({
  controls: {
    session: { screen },
    layers,
    act,
    chooseFile,
  },
}: {
  controls: Controls;
}) {
  const { overlay, draft, setDraft } = layers;
  const back = (): void => layers.lay(null);
  if (overlay?.name === 'keys')
    return (
      <>
        <Keys onBack={back} />
        <Foot />
      </>
    );
  if (overlay?.name === 'reference' && screen.name === 'findings')
    return <ReferenceText article={screen.comparison.reference} place={overlay.place} onBack={back} />;
  if (overlay?.name !== 'paste') return null;
  const { as, problem } = overlay;
  return (
    <Paste
      draft={draft}
      onDraft={setDraft}
      as={as}
      onFile={chooseFile}
      onBack={back}
      problem={problem}
      onSave={(text, about) => act(actions => (as === 'page' ? actions.comparePasted : actions.saveText)(text, about))}
    />
  );
}

export function OpenMenu({ controls }: { controls: Controls }) {
  const {
    session: { screen },
    layers: { menu, openMenu, lay },
    act,
    chooseFile,
  } = controls;
  if (menu === 'commands') return <CommandMenu commands={commandsOf(controls)} />;
  if (menu !== 'references' || screen.name === 'reading' || screen.name === 'unreadable') return null;
  return (
    <ReferenceMenu
      ranked={screen.answer.ranked}
      chosen={screen.name === 'findings' ? screen.reference.id : undefined}
      onChoose={id => act(actions => actions.choose(screen.report, id))}
      onRemove={one => act(actions => actions.remove(one))}
      onPaste={() => {
        openMenu(null);
        lay({ name: 'paste', as: 'reference' });
      }}
      onFile={
        chooseFile &&
        (() => {
          openMenu(null);
          chooseFile();
        })
      }
    />
  );
}

function commandsOf({ session: { screen }, layers: { openMenu, lay }, act, chooseFile }: Controls): Command[] {
  const leaving = (run: () => void) => (): void => {
    openMenu(null);
    run();
  };
  return [
    ...(screen.name === 'findings'
      ? [{ icon: 'copy' as const, name: words.copy, letter: 'C', run: () => act(actions => actions.copy()) }]
      : []),
    { icon: 'paste', name: words.paste, letter: 'P', run: leaving(() => lay({ name: 'paste', as: 'reference' })) },
    ...(chooseFile ? [{ icon: 'import' as const, name: words.openFile, letter: 'F', run: leaving(chooseFile) }] : []),
    { icon: 'info', name: words.keys, letter: '?', run: leaving(() => lay({ name: 'keys' })) },
  ];
}
