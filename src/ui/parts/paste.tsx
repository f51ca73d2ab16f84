// Paste a text, or open a file, as a reference.

import { useEffect, useRef } from 'preact/hooks';
import * as words from '../../words/en/overlays.ts';
import { Foot } from './foot.tsx';

/** A text being pasted, and what is told about it. */
export interface Draft {
  text: string;
  outlet: string;
  date: string;
}

interface Props {
  draft: Draft;
  onDraft: (draft: Draft) => void;
  onSave: (text: string, about: { siteName?: string; publishedTime?: string }) => void;
  /** a reference to keep and read the page against, the text of this very page, or a reference only to keep */
  as: keyof typeof words.submit;
  onFile?: () => void;
  onBack: () => void;
  problem?: string;
}

const LEAST_WORDS = 20;

/** The form for a text. */
export function Paste({ as, draft, onDraft, onSave, onFile, onBack, problem }: Props) {
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.focus(), []);
  const { text, outlet, date } = draft;
  const count = (text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu) ?? []).length;
  const paragraphs = text.split(/\n+/).filter(line => line.trim()).length;
  const enough = count >= LEAST_WORDS;
  const submit = (event: Event): void => {
    event.preventDefault();
    if (!enough) return;
    const time = Date.parse(`${date}T12:00`); // noon, so that the day is the same in every zone
    const publishedTime = Number.isNaN(time) ? {} : { publishedTime: new Date(time).toISOString() };
    onSave(text, { ...(outlet.trim() && { siteName: outlet.trim() }), ...publishedTime });
  };
  const change = (changed: Partial<Draft>): void => onDraft({ ...draft, ...changed });
  return (
    <>
      <main class="frame">
        <form class="state paste" onSubmit={submit}>
          <h1>{words.pasteTitles[as]}</h1>
          <label for="pasted">
            <span class="title">{words.text}</span> <span class="hint">{words.textHint}</span>
          </label>
          <textarea
            ref={area}
            id="pasted"
            dir="auto"
            spellcheck={false}
            value={text}
            onInput={event => change({ text: event.currentTarget.value })}
          />
          <p class="measures" role="status">
            <span>{words.words(count)}</span>
            <span>{words.paragraphs(paragraphs)}</span>
            {!enough && count > 0 && <span>{words.wordsNeeded(LEAST_WORDS)}</span>}
          </p>
          <div class="fields">
            <label>
              <span>{words.outlet}</span>
              <input value={outlet} onInput={event => change({ outlet: event.currentTarget.value })} />
            </label>
            <label>
              <span>{words.date}</span>
              <input type="date" value={date} onInput={event => change({ date: event.currentTarget.value })} />
            </label>
          </div>
          {problem && (
            <p class="problem" role="alert">
              {problem}
            </p>
          )}
          <div class="buttons">
            <button class="btn primary" type="submit" disabled={!enough}>
              {words.submit[as]}
            </button>
            {onFile && as === 'reference' && (
              <button class="btn" type="button" onClick={onFile}>
                {words.chooseFile}
              </button>
            )}
            <button class="btn quiet" type="button" onClick={onBack}>
              {words.back}
            </button>
          </div>
        </form>
      </main>
      <Foot />
    </>
  );
}
