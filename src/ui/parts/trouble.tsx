// What is wrong with the library: said above everything else, with what can be done about it.

import type { ComponentChildren } from 'preact';
import { Icon } from './icons.tsx';

interface Props {
  /** how many references are damaged and set aside */
  damaged: number;
  /** why the library cannot be opened */
  closed?: string;
  onRemove: () => void;
}

/** Nothing where nothing is wrong. */
export function Trouble({ damaged, closed, onRemove }: Props) {
  if (closed) return <Closed problem={closed} />;
  return damaged ? <Damaged count={damaged} onRemove={onRemove} /> : null;
}

const Alert = ({ children }: { children: ComponentChildren }) => (
  <div class="note k-part" role="alert">
    <Icon name="warning" />
    {children}
  </div>
);

const Closed = ({ problem }: { problem: string }) => (
  <Alert>
    <div>
      <b>Your references cannot be opened</b> ({problem}). Restart the browser and click again. Until then a page can be
      read against the sample or a pasted text, which is not saved.
    </div>
  </Alert>
);

function Damaged({ count, onRemove }: { count: number; onRemove: () => void }) {
  const one = count === 1;
  const what = one ? '1 saved reference is damaged' : `${count} saved references are damaged`;
  return (
    <Alert>
      <div>
        <b>{what}</b> and {one ? 'was' : 'were'} set aside.
      </div>
      <div class="acts">
        <button type="button" onClick={onRemove}>
          Remove {one ? 'it' : 'them'} for good
        </button>
      </div>
    </Alert>
  );
}
