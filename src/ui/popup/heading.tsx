// The header of every screen, as the state has it.

import type { ComponentChildren } from 'preact';
import { momentOf } from '../../words/dates.ts';
import * as words from '../../words/en/frame.ts';
import { Header, type Named } from '../parts/header.tsx';
import { canSwitch, isThisPage, type Compared, type Uncompared } from '../session/state.ts';
import type { Controls } from './controls.ts';

const NONE_CHOSEN: Named = { title: words.noneChosen };

/** Who is compared; children: the open menu. */
export function Heading({ controls, children }: { controls: Controls; children: ComponentChildren }) {
  const { session, layers, act } = controls;
  const { screen } = session;
  const { menu, openMenu, moreButton, switchButton } = layers;
  if (screen.name === 'reading') return <Header page={screen.page} />;
  const toggle = (one: 'references' | 'commands') => (): void => openMenu(menu === one ? null : one);
  const more = {
    onMore: toggle('commands'),
    moreOpen: menu === 'commands' || menu === 'export',
    moreRef: moreButton,
    children,
  };
  if (screen.name === 'unreadable') return <Header page={screen.page} {...more} />;
  const onSwitch = canSwitch(screen) ? toggle('references') : undefined;
  return (
    <Header
      {...more}
      page={pageOf(screen)}
      reference={referenceOf(screen)}
      kept={screen.apart === 'page' && screen.answer.ranked.some(isThisPage)}
      onSave={isSample(screen) ? undefined : () => act(actions => actions.save())}
      onReport={screen.name === 'findings' ? () => act(actions => actions.openReport()) : undefined}
      onSwitch={onSwitch}
      switchOpen={menu === 'references'}
      switchRef={switchButton}
    />
  );
}

const isSample = ({ apart }: Compared | Uncompared): boolean => apart === 'sample';

const pageOf = (screen: Compared | Uncompared): Named =>
  isSample(screen) ? { ...screen.report, siteName: words.sampleOf(screen.report.siteName) } : screen.report;

/** What the page is read against, or that nothing is where something could be. */
function referenceOf(screen: Compared | Uncompared): Named | undefined {
  if (screen.name !== 'findings') return canSwitch(screen) ? NONE_CHOSEN : undefined;
  const { reference } = screen;
  return reference.version === 'revised'
    ? { siteName: words.savedByYou, title: words.firstVersion(momentOf(reference.savedAt)) }
    : reference;
}
