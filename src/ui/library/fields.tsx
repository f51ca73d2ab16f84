// What a reader writes beside an article: a title of their own, and a note, kept as it is typed.

import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Listing } from '../../library/listing.ts';
import * as words from '../../words/en/library.ts';
import { Hit } from './hit.tsx';

/** @param props.onDone null: nothing is to change */
export function NameField({ listing, onDone }: { listing: Listing; onDone: (name: string | null) => void }) {
  const field = useRef<HTMLInputElement>(null);
  const left = useRef(false);
  // before the next paint: what is typed right after belongs here
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const leave = (name: string | null): void => {
    if (left.current) return;
    left.current = true;
    onDone(name);
  };
  return (
    <input
      ref={field}
      class="field"
      aria-label={words.titleOf(listing.title)}
      defaultValue={listing.title}
      onKeyDown={event => {
        if (event.key === 'Enter') leave(event.currentTarget.value);
        if (event.key === 'Escape') {
          event.stopPropagation();
          leave(null);
        }
      }}
      onBlur={event => leave(event.currentTarget.value === listing.title ? null : event.currentTarget.value)}
    />
  );
}

const PAUSE = 250; // milliseconds without a key, behind which a note is written

interface NoteProps {
  listing: Listing;
  hits: (text: string) => { start: number; end: number }[];
  onNote: (note: string) => void;
}

/** The note, which becomes a field where it is pressed. */
export function NoteField({ listing, hits, onNote }: NoteProps) {
  const [writing, setWriting] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasWriting = useRef(false);
  useEffect(() => {
    if (wasWriting.current && !writing && document.activeElement === document.body) button.current?.focus();
    wasWriting.current = writing;
  }, [writing]);
  if (writing) return <NoteArea listing={listing} onNote={onNote} onLeave={() => setWriting(false)} />;
  const { note, title } = listing;
  return (
    <button
      ref={button}
      class={note ? 'written' : 'add'}
      type="button"
      aria-label={note ? `${words.noteOf(title)}: ${note}` : `${words.addNote}: ${title}`}
      onClick={() => setWriting(true)}
    >
      {note ? <Hit text={note} hits={hits} /> : words.addNote}
    </button>
  );
}

function NoteArea({ listing, onNote, onLeave }: Pick<NoteProps, 'listing' | 'onNote'> & { onLeave: () => void }) {
  const area = useRef<HTMLTextAreaElement>(null);
  const unwritten = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const write = (): void => {
    clearTimeout(timer.current);
    if (unwritten.current !== null) onNote(unwritten.current);
    unwritten.current = null;
  };
  useLayoutEffect(() => {
    const field = area.current!;
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
    addEventListener('pagehide', write);
    return () => {
      removeEventListener('pagehide', write);
      write();
    };
  }, []);
  return (
    <textarea
      ref={area}
      class="field"
      rows={2}
      aria-label={words.noteOf(listing.title)}
      defaultValue={listing.note ?? ''}
      onInput={event => {
        unwritten.current = event.currentTarget.value;
        clearTimeout(timer.current);
        timer.current = setTimeout(write, PAUSE);
      }}
      onKeyDown={event => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onLeave();
      }}
      onBlur={onLeave}
    />
  );
}
