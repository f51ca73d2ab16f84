// The two columns with their heads, the gutter between them and the strips of ticks beside them.

import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Article } from '../../engine/index.ts';
import { columnOf } from '../../findings/columns.ts';
import type { Entry, EntryKind } from '../../findings/entries.ts';
import type { Shown } from '../../findings/findings.ts';
import type { Side } from '../../findings/spans.ts';
import { dayOf } from '../../words/dates.ts';
import * as words from '../../words/en/report.ts';
import type { Hue } from '../parts/hues.ts';
import { ColumnText } from './column.tsx';
import { wordsOf } from './marks.ts';
import { STRIP, type Scene } from './drawing.ts';
import { Stage } from './stage.ts';

interface Props {
  comparison: Shown;
  scene: Scene;
  names: Record<EntryKind, string>;
  folding: boolean;
  textSize: number;
  /** what moves the columns, once they are there */
  onStage: (stage: Stage | null) => void;
  /** entries at a place that was chosen, the innermost first */
  onChoose: (numbers: readonly number[], side: Side) => void;
  children: ComponentChildren;
}

const HUES: readonly Hue[] = ['same', 'mute', 'part', 'only', 'gone', 'diff'];

/** Both texts; children: what stands between their heads. */
export function Texts({ comparison, scene, names, folding, textSize, onStage, onChoose, children }: Props) {
  const places = usePlaces();
  const stage = useRef<Stage | null>(null);
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const { entries } = scene;
  const columns = useMemo(() => {
    const draw = (side: Side) => (
      <ColumnText
        side={side}
        article={comparison[side]}
        paragraphs={columnOf(comparison[side].paragraphs, entries, side)}
        entries={entries}
        marks={wordsOf(entries, side, comparison[side].text)}
        names={names}
        folding={folding}
        unfolded={unfolded}
        onUnfold={run => setUnfolded(known => new Set([...known, run]))}
      />
    );
    return { reference: draw('reference'), report: draw('report') };
  }, [comparison, entries, names, folding, unfolded]);
  useLayoutEffect(() => {
    const made = new Stage(places.now(), scene);
    stage.current = made;
    onStage(made);
    const observer = new ResizeObserver(() => made.layOut());
    for (const text of document.querySelectorAll('.columns .colb')) observer.observe(text);
    return () => {
      observer.disconnect();
      made.leave();
      onStage(null);
    };
  }, [columns]);
  useLayoutEffect(() => stage.current?.show(scene), [scene]);
  useEffect(() => stage.current?.layOut(), [textSize]);
  const choose = (event: Event, side: Side): void => {
    const numbers = numbersAt(event.target);
    if (!numbers.length) return;
    event.preventDefault();
    onChoose(numbers, side);
  };
  const side = (which: Side) => ({
    onClick: (event: Event) => choose(event, which),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Enter' || event.key === ' ') choose(event, which);
    },
  });
  return (
    <div class={`columns size-${textSize}`}>
      <div class="gh">{children}</div>
      {(['reference', 'report'] as const).map(which => (
        <Column key={which} side={which} article={comparison[which]} entries={entries} on={side(which)} places={places}>
          {columns[which]}
        </Column>
      ))}
      <canvas ref={places.gutter} class="g" aria-hidden="true" />
      {(['reference', 'report'] as const).map(which => (
        <Strip key={which} side={which} places={places} onGo={share => stage.current?.scrollTo(which, share)} />
      ))}
    </div>
  );
}

/** Numbers of all entries around an element, the innermost first. */
function numbersAt(target: EventTarget | null): number[] {
  const numbers: number[] = [];
  let at = target instanceof Element ? target.closest<HTMLElement>('[data-e]') : null;
  for (; at; at = at.parentElement?.closest<HTMLElement>('[data-e]') ?? null)
    numbers.push(...at.dataset.e!.split(' ').map(Number));
  return [...new Set(numbers)];
}

function usePlaces() {
  const columns = { reference: useRef<HTMLElement>(null), report: useRef<HTMLElement>(null) };
  const strips = { reference: useRef<SVGSVGElement>(null), report: useRef<SVGSVGElement>(null) };
  const gutter = useRef<HTMLCanvasElement>(null);
  const now = () => ({
    reference: columns.reference.current!,
    report: columns.report.current!,
    gutter: gutter.current!,
    strips: { reference: strips.reference.current!, report: strips.report.current! },
  });
  return { columns, strips, gutter, now };
}

type PlaceRefs = ReturnType<typeof usePlaces>;

interface ColumnProps {
  side: Side;
  article: Article;
  entries: readonly Entry[];
  on: { onClick: (event: Event) => void; onKeyDown: (event: KeyboardEvent) => void };
  places: PlaceRefs;
  children: ComponentChildren;
}

function Column({ side, article, entries, on, places, children }: ColumnProps) {
  const headlines = entries.flatMap(({ row }, i) => (row.row === 'headline' ? [i] : []));
  return (
    <>
      <header class={`colh ${side}`} {...on}>
        <p class="o">
          {words.sides[side]} {article.siteName && <b>{article.siteName}</b>} {dayOf(article.publishedTime)}
        </p>
        <h2 dir="auto" lang={article.lang}>
          {headlines.length ? (
            <span class="c k-mute headline" role="button" tabIndex={0} data-e={headlines.join(' ')}>
              {article.title}
            </span>
          ) : (
            article.title
          )}
        </h2>
      </header>
      <section ref={places.columns[side]} class={`column ${side}`} tabIndex={0} aria-label={words.sides[side]} {...on}>
        {children}
      </section>
    </>
  );
}

function Strip({ side, places, onGo }: { side: Side; places: PlaceRefs; onGo: (share: number) => void }) {
  const go = (event: MouseEvent & { currentTarget: Element }): void => {
    const { top, height } = event.currentTarget.getBoundingClientRect();
    onGo((event.clientY - top) / height);
  };
  return (
    <svg
      ref={places.strips[side]}
      class={`strip ${side}`}
      width={STRIP}
      preserveAspectRatio="none"
      aria-hidden="true"
      onClick={go}
    >
      {HUES.map(hue => (
        <path key={hue} data-ticks={hue} class={`k-${hue}`} />
      ))}
    </svg>
  );
}
