// Screens that fill the frame when there are no findings to show: what happened, what still works, one next step.

import type { ComponentChildren } from 'preact';
import type { Comparison } from '../../engine/index.ts';
import type { Ranked } from '../../library/choose.ts';
import { dayOf } from '../../words/dates.ts';
import { ScreenIcon, type ScreenIconName } from './screen-icons.tsx';
import { plural } from '../../words/words.ts';
import { ExampleRibbon } from './example.tsx';
import type { TabProblem } from '../../page/tab.ts';

/** Why there is nothing to compare; failed: not the page's fault but ours. */
export type PageProblem = TabProblem | 'failed';

interface OptionProps {
  icon: ScreenIconName;
  name: string;
  detail: string;
  letter?: string;
  primary?: boolean;
  onClick: () => void;
  end?: ComponentChildren;
}

export const Option = ({ icon, name, detail, letter, primary = false, onClick, end }: OptionProps) => (
  <button class={`option ${primary ? 'primary' : ''}`} type="button" onClick={onClick}>
    <span class="sign">
      <ScreenIcon name={icon} />
    </span>
    <b>{name}</b>
    <small>{detail}</small>
    {letter && <kbd aria-hidden="true">{letter}</kbd>}
    {end && <span class="end">{end}</span>}
  </button>
);

interface UncomparedProps {
  page: { siteName?: string; words: number; quotations: number };
  /** references of the reader's, this page left out */
  others: number;
  canOpenFiles: boolean;
  onSave: () => void;
  onPaste: () => void;
  onSample: () => void;
  onPick: () => void;
}

const SAMPLE = 'Two bundled reports of the Trump–Putin call, 12 Feb 2025';
const measureOf = ({ siteName, words, quotations }: UncomparedProps['page']): string =>
  [siteName, plural(words, 'word'), `${plural(quotations, 'quote')} found`].filter(Boolean).join(' · ');

const PasteOption = ({ canOpenFiles, onPaste }: Pick<UncomparedProps, 'canOpenFiles' | 'onPaste'>) => (
  <Option
    icon="paste"
    name={canOpenFiles ? 'Paste a text or open a file' : 'Paste a text'}
    detail="An agency wire, a transcript, a press release"
    letter="P"
    onClick={onPaste}
  />
);

const SaveOption = ({ name, page, onSave }: Pick<UncomparedProps, 'page' | 'onSave'> & { name: string }) => (
  <Option primary icon="save" name={name} detail={measureOf(page)} letter="S" onClick={onSave} />
);

const PickOption = ({ onPick }: Pick<UncomparedProps, 'onPick'>) => (
  <Option
    icon="library"
    name="Choose a reference"
    detail="Read this page against one that you have kept"
    letter="R"
    onClick={onPick}
  />
);

export function FirstRun({ page, canOpenFiles, onSave, onPaste, onSample }: UncomparedProps) {
  return (
    <main class="state">
      <ExampleRibbon />
      <h1>Choose what to read this page against</h1>
      <p class="lead">
        A reference is one report of the story that you keep. Crossread then shows, on any other report, the quotes both
        carry, the claims left out and the wording that changed.
      </p>
      <div class="options">
        <SaveOption name="Save this page as the reference" page={page} onSave={onSave} />
        <PasteOption canOpenFiles={canOpenFiles} onPaste={onPaste} />
        <Option icon="sample" name="Try the sample" detail={SAMPLE} letter="T" onClick={onSample} />
      </div>
    </main>
  );
}

/** The reader has references, and none is of this page's story. */
export function NoneFits({ page, others, canOpenFiles, onSave, onPaste, onPick }: UncomparedProps) {
  const several = `None of your ${others} references tells this story`;
  return (
    <main class="state">
      <div class="with-sign">
        <TwoPages />
        <div>
          <h1>{others === 1 ? 'Your reference tells another story' : several}</h1>
          <p class="lead">
            Read against another story, nearly every line would count as missing. Save this page for the reports to
            come, or say what to read it against.
          </p>
        </div>
      </div>
      <div class="options">
        <SaveOption name="Save this page as a reference" page={page} onSave={onSave} />
        <PasteOption canOpenFiles={canOpenFiles} onPaste={onPaste} />
        <PickOption onPick={onPick} />
      </div>
    </main>
  );
}

