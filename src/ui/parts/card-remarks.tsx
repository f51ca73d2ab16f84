// What the reader says of a finding, at its card: the menu, what is being written, and what has been said.

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Row } from '../../findings/findings.ts';
import { rowKey, type Remark } from '../../findings/remarks.ts';
import { wordsOf } from '../../findings/spans.ts';
import type { Writing } from '../../findings/view.ts';
import * as words from '../../words/en/remarks.ts';
import { Icon } from './icons.tsx';
import { Entry, moveFocus } from './menus.tsx';
import type { ScreenIconName } from './screen-icons.tsx';

/** What can be said, and what has been. */
export interface Remarking {
  remarksOf: (row: Row) => readonly Remark[];
  /** id: in place of what was said before */
  onSay: (row: Row, said: Pick<Remark, 'kind' | 'text'> & { id?: string }) => void;
  onTakeBack: (remark: Remark) => void;
  onCite: (row: Row) => void;
  /** a form is opened, or closed by nothing */
  onWrite: (writing?: Writing) => void;
  /** what stands in the form, at every letter */
  onWriting: (writing: Writing) => void;
}

interface Props extends Remarking {
  row: Row;
  writing?: Writing;
}

/** Behind what a card shows. */
export function CardRemarks(props: Props) {
  const { row, writing, remarksOf, onTakeBack, onWrite } = props;
  const said = remarksOf(row);
  const here = writing?.row === rowKey(row) ? writing : undefined;
  return (
    <>
      {said.map(remark =>
        remark.kind === 'note' && here?.id !== remark.id ? (
          <div key={remark.id} class="remark">
            <p dir="auto">
              <span class="vh">{words.titles.note}: </span>
              {remark.text}
            </p>
            <button
              class="act"
              type="button"
              aria-label={words.ofNote(words.edit, remark.text)}
              onClick={() => onWrite(changing(row, remark))}
            >
              {words.edit}
            </button>
            <button
              class="act"
              type="button"
              aria-label={words.ofNote(words.remove, remark.text)}
              onClick={() => onTakeBack(remark)}
            >
              {words.remove}
            </button>
          </div>
        ) : null,
      )}
      {said
        .filter(({ kind }) => kind === 'speaker')
        .slice(-1)
        .map(remark => (
          <p key={remark.id} class="say">
            {words.speakerByReader}{' '}
            <button class="act" type="button" onClick={() => onTakeBack(remark)}>
              {words.undoSpeaker}
            </button>
          </p>
        ))}
      {here && <Form key={`${here.kind} ${here.id}`} {...props} writing={here} />}
      <CardMenu {...props} />
    </>
  );
}

const changing = (row: Row, { id, text = '' }: Remark): Writing => ({ row: rowKey(row), kind: 'note', text, id });

/** A note or a name, kept at every letter until it is left. */
function Form({ row, writing, onSay, onWrite, onWriting }: Props & { writing: Writing }) {
  const { kind, id } = writing;
  const [text, setText] = useState(writing.text);
  const field = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
  // before the next key is heard, which means something else outside
  useLayoutEffect(() => field.current?.focus(), []);
  const onInput = (event: { currentTarget: { value: string } }): void => {
    setText(event.currentTarget.value);
    onWriting({ ...writing, text: event.currentTarget.value });
  };
  const keep = (): void => {
    if (text.trim()) onSay(row, { kind, text: text.trim(), ...(id && { id }) });
  };
  const onKey = (event: KeyboardEvent): void => {
    const keeps = event.key === 'Enter' && (kind === 'speaker' || event.ctrlKey || event.metaKey);
    if (event.key !== 'Escape' && !keeps) return;
    event.preventDefault();
    event.stopPropagation();
    if (keeps) keep();
    else onWrite();
  };
  const shared = { ref: field, value: text, 'aria-label': words.titles[kind], onInput };
  return (
    <form
      class="remark-form"
      onKeyDown={onKey}
      onSubmit={event => {
        event.preventDefault();
        keep();
      }}
    >
      {kind === 'note' ? <textarea {...shared} rows={2} dir="auto" /> : <input {...shared} type="text" dir="auto" />}
      <button class="btn" type="submit" disabled={!text.trim()}>
        {words.keep}
      </button>
      <button class="btn quiet" type="button" onClick={() => onWrite()}>
        {words.cancel}
      </button>
    </form>
  );
}

const SHORT = 48; // characters by which a card is known

function startOf(row: Row): string {
  const all = wordsOf(row);
  return all.length > SHORT ? `${all.slice(0, SHORT).trimEnd()}…` : all;
}

interface Choice {
  icon: ScreenIconName;
  name: string;
  run: () => void;
}

function choicesOf({ row, onSay, onCite, onWrite }: Props): Choice[] {
  const write = (kind: Writing['kind'], text: string) => (): void => onWrite({ row: rowKey(row), kind, text });
  const speaker = row.row === 'quote' ? (row.reference?.speaker ?? row.report?.speaker)?.name : undefined;
  return [
    { icon: 'note', name: words.addNote, run: write('note', '') },
    { icon: 'missing', name: words.dismiss, run: () => onSay(row, { kind: 'dismissed' }) },
    ...(row.row === 'claim'
      ? [{ icon: 'stated', name: words.told, run: () => onSay(row, { kind: 'told' }) } satisfies Choice]
      : []),
    ...(row.row === 'quote'
      ? [{ icon: 'name', name: words.speaker, run: write('speaker', speaker ?? '') } satisfies Choice]
      : []),
    { icon: 'copy', name: words.cite, run: () => onCite(row) },
  ];
}

function CardMenu(props: Props) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!open) return undefined;
    menu.current?.querySelector('button')?.focus();
    menu.current?.scrollIntoView({ block: 'nearest' });
    const leave = ({ target }: Event): void => {
      if (target instanceof Node && !menu.current?.contains(target) && !button.current?.contains(target))
        setOpen(false);
    };
    const names = ['pointerdown', 'focusin'];
    for (const name of names) document.addEventListener(name, leave);
    return () => {
      for (const name of names) document.removeEventListener(name, leave);
    };
  }, [open]);
  const close = (): void => {
    button.current?.focus();
    setOpen(false);
  };
  const onKey = (event: KeyboardEvent & { currentTarget: HTMLElement }): void => {
    if (event.key !== 'Tab') event.stopPropagation(); // letters mean something else outside
    if (event.key === 'Escape') {
      event.preventDefault();
      close();
    } else moveFocus(event);
  };
  return (
    <div class="card-menu">
      <button
        ref={button}
        class="act"
        type="button"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-label={words.more(startOf(props.row))}
        title={words.menu}
        onClick={() => setOpen(!open)}
      >
        <Icon name="more" />
      </button>
      {open && (
        <div ref={menu} class="menu" role="menu" aria-label={words.menu} tabIndex={-1} onKeyDown={onKey}>
          {choicesOf(props).map(({ icon, name, run }) => (
            <Entry
              key={name}
              icon={icon}
              role="menuitem"
              onClick={() => {
                close();
                run();
              }}
            >
              {name}
            </Entry>
          ))}
        </div>
      )}
    </div>
  );
}
