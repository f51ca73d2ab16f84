// The ribbon: every claim of the reference above, every sentence of the page below, and which is told where. It is
// drawn as one image whose cells are one roving tab stop. Over sixty cells, a cell is a paragraph or several.

import { useRef, useState } from 'preact/hooks';
import type { Comparison, Passage } from '../../engine/index.ts';
import { Icon } from './icons.tsx';
import { CLAIM_HUES, type Hue } from './hues.ts';

export type Status = 'stated' | 'partly' | 'conflicting' | 'missing' | 'added' | 'other' | 'unread';

interface Cell {
  passages: Passage[];
  status: Status;
}
export interface Place {
  x: number;
  width: number;
}

const WIDTH = 452;
const HEIGHT = 10;
export const TOP = 3;
export const BOTTOM = 36;
export const TALL = 49;
const GAP = 4; // pixels between paragraphs
const LEAST_GAP = 1; // where they are so many that gaps would leave no room for cells
const MOST_CELLS = 60;

const HUES: Record<Status, Hue> = {
  ...CLAIM_HUES,
  added: 'only',
  other: 'mute',
  unread: 'mute',
};
const RANK: readonly Status[] = ['conflicting', 'missing', 'partly', 'added', 'stated', 'other', 'unread'];

/** What else the legend tells, where the page is read whole and where it is not. */
const [READ, UNREAD] = [['missing', 'added'], ['unread']] as const;

export interface RibbonWords {
  label: string;
  above: string;
  below: string;
  statuses: Record<Status, string>;
}

interface Props {
  comparison: Comparison;
  words: RibbonWords;
  /** the passage of the current card, in the reference or in the page */
  current: { reference?: Passage | null; report?: Passage | null };
  onPick: (passage: Passage, side: 'reference' | 'report') => void;
}

export function Ribbon({ comparison, words, current, onPick }: Props) {
  const [tip, setTip] = useState<string | null>(null);
  const [focus, setFocus] = useState(0);
  const drawing = useRef<SVGSVGElement>(null);
  const withheld = comparison.story.withheld !== undefined;
  const upper = cellsOf(
    comparison.claims.map(claim => ({
      passage: claim.reference,
      status: withheld && claim.status === 'missing' ? 'unread' : claim.status,
    })),
  );
  const lower = cellsOf(
    comparison.sentences.map(({ status, ...passage }) => ({
      passage,
      status: withheld && status === 'added' ? 'other' : status,
    })),
  );
  const [above, below] = [placesOf(upper), placesOf(lower)];
  const holding = (cells: Cell[], passage?: Passage | null): number =>
    passage
      ? cells.findIndex(cell => cell.passages.some(one => one.start <= passage.start && passage.start < one.end))
      : -1;
  const links = comparison.claims.flatMap(claim => {
    if (claim.status === 'missing' || !claim.evidence) return [];
    const [from, to] = [holding(upper, claim.reference), holding(lower, claim.evidence)];
    return from < 0 || to < 0 ? [] : [{ from, to, status: claim.status }];
  });
  const hotAbove = holding(upper, current.reference);
  const hotBelow = holding(lower, current.report);
  /** the link of the current card, between both its cells where it has both */
  const isHot = (from: number, to: number): boolean =>
    hotAbove < 0 ? to === hotBelow : from === hotAbove && (hotBelow < 0 || to === hotBelow);
  const cells = [
    ...upper.map((cell, i) => ({ cell, place: above[i], y: TOP, side: 'reference' as const, hot: i === hotAbove })),
    ...lower.map((cell, i) => ({ cell, place: below[i], y: BOTTOM, side: 'report' as const, hot: i === hotBelow })),
  ];
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key] ?? 0;
    const jump =
      event.key === 'ArrowDown' && focus < upper.length ? holding(lower, nearestBelow(comparison, upper[focus])) : -1;
    const next = jump >= 0 ? upper.length + jump : focus + step;
    if (next === focus || next < 0 || next >= cells.length) return;
    event.preventDefault();
    setFocus(next);
    drawing.current?.querySelectorAll<SVGGElement>('.cell')[next]?.focus();
  };
  return (
    <div class="ribbon">
      <p class="above" aria-hidden="true">
        {words.above}
      </p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <svg
        ref={drawing}
        class="drawing"
        viewBox={`0 0 ${WIDTH} ${TALL}`}
        role="group"
        aria-label={words.label}
        onKeyDown={onKeyDown}
      >
        <g aria-hidden="true">
          {links.map(({ from, to, status }, i) => (
            <Link
              key={i}
              a={above[from]}
              b={below[to]}
              status={status}
              hot={isHot(from, to)}
              dim={hotAbove >= 0 || hotBelow >= 0}
            />
          ))}
        </g>
        {cells.map(({ cell: { status, passages }, place, y, side, hot }, i) => (
          <g
            key={`${side}${i}`}
            class={`cell ${hot ? 'current' : ''}`}
            role="button"
            tabindex={i === Math.min(focus, cells.length - 1) ? 0 : -1}
            aria-label={`${words.statuses[status]}: ${passages[0].text}`}
            onClick={() => onPick(passages[0], side)}
            onFocus={() => {
              setFocus(i);
              setTip(passages[0].text);
            }}
            onBlur={() => setTip(null)}
            onKeyDown={event => {
              if (event.key === 'Enter' || event.key === ' ') {
                event.preventDefault();
                event.stopPropagation();
                onPick(passages[0], side);
              }
            }}
            onMouseEnter={() => setTip(passages[0].text)}
            onMouseLeave={() => setTip(null)}
          >
            <Drawing {...place} y={y} status={status} />
          </g>
        ))}
      </svg>
      <div class="under" aria-hidden="true">
        <span class="below">{words.below}</span>
        <Legend words={words.statuses} shown={['stated', 'partly', 'conflicting', ...(withheld ? UNREAD : READ)]} />
      </div>
      {tip && (
        <div class="tip" dir="auto" aria-hidden="true">
          {tip}
        </div>
      )}
    </div>
  );
}

