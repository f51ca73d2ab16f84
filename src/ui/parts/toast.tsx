// A message of what just happened, with a way back where there is one.

import { useEffect, useState } from 'preact/hooks';
import { undo } from '../../words/en/frame.ts';

/** What just happened, with a way back where there is one. */
export interface Message {
  text: string;
  undo?: () => void;
}
/** Tells the reader something; null: nothing any more. */
export type Say = (message: Message | null) => void;

const STAYS = 6000; // milliseconds that a message stays
const STAYS_WITH_UNDO = 20_000; // long enough to find the button by keyboard or screen reader

/** The message, and the way to tell one; it goes by itself. */
export function useToast(): [Message | null, Say] {
  const [message, say] = useState<Message | null>(null);
  useEffect(() => {
    if (!message) return undefined;
    const timer = setTimeout(() => say(null), message.undo ? STAYS_WITH_UNDO : STAYS);
    return () => clearTimeout(timer);
  }, [message]);
  return [message, say];
}

/** The message, read out as it comes. */
export function Toast({ message, say }: { message: Message | null; say: Say }) {
  return (
    <div role="status">
      {message && (
        <div class="toast">
          <span>{message.text}</span>
          {message.undo && (
            <button
              type="button"
              onClick={() => {
                message.undo?.();
                say(null);
              }}
            >
              {undo}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
