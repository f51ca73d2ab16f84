// The ribbon: every claim of the reference above, every sentence of the page below, and which is told where. It is
// drawn as one image whose cells are one roving tab stop. Over sixty cells, a cell is a paragraph or several.

import { useRef, useState } from 'preact/hooks';
import type { Passage } from '../../engine/index.ts';
import { cellAt, MOST_CELLS, type Cell, type RibbonCells, type Status } from '../../findings/ribbon.ts';
import type { Side, Spans } from '../../findings/spans.ts';
import { Icon, type IconName } from './icons.tsx';
import { fold as foldLabel, ribbon as ribbonLabel } from '../../words/en/findings.ts';
import type { Hue } from './hues.ts';

/** What a cell takes of the ribbon's width. */
export interface Extent {
  x: number;
  width: number;
}

const WIDTH = 452;
const HEIGHT = 10;
/** Where the cells of the reference stand. */
export const TOP = 3;
/** Where the cells of the page stand. */
export const BOTTOM = 36;
/** The ribbon's height. */
export const TALL = 49;
const GAP = 4; // pixels between paragraphs
const LEAST_GAP = 1; // where they are so many that gaps would leave no room for cells

const HUES: Record<Status, Hue> = {
  stated: 'same',
  partly: 'part',
  conflicting: 'diff',
  missing: 'gone',
  added: 'only',
  other: 'mute',
  unread: 'mute',
};

/** What the ribbon says. */
export interface RibbonWords {
  above: string;
  below: string;
  statuses: Record<Status, string>;
}

interface Props {
  ribbon: RibbonCells;
  words: RibbonWords;
  /** where the current card stands */
  current: Spans;
  onPick: (passage: Passage, side: Side) => void;
}

/** The ribbon above the tabs. */
export function Ribbon({ ribbon, words, current, onPick }: Props) {
  const [tip, setTip] = useState<string | null>(null);
  const [focus, setFocus] = useState(0);
  const [open, setOpen] = useState(false);
  const drawing = useRef<SVGSVGElement>(null);
  const cells = drawnCells(ribbon, current);
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = nextCell(ribbon, focus, event.key);
    if (next === focus || !cells[next]) return;
    event.preventDefault();
    setFocus(next);
    drawing.current?.querySelectorAll<SVGGElement>('.cell')[next]?.focus();
  };
  return (
    <div class={open ? 'ribbon open' : 'ribbon'}>
      {/* only where large letters leave no room for the ribbon beside the findings */}
      <button class="fold" type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon name="chevron" />
        {foldLabel}
      </button>
      <p class="above" aria-hidden="true">
        {words.above}
      </p>
      <svg
        ref={drawing}
        class="drawing"
        viewBox={`0 0 ${WIDTH} ${TALL}`}
        role="group"
        aria-label={ribbonLabel(words.above)}
        onKeyDown={onKeyDown}
      >
        <Links ribbon={ribbon} cells={cells} />
        {cells.map((cell, i) => (
          <CellButton
            key={`${cell.side}${i}`}
            {...cell}
            label={labelOf(cell, words)}
            inTabOrder={i === Math.min(focus, cells.length - 1)}
            onFocus={() => setFocus(i)}
            onTip={setTip}
            onPick={onPick}
          />
        ))}
      </svg>
      <div class="under" aria-hidden="true">
        <span class="below">{words.below}</span>
        <Legend words={words.statuses} shown={ribbon.statuses} />
      </div>
      {tip && (
        <div class="tip" dir="auto" aria-hidden="true">
          {tip}
        </div>
      )}
    </div>
  );
}

/** A cell with where it is drawn; hot: it is that of the current card. */
interface DrawnCell extends Cell {
  side: Side;
  extent: Extent;
  hot: boolean;
}

/** Those of the reference first. */
const drawnCells = (ribbon: RibbonCells, current: Spans): DrawnCell[] =>
  (['reference', 'report'] as const).flatMap(side => {
    const extents = extentsOf(ribbon[side]);
    const hot = cellAt(ribbon[side], current[side]);
    return ribbon[side].map((cell, i) => ({ ...cell, side, extent: extents[i], hot: i === hot }));
  });

/** Where a key leads from a cell: along the row, or down to the nearest passage. */
function nextCell({ reference, nearest }: RibbonCells, from: number, key: string): number {
  if (key === 'ArrowDown' && (nearest[from] ?? -1) >= 0) return reference.length + nearest[from];
  return from + ({ ArrowRight: 1, ArrowLeft: -1 }[key] ?? 0);
}

/** The word of a cell and what it says; of several passages how many there are of each status. */
function labelOf({ passages, tally }: Cell, { statuses }: RibbonWords): string {
  const told = tally.map(([status, count]) =>
    passages.length > 1 ? `${statuses[status]} ${count}` : statuses[status],
  );
  return `${told.join(', ')}: ${passages[0].text}`;
}

/** The links, that of the current card, between both its cells where it has both, before all. */
function Links({ ribbon: { reference, links }, cells }: { ribbon: RibbonCells; cells: readonly DrawnCell[] }) {
  const [above, below] = [cells.slice(0, reference.length), cells.slice(reference.length)];
  const [hotAbove, hotBelow] = [above, below].map(row => row.findIndex(({ hot }) => hot));
  const isHot = (from: number, to: number): boolean =>
    hotAbove < 0 ? to === hotBelow : from === hotAbove && (hotBelow < 0 || to === hotBelow);
  return (
    <g aria-hidden="true">
      {links.map(({ from, to, status }, i) => (
        <LinkShape
          key={i}
          a={above[from].extent}
          b={below[to].extent}
          status={status}
          hot={isHot(from, to)}
          dim={hotAbove >= 0 || hotBelow >= 0}
        />
      ))}
    </g>
  );
}

