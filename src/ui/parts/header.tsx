// Who is compared: this page, and the reference it is read against.

import type { ComponentChildren, Ref } from 'preact';
import { Icon, type IconName } from './icons.tsx';
import { dayOf } from '../../words/dates.ts';
import * as words from '../../words/en/frame.ts';

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
  onReport?: () => void;
  /** the page is kept already */
  kept?: boolean;
  onMore?: () => void;
  onSwitch?: () => void;
  moreOpen?: boolean;
  switchOpen?: boolean;
  moreRef?: Ref<HTMLButtonElement>;
  switchRef?: Ref<HTMLButtonElement>;
  children?: ComponentChildren;
}

interface ActProps {
  icon: IconName;
  name: string;
  title: string;
  onClick: () => void;
}

const Act = ({ icon, name, title, onClick }: ActProps) => (
  <button class="btn quiet icon" type="button" title={title} aria-label={name} onClick={onClick}>
    <Icon name={icon} />
  </button>
);

/** Who is compared, on every screen; children: the open menu. */
export function Header({
  page,
  reference,
  onSave,
  onReport,
  kept = false,
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
          <Act
            icon={kept ? 'kept' : 'save'}
            name={kept ? words.isKept : words.save}
            title={kept ? words.isKept : words.saveByKey}
            onClick={onSave}
          />
        )}
        {onReport && <Act icon="report" name={words.openReport} title={words.openReportByKey} onClick={onReport} />}
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
