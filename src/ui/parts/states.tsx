// Screens that fill the frame when there are no findings to show: what happened, what still works, one next step.

import type { ComponentChildren } from 'preact';
import type { Comparison } from '../../engine/index.ts';
import type { Ranked } from '../../library/choose.ts';
import { dayOf } from '../../words/dates.ts';
import * as overlayWords from '../../words/en/overlays.ts';
import * as problemWords from '../../words/en/problems.ts';
import * as words from '../../words/en/states.ts';
import { DoubtBox } from './doubt.tsx';
import { ScreenIcon, type ScreenIconName } from './screen-icons.tsx';
import { ExampleRibbon } from './example.tsx';
import type { TabProblem } from '../../page/tab.ts';

/** Why there is nothing to compare; failed: not the page's fault but ours; stopped: by the reader. */
export type PageProblem = TabProblem | 'failed' | 'stopped';

interface OptionProps {
  icon: ScreenIconName;
  name: string;
  detail: string;
  letter?: string;
  primary?: boolean;
  onClick: () => void;
  end?: ComponentChildren;
}

const Option = ({ icon, name, detail, letter, primary = false, onClick, end }: OptionProps) => (
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
  page: words.Measured;
  /** references of the reader's, this page left out */
  others: number;
  canOpenFiles: boolean;
  onSave: () => void;
  onPaste: () => void;
  onSample: () => void;
  onPick: () => void;
}

const PasteOption = ({ canOpenFiles, onPaste }: Pick<UncomparedProps, 'canOpenFiles' | 'onPaste'>) => (
  <Option
    icon="paste"
    name={canOpenFiles ? words.pasteOrOpen : words.paste}
    detail={words.pasteAgainst}
    letter="P"
    onClick={onPaste}
  />
);

const SaveOption = ({ name, page, onSave }: Pick<UncomparedProps, 'page' | 'onSave'> & { name: string }) => (
  <Option primary icon="save" name={name} detail={words.measure(page)} letter="S" onClick={onSave} />
);

const PickOption = ({ onPick }: Pick<UncomparedProps, 'onPick'>) => (
  <Option icon="library" {...words.pick} letter="R" onClick={onPick} />
);

export function FirstRun({ page, canOpenFiles, onSave, onPaste, onSample }: UncomparedProps) {
  return (
    <main class="state">
      <ExampleRibbon />
      <h1>{words.firstRun.title}</h1>
      <p class="lead">{words.firstRun.lead}</p>
      <div class="options">
        <SaveOption name={words.saveAsTheReference} page={page} onSave={onSave} />
        <PasteOption canOpenFiles={canOpenFiles} onPaste={onPaste} />
        <Option icon="sample" {...words.trySample} letter="T" onClick={onSample} />
      </div>
    </main>
  );
}

/** The reader has references, and none is of this page's story. */
export function NoneFits({ page, others, canOpenFiles, onSave, onPaste, onPick }: UncomparedProps) {
  return (
    <main class="state">
      <div class="with-sign">
        <TwoPages />
        <div>
          <h1>{words.noneFits.title(others)}</h1>
          <p class="lead">{words.noneFits.lead}</p>
        </div>
      </div>
      <div class="options">
        <SaveOption name={words.saveAsReference} page={page} onSave={onSave} />
        <PasteOption canOpenFiles={canOpenFiles} onPaste={onPaste} />
        <PickOption onPick={onPick} />
      </div>
    </main>
  );
}

export function OwnReference({ others, onPaste, onSample, onPick }: UncomparedProps) {
  return (
    <main class="state">
      <h1>{words.ownReference.title}</h1>
      <p class="lead">{words.ownReference.lead}</p>
      <div class="options">
        <Option icon="paste" name={words.paste} detail={words.pasteAgainst} letter="P" onClick={onPaste} />
        {others > 0 && <PickOption onPick={onPick} />}
        <Option icon="sample" {...words.trySample} letter="T" onClick={onSample} />
      </div>
    </main>
  );
}

export function Unreadable({
  problem,
  onPaste,
  onFile,
}: {
  problem: PageProblem;
  onPaste: () => void;
  onFile?: () => void;
}) {
  const { title, lead } = problemWords.problems[problem];
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
        <Option primary icon="paste" {...problemWords.paste} letter="P" onClick={onPaste} />
        {onFile && <Option icon="import" {...problemWords.openFile} letter="F" onClick={onFile} />}
      </div>
      <details open>
        <summary>{problemWords.unreadable.title}</summary>
        <ul>
          {problemWords.unreadable.kinds.map(kind => (
            <li key={kind}>{kind}</li>
          ))}
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
  const { doubt, shared, withheld } = comparison.story;
  const foreign = withheld?.reason === 'language';
  const { title, lead } = words.apart(comparison.story);
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
          <h2>{words.nearer}</h2>
          <Option
            icon="library"
            name={better.siteName ?? better.title}
            onClick={() => onChoose(better.id)}
            detail={describe(better)}
            end={<span class="tag k-same">{words.sameStory}</span>}
          />
        </>
      )}
      <div class="two">
        <button class="btn" type="button" onClick={onSave}>
          <ScreenIcon name="save" />
          {words.savePage}
        </button>
        <button class="btn" type="button" onClick={onPick}>
          <ScreenIcon name="library" />
          {words.pickAnother}
        </button>
      </div>
      {doubt && <DoubtBox doubt={doubt} />}
      {shared && !foreign && !doubt && (
        <div class="box">
          <p>
            <b>{words.shared}</b>
          </p>
          <p>
            {words.sharedThings(sharedQuotes, shared)} {daysApart(comparison, reference)}
          </p>
        </div>
      )}
    </main>
  );
}

const describe = ({ kind, publishedTime, title }: Ranked): string =>
  [kind === 'sample' && words.sample, dayOf(publishedTime), title].filter(Boolean).join(' · ');

/** Nothing where a date is not known. */
function daysApart({ report }: Comparison, { publishedTime }: Ranked): string {
  const days = Math.round(
    Math.abs(Date.parse(report.publishedTime ?? '') - Date.parse(publishedTime ?? '')) / 86_400_000,
  );
  return Number.isNaN(days) ? '' : words.daysApart(days);
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

/** So that a screen reader goes on from here; once, since the same function is no new ref. */
const takeFocus = (element: HTMLElement | null): void => element?.focus();

export const Keys = ({ onBack, canOpenFiles }: { onBack: () => void; canOpenFiles: boolean }) => (
  <main class="state">
    <h1 ref={takeFocus} tabIndex={-1}>
      {overlayWords.keysTitle}
    </h1>
    <dl class="keys">
      {overlayWords.keys(canOpenFiles).map(([keys, what]) => (
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
        {overlayWords.back}
      </button>
    </div>
  </main>
);