export function OwnReference({ others, onPaste, onSample, onPick }: UncomparedProps) {
  return (
    <main class="state">
      <h1>This page is kept as a reference</h1>
      <p class="lead">
        Now open another report of the same story and click the button there: it will be read against this one.
      </p>
      <div class="options">
        <Option
          icon="paste"
          name="Paste a text"
          detail="Read this page against a wire, a transcript, a press release"
          letter="P"
          onClick={onPaste}
        />
        {others > 0 && <PickOption onPick={onPick} />}
        <Option icon="sample" name="Try the sample" detail={SAMPLE} letter="T" onClick={onSample} />
      </div>
    </main>
  );
}

const PROBLEMS: Record<PageProblem, { title: string; lead: string }> = {
  'browser-page': {
    title: 'This page belongs to the browser',
    lead: 'Extensions cannot read browser pages such as settings, a new tab or the extension store. Open a news page and click again.',
  },
  pdf: {
    title: 'This is a PDF, which Crossread cannot read in place',
    lead: 'An extension cannot reach the text inside the browser’s PDF viewer. Copy the text and paste it instead.',
  },
  'local-file': {
    title: 'This is a file on your computer',
    lead: 'Allow access to file URLs in the extension’s settings, or open the file from here.',
  },
  'no-article': {
    title: 'No article was found on this page',
    lead: 'Front pages, search results and video players hold no single article. Open one report of a story and click again, or paste its text.',
  },
  'several-articles': {
    title: 'This page holds several articles',
    lead: 'Each stands under a headline that links to it, so that there is no single report to read. Open one of them and click again.',
  },
  gallery: {
    title: 'This page is a picture gallery',
    lead: 'Its text stands under its pictures; without them no report is left to read. Open the report itself and click again, or paste its text.',
  },
  'empty-page': {
    title: 'This page has no text',
    lead: 'It may still be loading. Wait for it to finish and click again, or paste the text.',
  },
  'too-large': {
    title: 'This page is too large to read',
    lead: 'Reading it would freeze the tab. Select the article, copy it and paste it instead.',
  },
  failed: {
    title: 'The comparison failed',
    lead: 'This is a fault of ours, not of the page. Close the popup and click again; your references are safe.',
  },
  unreachable: {
    title: 'This page could not be read',
    lead: 'The page did not let itself be read. Reload it and click again, or paste the text.',
  },
};

export function Unreadable({
  problem,
  onPaste,
  onFile,
}: {
  problem: PageProblem;
  onPaste: () => void;
  onFile?: () => void;
}) {
  const { title, lead } = PROBLEMS[problem];
  return (
    <main class="state">
      <div class="with-sign">
        <PageSign />
        <div>
          <h1>{title}</h1>
          <p class="lead">{lead}</p>
        </div>
      </div>
      <div class="options">
        <Option
          primary
          icon="paste"
          name="Paste the text"
          detail="Compared with your references in place of the page"
          letter="P"
          onClick={onPaste}
        />
        {onFile && (
          <Option
            icon="import"
            name="Open a text or HTML file"
            detail="Keep it as a reference"
            letter="F"
            onClick={onFile}
          />
        )}
      </div>
      <details open>
        <summary>Pages it cannot read</summary>
        <ul>
          <li>Browser pages: settings, new tab, extension stores, the PDF viewer</li>
          <li>Pages without an article: front pages, search results, video players</li>
          <li>Local files, until you allow them in the extension’s settings</li>
        </ul>
      </details>
    </main>
  );
}

const PageSign = () => (
  <svg class="sign" width="34" height="34" viewBox="0 0 34 34" aria-hidden="true">
    <path
      d="M8 2.5h12.500L27 9v22.500H8zM20.500 2.500V9H27"
      fill="none"
      stroke="var(--ink-2)"
      stroke-width="1.5"
      stroke-linejoin="round"
    />
    <path
      d="M12.500 17h10M12.500 21h10M12.500 25h5"
      stroke="var(--ink-3)"
      stroke-width="1.400"
      stroke-linecap="round"
      stroke-dasharray="2.500 2.500"
    />
  </svg>
);

interface OtherStoryProps {
  comparison: Comparison;
  reference: Ranked;
  better?: Ranked;
  sharedQuotes: number;
  onChoose: (id: string) => void;
  onSave: () => void;
  onPick: () => void;
}