interface CellProps extends DrawnCell {
  label: string;
  inTabOrder: boolean;
  onFocus: () => void;
  onTip: (tip: string | null) => void;
  onPick: Props['onPick'];
}

function CellButton({ status, passages, extent, side, hot, label, inTabOrder, onFocus, onTip, onPick }: CellProps) {
  const [first] = passages;
  return (
    <g
      class={`cell ${hot ? 'current' : ''}`}
      role="button"
      tabindex={inTabOrder ? 0 : -1}
      aria-label={label}
      onClick={() => onPick(first, side)}
      onFocus={() => {
        onFocus();
        onTip(first.text);
      }}
      onBlur={() => onTip(null)}
      onKeyDown={event => {
        if (event.key === 'Enter' || event.key === ' ') {
          event.preventDefault();
          event.stopPropagation();
          onPick(first, side);
        }
      }}
      onMouseEnter={() => onTip(first.text)}
      onMouseLeave={() => onTip(null)}
    >
      <Drawing {...extent} y={side === 'reference' ? TOP : BOTTOM} status={status} />
    </g>
  );
}

function extentsOf(cells: readonly Cell[]): Extent[] {
  const opens = cells.map((cell, i) => i > 0 && cell.passages[0].paragraph !== cells[i - 1].passages[0].paragraph);
  const paragraphs = opens.filter(Boolean).length;
  const gap = paragraphs > MOST_CELLS / 2 ? LEAST_GAP : GAP;
  const width = (WIDTH - gap * paragraphs) / Math.max(1, cells.length);
  let x = 0;
  return cells.map((_, i) => {
    if (opens[i]) x += gap;
    const extent = { x, width };
    x += width;
    return extent;
  });
}

interface LinkProps {
  a: Extent;
  b: Extent;
  status: Status;
  hot?: boolean;
  dim?: boolean;
}

/** The line from a claim to the sentence that tells it; hot: that of the current card; dim: there is another such. */
export function LinkShape({ a, b, status, hot = false, dim = false }: LinkProps) {
  const [x1, x2] = [a.x + a.width / 2, b.x + b.width / 2];
  const [y1, y2] = [TOP + HEIGHT + 1, BOTTOM - 1];
  const calm = dim ? 0.28 : 0.55;
  return (
    <path
      d={`M${x1} ${y1}C${x1} ${y1 + 13},${x2} ${y2 - 13},${x2} ${y2}`}
      fill="none"
      stroke={`var(--${HUES[status]})`}
      stroke-opacity={hot ? 1 : calm}
      stroke-width={hot ? 2.4 : 1.4}
      stroke-dasharray={status === 'partly' ? '4 2.5' : undefined}
    />
  );
}

/** A cell as it looks. */
export function Drawing({ x: left, width: full, y, status }: Extent & { y: number; status: Status }) {
  const [x, width] = [left + 0.75, Math.max(1.5, full - 1.5)];
  return (
    <>
      <rect class="ring" x={x - 2} y={y - 2.5} width={width + 4} height={HEIGHT + 5} rx="4" />
      <Shape x={x} y={y} width={width} status={status} />
    </>
  );
}

/** Told apart by shape, not by colour alone. */
function Shape({ x, y, width, status }: Extent & { y: number; status: Status }) {
  const ink = `var(--${HUES[status]})`;
  const middle = x + width / 2;
  const block = { x, y, width, height: HEIGHT, rx: 2 };
  const inner = { x: x + 0.6, width: Math.max(0.5, width - 1.2) };
  const paper = { fill: 'var(--paper)', stroke: ink, 'stroke-width': 1.2 };
  const outline = { ...inner, ...paper, y: y + 0.6, height: HEIGHT - 1.2, rx: 1.6 };
  switch (status) {
    case 'stated':
      return <rect {...block} fill={ink} fill-opacity=".82" />;
    case 'missing':
      return <rect {...outline} stroke-dasharray="2 1.8" />;
    case 'partly':
      return (
        <>
          <rect {...outline} />
          <rect {...inner} y={y + HEIGHT / 2} height={HEIGHT / 2 - 0.6} fill={ink} />
        </>
      );
    case 'conflicting':
      return (
        <>
          <rect {...block} fill={ink} />
          {width > 9 && (
            <path
              d={`M${middle - 3.5} ${y + 3.6}h7m-7 2.8h7m-2-5-3 7.2`}
              {...paper}
              fill="none"
              stroke="var(--paper)"
            />
          )}
        </>
      );
    case 'added':
      return (
        <>
          <rect {...outline} />
          {width > 7 && <path d={`M${middle} ${y + 2.6}v4.8m-2.4-2.4h4.8`} {...paper} fill="none" />}
        </>
      );
    default:
      return <rect {...block} fill="var(--sunk)" stroke="var(--line-2)" stroke-width=".8" />;
  }
}

const SIGNS: Partial<Record<Status, IconName>> = {
  stated: 'stated',
  partly: 'partly',
  conflicting: 'conflicting',
  missing: 'missing',
  added: 'added',
};

/** What the shapes stand for. */
export function Legend({ words, shown }: { words: Partial<Record<Status, string>>; shown: readonly Status[] }) {
  return (
    <div class="legend">
      {shown.map(status => {
        const sign = SIGNS[status];
        return (
          <span key={status} class={`k-${HUES[status]}`}>
            {sign ? (
              <Icon name={sign} />
            ) : (
              <svg class="i" viewBox="0 0 16 16">
                <rect x="2" y="4" width="12" height="8" rx="2" fill="var(--sunk)" stroke="var(--line-2)" />
              </svg>
            )}
            {words[status]}
          </span>
        );
      })}
    </div>
  );
}
