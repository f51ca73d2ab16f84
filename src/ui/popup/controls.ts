// What every part of the popup is given: the state, and the ways to change it. Data runs down, wishes run up through
// these.

import { useEffect, useState } from 'preact/hooks';
import type { Ranked } from '../../library/choose.ts';
import type { Actions } from '../session/actions.ts';
import type { Go } from '../parts/card-top.tsx';
import type { Layers } from '../session/layers.ts';
import type { Session } from '../session/session.ts';

/** What the parts of the popup work with. */
export interface Controls {
  session: Session;
  layers: Layers;
  go: Go;
  /** what a reader asks for beyond looking; its code is loaded after the first paint */
  act: (wish: (actions: Actions) => Promise<void>) => void;
  /** absent where a file dialog would close the popup */
  chooseFile?: () => void;
  /** whether the page carries marks now */
  isMarked: () => Promise<boolean>;
  now: () => number;
  /** all that is kept, where the answer names but a part of it */
  references: () => Promise<Ranked[]>;
}

/** What shows the findings: loaded from the start, beside the engine that has yet to make them. */
export type FindingsParts = typeof import('./findings-body.tsx');
const partsLoading = import('./findings-body.tsx');

/** The parts that show findings, as soon as they are there. */
export function useParts(): FindingsParts | undefined {
  const [parts, setParts] = useState<FindingsParts>();
  useEffect(() => {
    void partsLoading.then(setParts);
  }, []);
  return parts;
}

/** What is loaded after the first paint. */
export type Screens = typeof import('./screens.ts');
let loading: Promise<Screens> | undefined;

/** Loads it, once. */
export const loadScreens = (): Promise<Screens> => (loading ??= import('./screens.ts'));

/** The parts that the first paint does not need, as soon as they are there. */
export function useScreens(): Screens | undefined {
  const [screens, setScreens] = useState<Screens>();
  useEffect(() => {
    void loadScreens().then(setScreens);
  }, []);
  return screens;
}
