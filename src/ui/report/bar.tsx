// What can be done with an open report, in the bar above it.

import type { ComponentChildren } from 'preact';
import { DeskBar } from '../parts/desk.tsx';
import * as words from '../../words/en/report.ts';
import { ScreenIcon } from '../parts/screen-icons.tsx';

/** How the reader wants to see the texts. */
export interface Settings {
  /** the reference is read against the report */
  swapped: boolean;
  onSwap: () => void;
  differencesOnly: boolean;
  onDifferencesOnly: (only: boolean) => void;
  inStep: boolean;
  onInStep: (inStep: boolean) => void;
  /** number of a step */
  textSize: number;
  onTextSize: (size: number) => void;
}

interface Props {
  settings: Settings;
  /** of the report's page; absent for a text that has none on the web */
  address?: string;
  /** the menu of formats, where there is something to hand out */
  children?: ComponentChildren;
}

/** The desk's bar with what belongs to a report. */
export const ReportBar = ({ settings, address, children }: Props) => (
  <DeskBar page="report">
    <ViewControls {...settings} />
    {address && (
      <a class="btn quiet" href={address} target="_blank" rel="noreferrer">
        <ScreenIcon name="page" />
        {words.openPage}
      </a>
    )}
    {children}
  </DeskBar>
);

function ViewControls({ differencesOnly, onDifferencesOnly, inStep, onInStep, textSize, onTextSize }: Settings) {
  return (
    <div class="view-controls">
      <button
        class="btn quiet toggle"
        type="button"
        aria-pressed={differencesOnly}
        onClick={() => onDifferencesOnly(!differencesOnly)}
      >
        {words.differencesOnly}
      </button>
      <button class="btn quiet toggle step" type="button" aria-pressed={inStep} onClick={() => onInStep(!inStep)}>
        {words.inStep}
      </button>
      <div class="sizes" role="group" aria-label={words.textSize}>
        {words.sizes.map((name, size) => (
          <button
            key={name}
            class={`btn quiet toggle letter-${size}`}
            type="button"
            aria-pressed={size === textSize}
            aria-label={name}
            title={words.textSizeIs(name)}
            onClick={() => onTextSize(size)}
          >
            {words.letter}
          </button>
        ))}
      </div>
    </div>
  );
}

/** Between the heads of the two columns, which it exchanges. */
export const SwapButton = ({ swapped, onSwap }: Settings) => (
  <button
    class="btn icon swap"
    type="button"
    aria-pressed={swapped}
    aria-label={words.swap}
    title={swapped ? words.swapBack : words.swap}
    onClick={onSwap}
  >
    <ScreenIcon name="swap" />
  </button>
);
