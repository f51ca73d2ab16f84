// The two menus: which reference, and what else can be done.

import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Ranked } from '../../library/choose.ts';
import { dayOf } from '../../words/dates.ts';
import * as words from '../../words/en/menus.ts';
import { ScreenIcon, type ScreenIconName } from './screen-icons.tsx';

interface ReferencesProps {
  ranked: readonly Ranked[];
  chosen?: string;
  pinned?: string;
  /** the rest, where not all is ranked */
  findMore?: () => Promise<Ranked[]>;
  onChoose: (id: string) => void;
  /** null: unpin what is pinned */
  onPin: (one: Ranked | null) => void;
  onRemove: (one: Ranked) => void;
  onPaste: () => void;
  onFile?: () => void;
}

const MOST = 100; // rows; a list of thousands is to be searched, not walked

export function ReferenceMenu(props: ReferencesProps) {
  const { ranked, findMore, onPaste, onFile } = props;
  const [sought, setSought] = useState('');
  const [rest, setRest] = useState<readonly Ranked[]>([]);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  useEffect(() => void findMore?.().then(setRest), []);
  const wanted = sought.toLowerCase();
  const near = new Set(ranked.map(one => one.id));
  const all = [...ranked, ...rest.filter(one => !near.has(one.id))];
  const matching = all.filter(one => `${one.siteName ?? ''} ${one.title}`.toLowerCase().includes(wanted));
  const shown = matching.slice(0, MOST);
  const groups: [string, Ranked[]][] = [
    [words.sameStory, shown.filter(one => one.verdict === 'same')],
    [words.others, shown.filter(one => one.verdict !== 'same')],
  ];
  return (
    <div class="menu references" role="dialog" aria-label={words.choose} onKeyDown={moveFocus}>
      <input
        ref={first}
        class="find"
        type="search"
        aria-label={words.find}
        placeholder={words.find}
        value={sought}
        onInput={event => setSought(event.currentTarget.value)}
      />
      {groups.map(
        ([title, list]) =>
          list.length > 0 && (
            <section key={title} aria-label={title}>
              <h3>{title}</h3>
              {list.map(one => (
                <Reference key={one.id} {...props} one={one} />
              ))}
            </section>
          ),
      )}
      {matching.length > MOST && <h3>{words.showMore(matching.length - MOST)}</h3>}
      {matching.length === 0 && <h3>{ranked.length ? words.noneMatches : words.noneKept}</h3>}
      <hr />
      <Entry icon="paste" onClick={onPaste} letter="P">
        {words.paste}
      </Entry>
      {onFile && (
        <Entry icon="import" onClick={onFile} letter="F">
          {words.openFile}
        </Entry>
      )}
    </div>
  );
}

function Reference({ one, chosen, pinned, onChoose, onPin, onRemove }: ReferencesProps & { one: Ranked }) {
  const isPinned = one.id === pinned;
  const name = one.siteName ?? one.title;
  return (
    <div class="row">
      <button
        class={`entry reference ${one.id === chosen ? 'on' : ''}`}
        type="button"
        aria-pressed={one.id === chosen}
        onClick={() => onChoose(one.id)}
      >
        {one.id === chosen ? <ScreenIcon name="check" /> : <span />}
        <b>
          {one.kind === 'sample' && <span class="badge">{words.sample}</span>}
          {one.siteName ?? words.unnamed(one.kind === 'page')}
        </b>
        <span class={`fit ${one.verdict}`}>{one.version ? words.versions[one.version] : words.fits[one.verdict]}</span>
        <small>
          {[dayOf(one.publishedTime ?? (one.savedAt || undefined)), one.title || words.length(one.words)]
            .filter(Boolean)
            .join(' · ')}
        </small>
      </button>
      <button
        class={`btn quiet icon pin ${isPinned ? 'on' : ''}`}
        type="button"
        aria-label={words.pinOne(name)}
        aria-pressed={isPinned}
        title={words.pin}
        onClick={() => onPin(isPinned ? null : one)}
      >
        <ScreenIcon name="pin" />
      </button>
      <button
        class="btn quiet icon"
        type="button"
        aria-label={words.removeOne(name)}
        title={words.remove}
        onClick={() => onRemove(one)}
      >
        <ScreenIcon name="trash" />
      </button>
    </div>
  );
}

export interface Command {
  icon: ScreenIconName;
  name: string;
  letter?: string;
  run: () => void;
  /** of something that is on or off */
  isOn?: () => Promise<boolean>;
}

export function CommandMenu({ commands }: { commands: readonly Command[] }) {
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => menu.current?.querySelector('button')?.focus(), []);
  return (
    <div ref={menu} class="menu commands" role="menu" aria-label={words.more} tabIndex={-1} onKeyDown={moveFocus}>
      {commands.map(({ icon, name, letter, run, isOn }) => (
        <Entry
          key={name}
          icon={icon}
          onClick={run}
          letter={letter}
          role={isOn ? 'menuitemcheckbox' : 'menuitem'}
          isOn={isOn}
        >
          {name}
        </Entry>
      ))}
    </div>
  );
}

/** One line of a menu. */
export function Entry({
  icon,
  letter,
  onClick,
  role,
  isOn,
  children,
}: {
  icon: ScreenIconName;
  letter?: string;
  onClick: () => void;
  role?: 'menuitem' | 'menuitemcheckbox';
  isOn?: Command['isOn'];
  children: ComponentChildren;
}) {
  const [on, setOn] = useState(false);
  useEffect(() => void isOn?.().then(setOn), []);
  return (
    <button
      class="entry"
      type="button"
      role={role}
      aria-checked={isOn && on}
      aria-keyshortcuts={letter}
      onClick={onClick}
    >
      <ScreenIcon name={icon} />
      {children}
      {on && (
        <span class="check">
          <ScreenIcon name="check" />
        </span>
      )}
      {letter && <kbd aria-hidden="true">{letter}</kbd>}
    </button>
  );
}

/** Up and down walk the buttons of a menu. */
export function moveFocus(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input,button')];
  const at = stops.findIndex(one => one === document.activeElement);
  stops[(at + step + stops.length) % stops.length]?.focus();
  event.preventDefault();
}
