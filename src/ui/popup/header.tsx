// Who is compared: this page, and the reference it is read against.

import type { ComponentChildren, Ref } from 'preact';
import { Icon } from '../icons.tsx';
import { dayOf, momentOf } from '../dates.ts';
import type { Controls } from './controls.ts';

export interface Named { siteName?: string; title: string; publishedTime?: string; kind?: string }

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

function Header({ page, reference, onSave, onMore, onSwitch, moreOpen = false, switchOpen = false, moreRef, switchRef, children }: Props) {
  return (
    <header class="head">
      <span class="label">This page</span>
      <p class="what" title={named(page)}>{page.siteName && <b>{page.siteName}</b>} <span>{page.title}</span></p>
      <div class="acts">
        {onSave && <button class="btn quiet icon" type="button" title="Save this page as a reference (S)" aria-label="Save this page as a reference" onClick={onSave}><Icon name="save" /></button>}
        {onMore && <button ref={moreRef} class="btn quiet icon" type="button" title="More" aria-label="More" aria-haspopup="menu" aria-expanded={moreOpen} onClick={onMore}><Icon name="more" /></button>}
      </div>
      {reference && (
        <>
          <span class="label">Reference</span>
          <button ref={switchRef} class="switch" type="button" aria-haspopup="dialog" aria-expanded={switchOpen} title={`${named(reference)}\nSwitch reference (R)`} disabled={!onSwitch} onClick={onSwitch}>
            <span class="what">
              {reference.kind === 'sample' && <span class="badge">Sample</span>}
              {reference.siteName && <b>{reference.siteName}</b>} <span>{[dayOf(reference.publishedTime), reference.title].filter(Boolean).join(' · ')}</span>
            </span>
            <Icon name="chevron" />
          </button>
        </>
      )}
      {children}
    </header>
  );
}

/** Who is compared, on every screen; children: the open menu. */
export function Heading({ controls: { session: { screen }, layers, act }, children }: { controls: Controls; children: ComponentChildren }) {
  const { menu, openMenu, moreButton, switchButton } = layers;
  if (screen.name === 'reading') return <Header page={screen.page} />;
  const toggle = (one: 'references' | 'commands') => (): void => openMenu(menu === one ? null : one);
  const onSave = (): void => act(actions => actions.save());
  const more = { onMore: toggle('commands'), moreOpen: menu === 'commands', moreRef: moreButton };
  if (screen.name === 'unreadable') return <Header page={screen.page} {...more}>{children}</Header>;
  if (screen.name !== 'findings') return <Header page={screen.report} onSave={onSave} {...more}>{children}</Header>;
  const { report, reference, apart } = screen;
  const saved: Named | null = reference.version === 'revised' ? { siteName: 'Saved by you', title: momentOf(reference.savedAt) } : null;
  return (
    <Header page={apart === 'sample' ? { ...report, siteName: `Sample: ${report.siteName}` } : report} reference={saved ?? reference} onSave={apart === 'sample' ? undefined : onSave}
      onSwitch={apart ? undefined : toggle('references')} switchOpen={menu === 'references'} switchRef={switchButton} {...more}>{children}</Header>
  );
}
