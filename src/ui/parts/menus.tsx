// The two menus: which reference, and what else can be done.

import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Ranked } from '../../library/choose.ts';
import { dayOf } from '../../words/dates.ts';
import { ScreenIcon, type ScreenIconName } from './screen-icons.tsx';

interface ReferencesProps {
  ranked: readonly Ranked[];
  chosen?: string;
  onChoose: (id: string) => void;
  onRemove: (one: Ranked) => void;
  onPaste: () => void;
  onFile?: () => void;
}

const FITS: Record<Ranked['verdict'], string> = { same: 'same story', related: 'related', different: 'different' };

export function ReferenceMenu({ ranked, chosen, onChoose, onRemove, onPaste, onFile }: ReferencesProps) {
  const [words, setWords] = useState('');
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const wanted = words.toLowerCase();
  const matching = ranked.filter(one => `${one.siteName ?? ''} ${one.title}`.toLowerCase().includes(wanted));
  const groups: [string, Ranked[]][] = [
    ['Same story as this page', matching.filter(one => one.verdict === 'same')],
    ['Other references', matching.filter(one => one.verdict !== 'same')],
  ];
  return (
    <div class="menu references" role="dialog" aria-label="Choose a reference" onKeyDown={moveFocus}>
      <input
        ref={first}
        class="find"
        type="search"
        aria-label="Find a reference"
        placeholder="Find a reference"
        value={words}
        onInput={event => setWords(event.currentTarget.value)}
      />
      {groups.map(
        ([title, list]) =>
          list.length > 0 && (
            <section key={title} aria-label={title}>
              <h3>{title}</h3>
              {list.map(one => (
                <div key={one.id} class="row">
                  <button
                    class={`entry reference ${one.id === chosen ? 'on' : ''}`}
                    type="button"
                    aria-pressed={one.id === chosen}
                    onClick={() => onChoose(one.id)}
                  >
                    {one.id === chosen ? <ScreenIcon name="check" /> : <span />}
                    <b>
                      {one.kind === 'sample' && <span class="badge">Sample</span>}
                      {one.siteName ?? (one.kind === 'page' ? 'A page' : 'Pasted text')}
                    </b>
                    <span class={`fit ${one.verdict}`}>
                      {one.version === 'revised'
                        ? 'earlier version'
                        : one.version === 'identical'
                          ? 'this page'
                          : FITS[one.verdict]}
                    </span>
                    <small>
                      {[dayOf(one.publishedTime ?? (one.savedAt || undefined)), one.title || `${one.words} words`]
                        .filter(Boolean)
                        .join(' · ')}
                    </small>
                  </button>
                  <button
                    class="btn quiet icon"
                    type="button"
                    aria-label={`Remove ${one.siteName ?? one.title}`}
                    title="Remove"
                    onClick={() => onRemove(one)}
                  >
                    <ScreenIcon name="trash" />
                  </button>
                </div>
              ))}
            </section>
          ),
      )}
      {matching.length === 0 && (
        <h3>{ranked.length ? 'No reference matches.' : 'Nothing kept yet. Save a page or paste a text.'}</h3>
      )}
      <hr />
      <Entry icon="paste" onClick={onPaste} letter="P">
        Paste a text…
      </Entry>
      {onFile && (
        <Entry icon="import" onClick={onFile} letter="F">
          Open a text or HTML file…
        </Entry>
      )}
    </div>
  );
}

export interface Command {
  icon: ScreenIconName;
  name: string;
  letter?: string;
  run: () => void;
}

export function CommandMenu({ commands }: { commands: readonly Command[] }) {
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => menu.current?.querySelector('button')?.focus(), []);
  return (
    <div ref={menu} class="menu commands" role="menu" aria-label="More" tabIndex={-1} onKeyDown={moveFocus}>
      {commands.map(({ icon, name, letter, run }) => (
        <Entry key={name} icon={icon} onClick={run} letter={letter} role="menuitem">
          {name}
        </Entry>
      ))}
    </div>
  );
}

function Entry({
  icon,
  letter,
  onClick,
  role,
  children,
}: {
  icon: ScreenIconName;
  letter?: string;
  onClick: () => void;
  role?: 'menuitem';
  children: ComponentChildren;
}) {
  return (
    <button class="entry" type="button" role={role} aria-keyshortcuts={letter} onClick={onClick}>
      <ScreenIcon name={icon} />
      {children}
      {letter && <kbd aria-hidden="true">{letter}</kbd>}
    </button>
  );
}

/** Up and down walk the buttons of a menu. */
function moveFocus(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input,button')];
  const at = stops.findIndex(one => one === document.activeElement);
  stops[(at + step + stops.length) % stops.length]?.focus();
  event.preventDefault();
}
