// What stands over the findings or in place of them, each with what can be done there.

import type { Findings } from '../../findings/findings.ts';
import * as menuWords from '../../words/en/menus.ts';
import * as stateWords from '../../words/en/states.ts';
import { ExportMenu } from '../parts/export-menu.tsx';
import { Foot } from '../parts/foot.tsx';
import { CommandMenu, ReferenceMenu, type Command } from '../parts/menus.tsx';
import { Paste } from '../parts/paste.tsx';
import { ReferenceText } from '../parts/reference-text.tsx';
import { FirstRun, Keys, NoneFits, OtherStory, OwnReference, Unreadable } from '../parts/states.tsx';
import { othersOf } from '../session/asked.ts';
import { isOtherStory, readOf, type Compared, type Screen, type Uncompared } from '../session/state.ts';
import type { Controls } from './controls.ts';

interface StateProps {
  screen: Exclude<Screen, { name: 'reading' | 'findings' }>;
  controls: Controls;
}

/** What stands in place of findings. */
export function State({ screen, controls }: StateProps) {
  const paste = (): void => controls.layers.lay({ name: 'paste', as: 'page' });
  return (
    <>
      {screen.name === 'unreadable' ? (
        <Unreadable problem={screen.problem} onPaste={paste} onFile={controls.chooseFile} />
      ) : (
        <UncomparedState screen={screen} controls={controls} />
      )}
      <Foot />
    </>
  );
}

/** A page that is read, with nothing to read it against. */
function UncomparedState({ screen, controls }: { screen: Uncompared; controls: Controls }) {
  const { layers, act, chooseFile } = controls;
  const { answer, report } = screen;
  const wishes = {
    page: { siteName: report.siteName, words: 0, quotations: 0, ...answer.report },
    others: othersOf(screen),
    canOpenFiles: chooseFile !== undefined,
    onSave: () => act(actions => actions.save()),
    onSample: () => act(actions => actions.showSample()),
    onPaste: () => layers.lay({ name: 'paste', as: 'reference' }),
    onPick: () => layers.openMenu('references'),
  };
  switch (screen.name) {
    case 'own':
      return <OwnReference {...wishes} />;
    case 'none-fits':
      return <NoneFits {...wishes} />;
    case 'first-run':
      return <FirstRun {...wishes} />;
  }
}

interface ApartProps {
  compared: Compared;
  findings: Findings;
  controls: Controls;
}

/** Another story, in place of findings that would nearly all be noise. */
export function Apart({ compared, findings, controls }: ApartProps) {
  const { comparison, reference, answer } = compared;
  const { session, layers, act } = controls;
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
        onChoose={id => act(actions => actions.choose(id))}
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
export function Overlaid({ controls }: { controls: Controls }) {
  const { session, layers, act, chooseFile } = controls;
  const { overlay, draft, setDraft } = layers;
  const { screen } = session;
  const back = (): void => layers.lay(null);
  if (overlay?.name === 'keys')
    return (
      <>
        <Keys onBack={back} canOpenFiles={chooseFile !== undefined} />
        <Foot />
      </>
    );
  if (overlay?.name === 'reference' && screen.name === 'findings')
    return <ReferenceText article={screen.comparison.reference} target={overlay.target} onBack={back} />;
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

/** The menu that is open, where there is anything in it. */
export function OpenMenu({ controls }: { controls: Controls }) {
  const { session, layers, act, chooseFile } = controls;
  if (layers.menu === 'commands') return <CommandMenu commands={commandsOf(controls)} />;
  if (layers.menu === 'export')
    return (
      <ExportMenu
        onCopy={format => act(actions => actions.copy(format))}
        onSave={format => act(actions => actions.saveAs(format))}
      />
    );
  const read = readOf(session.screen);
  if (!read) return null;
  return (
    <ReferenceMenu
      ranked={read.answer.ranked}
      chosen={read.name === 'findings' ? read.reference.id : undefined}
      onChoose={id => act(actions => actions.choose(id))}
      pinned={read.answer.pinned}
      onPin={one => act(actions => actions.pin(one))}
      findMore={read.answer.more && controls.references}
      onRemove={one => act(actions => actions.remove(one))}
      onPaste={leavingMenu(layers, () => layers.lay({ name: 'paste', as: 'reference' }))}
      onFile={chooseFile && leavingMenu(layers, chooseFile)}
    />
  );
}

const leavingMenu =
  ({ openMenu }: Controls['layers'], run: () => void) =>
  (): void => {
    openMenu(null);
    run();
  };

function commandsOf(controls: Controls): Command[] {
  const {
    session: { screen, view },
    layers,
    act,
    chooseFile,
  } = controls;
  const copy: Command = {
    icon: 'copy',
    name: menuWords.copy,
    letter: 'C',
    run: () => act(one => one.copy('markdown')),
  };
  const exporting: Command = {
    icon: 'export',
    name: menuWords.exporting,
    letter: 'E',
    run: () => layers.openMenu('export'),
  };
  const paste = leavingMenu(layers, () => layers.lay({ name: 'paste', as: 'reference' }));
  const keys = leavingMenu(layers, () => layers.lay({ name: 'keys' }));
  const mark: Command = {
    icon: 'page',
    name: menuWords.mark,
    letter: 'H',
    isOn: controls.isMarked,
    run: () => act(one => one.toggleMarks()),
  };
  return [
    ...(screen.name === 'findings' && !isOtherStory(screen, view) ? [mark] : []),
    ...(screen.name === 'findings' ? [copy, exporting] : []),
    { icon: 'paste', name: menuWords.paste, letter: 'P', run: paste },
    ...(chooseFile ? [fileCommand(leavingMenu(layers, chooseFile))] : []),
    { icon: 'story', name: menuWords.board, letter: 'B', run: () => act(one => one.openBoard()) },
    { icon: 'library', name: menuWords.library, letter: 'L', run: () => act(one => one.openLibrary()) },
    { icon: 'info', name: menuWords.keys, letter: '?', run: keys },
  ];
}

const fileCommand = (run: () => void): Command => ({
  icon: 'import',
  name: menuWords.openFile,
  letter: 'F',
  run,
});