function nearestBelow({ claims }: Comparison, { passages }: Cell): Passage | null {
  return claims.find(claim => claim.reference.start === passages[0].start)?.evidence ?? null;
}

/**
 * Cells of single passages; of whole paragraphs when there are too many, of several paragraphs when these are. A cell
 * shows the
 * most telling of its passages, which stands first.
 */
function cellsOf(items: { passage: Passage; status: Status }[]): Cell[] {
  if (items.length <= MOST_CELLS) return items.map(({ passage, status }) => ({ passages: [passage], status }));
  const order = new Map(
    [...new Set(items.map(({ passage }) => passage.paragraph))].map((paragraph, i) => [paragraph, i]),
  );
  const each = Math.ceil(order.size / MOST_CELLS); // paragraphs
  const cells: Cell[] = [];
  for (const { passage, status } of items) {
    const at = Math.floor(order.get(passage.paragraph)! / each);
    const cell = (cells[at] ??= { passages: [], status });
    if (RANK.indexOf(status) < RANK.indexOf(cell.status)) {
      cell.status = status;
      cell.passages.unshift(passage);
    } else cell.passages.push(passage);
  }
  return cells;
}

function placesOf(cells: readonly Cell[]): Place[] {
  const opens = cells.map((cell, i) => i > 0 && cell.passages[0].paragraph !== cells[i - 1].passages[0].paragraph);
  const paragraphs = opens.filter(Boolean).length;
  const gap = paragraphs > MOST_CELLS / 2 ? LEAST_GAP : GAP;
  const width = (WIDTH - gap * paragraphs) / Math.max(1, cells.length);
  let x = 0;
  return cells.map((_, i) => {
    if (opens[i]) x += gap;
    const place = { x, width };
    x += width;
    return place;
  });
}

export function Link({
  a,
  b,
  status,
  hot = false,
  dim = false,
}: {
  a: Place;
  b: Place;
  status: Status;
  hot?: boolean;
  dim?: boolean;
}) {
  const [x1, x2] = [a.x + a.width / 2, b.x + b.width / 2];
  const [y1, y2] = [TOP + HEIGHT + 1, BOTTOM - 1];
  return (
    <path
      d={`M${x1} ${y1}C${x1} ${y1 + 13},${x2} ${y2 - 13},${x2} ${y2}`}
      fill="none"
      stroke={`var(--${HUES[status]})`}
      stroke-opacity={hot ? 1 : dim ? 0.28 : 0.55}
      stroke-width={hot ? 2.4 : 1.4}
      stroke-dasharray={status === 'partly' ? '4 2.5' : undefined}
    />
  );
}

export function Drawing({ x: left, width: full, y, status }: Place & { y: number; status: Status }) {
  const [x, width] = [left + 0.75, Math.max(1.5, full - 1.5)];
  const ink = `var(--${HUES[status]})`;
  const middle = x + width / 2;
  const block = { x, y, width, height: HEIGHT, rx: 2 };
  const outline = {
    x: x + 0.6,
    y: y + 0.6,
    width: Math.max(0.5, width - 1.2),
    height: HEIGHT - 1.2,
    rx: 1.6,
    fill: 'var(--paper)',
    stroke: ink,
    'stroke-width': 1.2,
  };
  return (
    <>
      <rect class="ring" x={x - 2} y={y - 2.5} width={width + 4} height={HEIGHT + 5} rx="4" />
      {status === 'stated' && <rect {...block} fill={ink} fill-opacity=".82" />}
      {status === 'partly' && (
        <>
          <rect {...outline} />
          <rect x={outline.x} y={y + HEIGHT / 2} width={outline.width} height={HEIGHT / 2 - 0.6} fill={ink} />
        </>
      )}
      {status === 'conflicting' && (
        <>
          <rect {...block} fill={ink} />
          {width > 9 && (
            <path
              d={`M${middle - 3.5} ${y + 3.6}h7m-7 2.8h7m-2-5-3 7.2`}
              stroke="var(--paper)"
              stroke-width="1.2"
              fill="none"
            />
          )}
        </>
      )}
      {status === 'missing' && <rect {...outline} stroke-dasharray="2 1.8" />}
      {status === 'added' && (
        <>
          <rect {...outline} />
          {width > 7 && <path d={`M${middle} ${y + 2.6}v4.8m-2.4-2.4h4.8`} stroke={ink} stroke-width="1.2" />}
        </>
      )}
      {(status === 'other' || status === 'unread') && (
        <rect {...block} fill="var(--sunk)" stroke="var(--line-2)" stroke-width=".8" />
      )}
    </>
  );
}

export function Legend({ words, shown }: { words: Partial<Record<Status, string>>; shown: readonly Status[] }) {
  return (
    <div class="legend">
      {shown.map(status => (
        <span key={status} class={`k-${HUES[status]}`}>
          {status === 'other' || status === 'unread' ? (
            <svg class="i" viewBox="0 0 16 16">
              <rect x="2" y="4" width="12" height="8" rx="2" fill="var(--sunk)" stroke="var(--line-2)" />
            </svg>
          ) : (
            <Icon name={status} />
          )}
          {words[status]}
        </span>
      ))}
    </div>
  );
}
