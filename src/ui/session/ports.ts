// What the popup asks of the world around it. The entry point fulfils these with the browser, tests with plain objects.

import type { Article } from '../../engine/index.ts';
import type { Exported } from '../../export/exported.ts';
import type { Format } from '../../export/formats.ts';
import type { Row, Shown } from '../../findings/findings.ts';
import type { Remark } from '../../findings/remarks.ts';
import type { Ranked } from '../../library/choose.ts';
import type { Kept } from '../../library/library.ts';
import type { Answer } from '../../library/service.ts';
import type { TabReading } from '../../page/tab.ts';
import type { PageMarks } from '../../findings/marks.ts';
import type { View } from '../../findings/view.ts';
import type { Draft } from '../parts/paste.tsx';

/** What a tab's page says, or why it says nothing. */
export type PageReading = TabReading;

/** What the popup showed last on this tab, so that closing it loses nothing; apart: of a text that stands in. */
export interface Memory {
  article: Article;
  answer: Answer;
  view: View;
  apart?: 'pasted';
}

/** A text being pasted, kept while the popup is closed; open: the form it is in, unless that has been left. */
export interface KeptDraft extends Draft {
  open?: 'reference' | 'page';
}

/** What is exported; the world adds what only it can tell. */
export type ToExport = Pick<Exported, 'comparison' | 'readAt' | 'remarks'>;

/** All that is asked of the world. */
export interface Ports {
  /** of the tab, known before its page is read */
  title: () => Promise<string>;
  /** @param again read anew: the page may have changed since the click */
  readPage: (again: boolean) => Promise<PageReading>;
  compare: (report: Article, referenceId?: string) => Promise<Answer>;
  compareSample: () => Promise<Answer & { article: Article }>;
  save: (article: Article) => Promise<Kept>;
  /** a text that stands in for a page that cannot be read whole */
  compareText: (
    text: string,
    about: { title?: string; siteName?: string; publishedTime?: string },
    referenceId?: string,
  ) => Promise<Answer & { article: Article }>;
  saveText: (
    text: string,
    about: { siteName?: string; publishedTime?: string },
    kind: 'pasted' | 'file',
  ) => Promise<Kept>;
  /** null for a file that is no text */
  readFile: (file: File) => Promise<string | null>;
  /** an HTML file as an article, or null when none is in it */
  readHtml: (html: string) => Promise<Article | null>;
  /** removes a reference, whole or damaged; the returned function brings it back */
  remove: (key: IDBValidKey) => Promise<() => Promise<void>>;
  /** marks passages in the page; gone: the one to begin with, or all of them, stand there no more */
  mark: (marks: PageMarks) => Promise<'shown' | 'gone'>;
  unmark: () => Promise<void>;
  isMarked: () => Promise<boolean>;
  /** this page is read against this reference whenever it is read again */
  rememberChoice: (address: string, referenceId: string) => Promise<void>;
  /** every page is read against this reference; null: against what fits best */
  pin: (referenceId: string | null) => Promise<void>;
  /** all that is kept, newest first, where the answer names but a part of it */
  references: () => Promise<Ranked[]>;
  openLibrary: () => Promise<void>;
  /** where the reports of a story are chosen, these to begin with */
  openBoard: (ids: readonly string[]) => Promise<void>;
  remembered: () => Promise<Memory | null>;
  remember: (memory: Memory | null) => void;
  draft: () => Promise<KeptDraft | null>;
  keepDraft: (draft: KeptDraft | null) => void;
  /** what the popup was opened for from a page's menu; told once */
  wish: () => Promise<unknown>;
  /** the findings in a format, to the clipboard or into a file, whose name is the answer */
  copy: (format: Format, found: ToExport) => Promise<void>;
  saveFile: (format: Format, found: ToExport) => Promise<string>;
  /** a line that cites a finding, to the clipboard */
  cite: (row: Row, comparison: Shown) => Promise<void>;
  /** in place of one of the same id */
  keepRemark: (remark: Remark) => Promise<void>;
  /** whole or damaged */
  removeRemark: (key: IDBValidKey) => Promise<void>;
  /** keeps both texts and opens them in a tab of their own; address: of a finding in it */
  openReport: (comparison: Shown, reference: Ranked, address?: string) => Promise<void>;
  /** ends a comparison that nobody waits for any more */
  stop: () => void;
  close: () => void;
  /** Firefox closes a popup when a file dialog opens */
  canOpenFiles: boolean;
}
