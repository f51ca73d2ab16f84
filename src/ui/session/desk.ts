// What every wish of the reader is carried out with.

import type { Say } from '../parts/toast.tsx';
import type { Layers } from './layers.ts';
import type { Ports } from './ports.ts';
import type { Session } from './session.ts';
import type { OwnRead } from './state.ts';

/** The world, the state, the layers over it, and a voice. */
export interface Desk {
  ports: Ports;
  session: Session;
  layers: Layers;
  say: Say;
  /** what was on the screen when the reader asked: what saving, choosing and undoing are about */
  read?: OwnRead;
  chosenId?: string;
}
