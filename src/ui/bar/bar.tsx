// The bar beside the marks: how many there are, the way to the next and to the previous one, what was found where the
// reader is, and which kinds are shown.

import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { MarkKind } from '../../findings/mark.ts';
import type { PageMarks } from '../../findings/marks.ts';
import type { Marks } from '../../page/marks.ts';
import type { Said } from '../../words/said.ts';
import * as words from '../../words/en/marks.ts';
import { Saying } from '../parts/said.tsx';
import { ScreenIcon } from '../parts/screen-icons.tsx';
import { Details } from './details.tsx';
import { Logo } from './logo.tsx';
import { KINDS, MARK_HUES, MARK_ICONS } from './looks.ts';
import { stepped, walkable, wordsInQuestion } from './walk.ts';

interface Props {
  wanted: PageMarks;
  page: Marks;
  /** where the reader's keys and clicks are heard */
  window: Window;
  onClose: () => void;
}

/** The bar in somebody else's page. */
export function Bar({ wanted, page, window, onClose }: Props) {
  const { marks, first } = wanted;
  const [kinds, setKinds] = useState<ReadonlySet<MarkKind>>(new Set());
  const [current, setCurrent] = useState(first ? first.mark : null);
  const [asked, setAsked] = useState(first); // until the reader walks on
  const found = page.found();
  const list = walkable(marks, found, kinds);
  const goTo = (mark: number | null, scroll: boolean): void => {
    if (mark === null) return;
    setAsked(undefined);
    setCurrent(mark);
    show(mark, kinds);
    if (scroll) page.scroll();
  };
  const show = (mark: number | null, of: ReadonlySet<MarkKind>): void =>
    page.show({
      kinds: of.size ? of : null,
      front: mark === null ? null : { mark, words: wordsInQuestion({ ...wanted, first: asked }, mark) },
    });
  const choose = (chosen: ReadonlySet<MarkKind>): void => {
    const kept = current !== null && walkable(marks, found, chosen).includes(current) ? current : null;
    setKinds(chosen);
    setCurrent(kept);
    show(kept, chosen);
  };
  const walk = (by: 1 | -1): void => goTo(stepped(list, current, by), true);
  useEffect(() => {
    show(current, kinds);
    if (current !== null) page.scroll();
  }, []);
  useEvents(window, { page, walk, onClick: mark => goTo(mark, false), onClose });
  const missing = found.filter(one => !one).length;
  return (
    <section class="bar" aria-label={words.region}>
      <div class="row">
        <Logo />
        <p class="count" role="status">
          <Saying pieces={[countOf(list, current)]} />
          {missing > 0 && <span class="gone"> · {words.notFound(missing)}</span>}
        </p>
        <Button name={words.previous} icon="up" onClick={() => walk(-1)} />
        <Button name={words.next} icon="chevron" onClick={() => walk(1)} />
        <Button name={words.close} icon="close" onClick={onClose} />
      </div>
      {/* a stop for the keyboard, which scrolls it */}
      <div class="found" role="group" aria-label={words.found} tabIndex={0}>
        <div role="status">
          {current === null ? <p class="start">{words.start}</p> : <Details wanted={wanted} mark={marks[current]} />}
        </div>
      </div>
      <Kinds marks={wanted} chosen={kinds} onChoose={choose} />
    </section>
  );
}

function countOf(list: readonly number[], current: number | null): Said {
  const at = current === null ? -1 : list.indexOf(current);
  return at < 0 ? words.passages(list.length) : words.position(at + 1, list.length);
}

interface ButtonProps {
  name: string;
  icon: 'up' | 'chevron' | 'close';
  onClick: () => void;
}

const Button = ({ name, icon, onClick }: ButtonProps) => (
  <button class="btn quiet icon" type="button" aria-label={name} title={name} onClick={onClick}>
    <ScreenIcon name={icon} />
  </button>
);

interface KindsProps {
  marks: PageMarks;
  chosen: ReadonlySet<MarkKind>;
  onChoose: (kinds: ReadonlySet<MarkKind>) => void;
}

/** Several may be chosen; none is all. */
function Kinds({ marks: { marks }, chosen, onChoose }: KindsProps) {
  const counted = KINDS.map(kind => ({ kind, count: marks.filter(mark => mark.kind === kind).length }));
  const toggled = (kind: MarkKind): ReadonlySet<MarkKind> =>
    chosen.has(kind) ? new Set([...chosen].filter(one => one !== kind)) : new Set([...chosen, kind]);
  return (
    <div class="chips" role="group" aria-label={words.choose}>
      <button class="chip" type="button" aria-pressed={!chosen.size} onClick={() => onChoose(new Set())}>
        {words.all} <b>{marks.length}</b>
      </button>
      {counted
        .filter(({ count }) => count > 0)
        .map(({ kind, count }) => (
          <button
            key={kind}
            class={`chip k-${MARK_HUES[kind]}`}
            type="button"
            aria-pressed={chosen.has(kind)}
            onClick={() => onChoose(toggled(kind))}
          >
            <ScreenIcon name={MARK_ICONS[kind]} />
            {words.kinds[kind]} <b>{count}</b>
          </button>
        ))}
    </div>
  );
}

interface Heard {
  page: Marks;
  walk: (by: 1 | -1) => void;
  onClick: (mark: number) => void;
  onClose: () => void;
}

/** Keys and clicks anywhere on the page, heard before the page hears them. */
function useEvents(window: Window, heard: Heard): void {
  // before the next paint: a key pressed right after another must meet the changed state
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => pressed(event, heard);
    const onClick = (event: MouseEvent): void => {
      const mark = window.getSelection()?.isCollapsed === false ? undefined : heard.page.clicked(event);
      if (mark !== undefined) heard.onClick(mark);
    };
    window.addEventListener('keydown', onKey, true);
    window.addEventListener('click', onClick, true);
    return () => {
      window.removeEventListener('keydown', onKey, true);
      window.removeEventListener('click', onClick, true);
    };
  });
}

/** Keys that the page would take as well are ours, unless the reader is writing. */
function pressed(event: KeyboardEvent, { walk, onClose }: Heard): void {
  const command = { j: () => walk(1), k: () => walk(-1), Escape: onClose }[event.key];
  if (!command || event.ctrlKey || event.metaKey || event.altKey || isWriting(event)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  command();
}

const isWriting = (event: Event): boolean => {
  const [target] = event.composedPath();
  return (
    target instanceof Element &&
    (target.closest('input,textarea,select,[role=textbox]') !== null || (target as HTMLElement).isContentEditable)
  );
};
