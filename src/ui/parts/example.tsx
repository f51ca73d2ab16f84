// A ribbon made up, for readers who have not seen one: what each claim of a reference becomes on another page.

import type { Status } from '../../findings/ribbon.ts';
import * as words from '../../words/en/states.ts';
import { claims, onlyHere } from '../../words/en/status.ts';
import { BOTTOM, Drawing, Legend, LinkShape, TALL, TOP, type Extent } from './ribbon.tsx';

const WIDTH = 424;
const ABOVE: readonly Status[] = ['stated', 'partly', 'missing', 'stated', 'stated', 'missing', 'partly', 'stated'];
const BELOW: readonly Status[] = ['stated', 'stated', 'partly', 'added', 'stated', 'partly', 'added', 'stated'];
const LINKS: readonly [above: number, below: number][] = [
  [0, 0],
  [1, 2],
  [3, 1],
  [4, 4],
  [6, 5],
  [7, 7],
];

const GAP = 4;
const STEP = (WIDTH + GAP) / ABOVE.length;

const extentOf = (cell: number): Extent => ({ x: cell * STEP, width: STEP - GAP });

/** The example, as one image. */
export const ExampleRibbon = () => (
  <div class="ribbon" role="img" aria-label={words.example}>
    <p class="above">{words.exampleSides.above}</p>
    <svg class="drawing" viewBox={`0 0 ${WIDTH} ${TALL}`}>
      {LINKS.map(([above, below]) => (
        <LinkShape key={above} a={extentOf(above)} b={extentOf(below)} status={ABOVE[above]} />
      ))}
      {ABOVE.map((status, i) => (
        <Drawing key={i} {...extentOf(i)} y={TOP} status={status} />
      ))}
      {BELOW.map((status, i) => (
        <Drawing key={i} {...extentOf(i)} y={BOTTOM} status={status} />
      ))}
    </svg>
    <div class="under">
      <span class="below">{words.exampleSides.below}</span>
      <Legend words={{ ...claims, added: onlyHere }} shown={['stated', 'partly', 'missing', 'added']} />
    </div>
  </div>
);
