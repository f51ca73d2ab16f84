// What the reader says of the selected finding, beside what it is: notes, and that it is none.

import { useState } from 'preact/hooks';
import { allRows, rowKey, type Remark, type Remarked } from '../../findings/remarks.ts';
import type { Row } from '../../findings/findings.ts';
import * as words from '../../words/en/remarks.ts';
import { ScreenIcon } from '../parts/screen-icons.tsx';

/** The ways to say something. */
export interface Saying {
  remarked: Remarked;
  onSay: (row: Row, said: Pick<Remark, 'kind' | 'text'> & { id?: string }) => void;
  onTakeBack: (remark: Remark) => void;
}

/** Only of what lists show: that a claim is told as it stands is no finding. */
const isListed = ({ remarked }: Saying, row: Row): boolean =>
  allRows(remarked.findings).some(one => rowKey(one) === rowKey(row));

/** The notes of a row, and the buttons to add one or to dismiss it. */
export function Said({ row, saying }: { row: Row; saying: Saying }) {
  const [writing, setWriting] = useState<{ id?: string; text: string } | null>(null);
  const { onSay, onTakeBack, remarked } = saying;
  if (!isListed(saying, row)) return null;
  const notes = remarked.remarksOf(row).filter(({ kind }) => kind === 'note');
  const keep = ({ id, text }: { id?: string; text: string }): void => {
    if (text.trim()) onSay(row, { kind: 'note', text: text.trim(), ...(id && { id }) });
    setWriting(null);
  };
  return (
    <div class="said">
      {notes.map(note => (
        <p key={note.id} class="remark">
          <span>{note.text}</span>
          <button class="act" type="button" onClick={() => setWriting({ id: note.id, text: note.text ?? '' })}>
            {words.edit}
          </button>
          <button class="act" type="button" onClick={() => onTakeBack(note)}>
            {words.remove}
          </button>
        </p>
      ))}
      {writing ? (
        <NoteForm draft={writing} onDraft={setWriting} onKeep={() => keep(writing)} />
      ) : (
        <p class="sayings">
          <button class="btn quiet" type="button" onClick={() => setWriting({ text: '' })}>
            <ScreenIcon name="note" />
            {words.addNote}
          </button>
          <button class="btn quiet" type="button" onClick={() => onSay(row, { kind: 'dismissed' })}>
            {words.dismiss}
          </button>
        </p>
      )}
    </div>
  );
}

interface FormProps {
  draft: { id?: string; text: string };
  onDraft: (draft: { id?: string; text: string } | null) => void;
  onKeep: () => void;
}

const NoteForm = ({ draft, onDraft, onKeep }: FormProps) => (
  <form
    class="remark-form"
    onSubmit={event => {
      event.preventDefault();
      onKeep();
    }}
  >
    <textarea
      aria-label={words.titles.note}
      rows={2}
      value={draft.text}
      ref={field => field?.focus()}
      onInput={event => onDraft({ ...draft, text: event.currentTarget.value })}
    />
    <button class="btn primary" type="submit" disabled={!draft.text.trim()}>
      {words.keep}
    </button>
    <button class="btn" type="button" onClick={() => onDraft(null)}>
      {words.cancel}
    </button>
  </form>
);
