// Who is compared: this page, and the reference it is read against.

import type { ComponentChildren, Ref } from 'preact';
import { Icon } from './icons.tsx';
import { dayOf } from '../../words/dates.ts';

/** A text by what is known of it. */
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

/** Who is compared, on every screen; children: the open menu. */
export function Header({ page, reference, onSave, onMore, moreOpen, moreRef, children, ...switching }: Props) {
  return (
    <header class="head">
      <span class="label">This page</span>
      <p class="what" title={named(page)}>
        {page.siteName && <b>{page.siteName}</b>} <span>{page.title}</span>
      </p>
      <div class="acts">
        {onSave && (
          <button
            class="btn quiet icon"
            type="button"
            title="Save this page as a reference (S)"
            aria-label="Save this page as a reference"
            onClick={onSave}
          >
            <Icon name="save" />
          </button>
        )}
        {onMore && (
          <button
            ref={moreRef}
            class="btn quiet icon"
            type="button"
            title="More"
            aria-label="More"
            aria-haspopup="menu"
            aria-expanded={moreOpen ?? false}
            onClick={onMore}
          >
            <Icon name="more" />
          </button>
        )}
      </div>
      {reference && <Switch reference={reference} {...switching} />}
      {children}
    </header>
  );
}

type SwitchProps = Pick<Props, 'onSwitch' | 'switchOpen' | 'switchRef'> & { reference: Named };

/** The reference, and the way to another. */
const Switch = ({ reference, onSwitch, switchOpen = false, switchRef }: SwitchProps) => (
  <>
    <span class="label">Reference</span>
    <button
      ref={switchRef}
      class="switch"
      type="button"
      aria-haspopup="dialog"
      aria-expanded={switchOpen}
      title={`${named(reference)}\nSwitch reference (R)`}
      disabled={!onSwitch}
      onClick={onSwitch}
    >
      <span class="what">
        {reference.kind === 'sample' && <span class="badge">Sample</span>}
        {reference.siteName && <b>{reference.siteName}</b>}{' '}
        <span>{[dayOf(reference.publishedTime), reference.title].filter(Boolean).join(' · ')}</span>
      </span>
      <Icon name="chevron" />
    </button>
  </>
);