export function OtherStory({ comparison, reference, better, sharedQuotes, onChoose, onSave, onPick }: OtherStoryProps) {
  const foreign = comparison.story.withheld?.reason === 'language';
  const [title, lead] = foreign ? LANGUAGES : comparison.story.verdict === 'related' ? RELATED : DIFFERENT;
  return (
    <main class="state">
      <div class="with-sign">
        <TwoPages />
        <div>
          <h1>{title}</h1>
          <p class="lead">{lead}</p>
        </div>
      </div>
      {better && (
        <>
          <h2>In your library, nearer to this page</h2>
          <Option
            icon="library"
            name={better.siteName ?? better.title}
            onClick={() => onChoose(better.id)}
            detail={describe(better)}
            end={<span class="tag k-same">Same story</span>}
          />
        </>
      )}
      <div class="two">
        <button class="btn" type="button" onClick={onSave}>
          <ScreenIcon name="save" />
          Save this page
        </button>
        <button class="btn" type="button" onClick={onPick}>
          <ScreenIcon name="library" />
          Pick another…
        </button>
      </div>
      {!foreign && (
        <div class="box">
          <p>
            <b>What the two share</b>
          </p>
          <p>
            {sharedQuotes ? plural(sharedQuotes, 'quote') : 'No quote'}. {apart(comparison, reference)}
          </p>
        </div>
      )}
    </main>
  );
}

const describe = ({ kind, publishedTime, title }: Ranked): string =>
  [kind === 'sample' && 'Sample', dayOf(publishedTime), title].filter(Boolean).join(' · ');

const WITHHELD = 'Missing and Only here are withheld, since nearly every line would count.';
const DIFFERENT = ['A different story', `This page reports another event than the reference. ${WITHHELD}`];
const RELATED = ['A related story', `Both share people or a topic, but this page reports another event. ${WITHHELD}`];
const LANGUAGES = [
  'Another language',
  'This page and the reference are written in different languages, so their quotes, claims and words cannot be compared; of numbers, dates and names some can.',
];

function apart({ report }: Comparison, { publishedTime }: Ranked): string {
  const days = Math.round(
    Math.abs(Date.parse(report.publishedTime ?? '') - Date.parse(publishedTime ?? '')) / 86_400_000,
  );
  return Number.isNaN(days) ? '' : days === 0 ? 'Published on one day.' : `Published ${plural(days, 'day')} apart.`;
}

const TwoPages = () => (
  <svg class="sign" width="34" height="34" viewBox="0 0 34 34" aria-hidden="true">
    <rect x="1.5" y="6" width="13" height="20" rx="3" fill="none" stroke="var(--ink-2)" stroke-width="1.5" />
    <rect
      x="19.5"
      y="9"
      width="13"
      height="20"
      rx="3"
      fill="none"
      stroke="var(--ink-2)"
      stroke-width="1.5"
      stroke-dasharray="3 2.5"
    />
    <path
      d="M4.500 11h7M4.500 15h7M4.500 19h4M22.500 14h7M22.500 18h7M22.500 22h4"
      stroke="var(--ink-3)"
      stroke-width="1.300"
      stroke-linecap="round"
    />
  </svg>
);

const KEYS: [string[], string][] = [
  [['1', '2', '3', '4'], 'Tabs'],
  [['j', 'k'], 'Next and previous card'],
  [['Enter'], 'Show in page'],
  [['Shift', 'Enter'], 'Show in reference'],
  [['/'], 'Filter'],
  [['R'], 'Switch reference'],
  [['S'], 'Save this page'],
  [['P'], 'Paste a text'],
  [['F'], 'Open a file'],
  [['C'], 'Copy the findings'],
  [['T'], 'Try the sample'],
  [['?'], 'This list'],
  [['Esc'], 'Back, then close'],
];

/** So that a screen reader goes on from here; once, since the same function is no new ref. */
const takeFocus = (element: HTMLElement | null): void => element?.focus();

export const Keys = ({ onBack }: { onBack: () => void }) => (
  <main class="state">
    <h1 ref={takeFocus} tabIndex={-1}>
      Keyboard shortcuts
    </h1>
    <dl class="keys">
      {KEYS.map(([keys, what]) => (
        <>
          <dt>
            {keys.map(key => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{what}</dd>
        </>
      ))}
    </dl>
    <div class="two">
      <button class="btn" type="button" onClick={onBack}>
        Back
      </button>
    </div>
  </main>
);
