// Who is compared: this page, and the reference it is read against.

import type { ComponentChildren, Ref } from 'preact';
import { Icon } from './icons.tsx';
import { dayOf, momentOf } from '../../words/dates.ts';
import * as words from '../../words/en/frame.ts';
import type { Ranked } from '../../library/choose.ts';
import type { Controls } from '../popup/controls.ts';
import type { Screen } from '../session/session.ts';

export interface Named {
  siteName?: string;
  title: string;
  publishedTime?: string;
  kind?: string;
}

/** In full, where the line has no room for it. */
const named = ({ siteName, title }: Named): string => [siteName, title].filter(Boolean).join(': ');

interface Props {
  page: Named;
  reference?: Named;
  onSave?: () => void;
  onMore?: () => void;
  onSwitch?: () => void;
  moreOpen?: boolean;
  switchOpen?: boolean;
  moreRef?: Ref<HTMLButtonElement>;
  switchRef?: Ref<HTMLButtonElement>;
  children?: ComponentChildren;
}

function Header({
  page,
  reference,
  onSave,
  onMore,
  onSwitch,
  moreOpen = false,
  switchOpen = false,
  moreRef,
  switchRef,
  children,
}: Props) {
  return (
    <header class="head">
      <span class="label">{words.thisPage}</span>
      <p class="what" title={named(page)}>
        {page.siteName && <b>{page.siteName}</b>} <span>{page.title}</span>
      </p>
      <div class="acts">
        {onSave && (
          <button class="btn quiet icon" type="button" title={words.saveByKey} aria-label={words.save} onClick={onSave}>
            <Icon name="save" />
          </button>
        )}
        {onMore && (
          <button
            ref={moreRef}
            class="btn quiet icon"
            type="button"
            title={words.more}
            aria-label={words.more}
            aria-haspopup="menu"
            aria-expanded={moreOpen}
            onClick={onMore}
          >
            <Icon name="more" />
          </button>
        )}
      </div>
      {reference && (
        <>
          <span class="label">{words.reference}</span>
          <button
            ref={switchRef}
            class="switch"
            type="button"
            aria-haspopup="dialog"
            aria-expanded={switchOpen}
            title={words.switchByKey(named(reference))}
            disabled={!onSwitch}
            onClick={onSwitch}
          >
            <span class="what">
              {reference.kind === 'sample' && <span class="badge">{words.sample}</span>}
              {reference.siteName && <b>{reference.siteName}</b>}{' '}
              <span>{[dayOf(reference.publishedTime), reference.title].filter(Boolean).join(' · ')}</span>
            </span>
            <Icon name="chevron" />
          </button>
        </>
      )}
      {children}
    </header>
  );
}

/** What the reader has kept: all but the sample. */
export const ownOf = (ranked: readonly Ranked[]): Ranked[] => ranked.filter(({ kind }) => kind !== 'sample');

/** Whether another reference can be chosen here: the sample and a pasted text are read against what they are. */
export function canSwitch(screen: Screen): boolean {
  if (screen.name === 'findings') return !screen.apart;
  return (screen.name === 'first-run' || screen.name === 'own') && ownOf(screen.answer.ranked).length > 0;
}

const NONE_CHOSEN: Named = { title: words.noneChosen };

/** Who is compared, on every screen; children: the open menu. */
export function Heading({
  controls: {
    session: { screen },
    layers,
    act,
  },
  children,
}: {
  controls: Controls;
  children: ComponentChildren;
}) {
  const { menu, openMenu, moreButton, switchButton } = layers;
  if (screen.name === 'reading') return <Header page={screen.page} />;
  const toggle = (one: 'references' | 'commands') => (): void => openMenu(menu === one ? null : one);
  const onSave = (): void => act(actions => actions.save());
  const more = { onMore: toggle('commands'), moreOpen: menu === 'commands', moreRef: moreButton };
  if (screen.name === 'unreadable')
    return (
      <Header page={screen.page} {...more}>
        {children}
      </Header>
    );
  const onSwitch = canSwitch(screen) ? toggle('references') : undefined;
  const switching = { onSwitch, switchOpen: menu === 'references', switchRef: switchButton };
  const apart = screen.name === 'findings' ? screen.apart : undefined;
  const { report } = screen;
  return (
    <Header
      page={apart === 'sample' ? { ...report, siteName: words.sampleOf(report.siteName) } : report}
      reference={referenceOf(screen, onSwitch !== undefined)}
      onSave={apart === 'sample' ? undefined : onSave}
      {...switching}
      {...more}
    >
      {children}
    </Header>
  );
}

/** What the page is read against, or that nothing is where something could be. */
function referenceOf(screen: Extract<Screen, { report: unknown }>, canChoose: boolean): Named | undefined {
  if (screen.name !== 'findings') return canChoose ? NONE_CHOSEN : undefined;
  const { reference } = screen;
  return reference.version === 'revised'
    ? { siteName: words.savedByYou, title: momentOf(reference.savedAt) }
    : reference;
}
