// What the story board asks of the world around it.

import type { Article, Comparison } from '../../engine/index.ts';

/** An article of the library, as it is picked. */
export interface Pickable {
  id: string;
  title: string;
  siteName?: string;
  publishedTime?: string;
  words: number;
}

/** All that is asked. */
export interface BoardPorts {
  /** the library, newest first */
  list: () => Promise<Pickable[]>;
  /** those of the library that tell the story of one of them */
  sameStory: (id: string) => Promise<string[]>;
  /** in the order asked for; what is no longer there is left out */
  articles: (ids: readonly string[]) => Promise<{ id: string; article: Article }[]>;
  compare: (reference: string, report: string) => Promise<Comparison>;
  /** both texts side by side */
  openPair: (reference: string, report: string) => Promise<void>;
  /** puts the chosen articles into the page's address */
  choose: (ids: readonly string[]) => void;
  copy: (text: string) => Promise<void>;
  save: (name: string, text: string) => void;
}
