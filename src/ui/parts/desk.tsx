// The bar above every page of the desk: where the reader is, where else to go, and what can be done here.

import type { ComponentChildren } from 'preact';
import * as words from '../../words/en/desk.ts';

/** A page of the desk. */
export type DeskPage = 'report' | 'story' | 'library';

const PAGES: readonly { page: DeskPage; name: string }[] = [
  { page: 'report', name: words.report },
  { page: 'story', name: words.story },
  { page: 'library', name: words.library },
];

/** @param props.page the one that is open; children: what can be done here */
export const DeskBar = ({ page, children }: { page?: DeskPage; children?: ComponentChildren }) => (
  <header class="desk-bar">
    <span class="logo">
      <img src="/icons/32.png" alt="" width="20" height="20" />
      {words.product}
    </span>
    <nav aria-label={words.pages}>
      {PAGES.map(one => (
        <a key={one.page} href={`/${one.page}.html`} aria-current={one.page === page ? 'page' : undefined}>
          {one.name}
        </a>
      ))}
    </nav>
    <div class="acts">{children}</div>
  </header>
);
