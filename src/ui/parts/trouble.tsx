// What is wrong with the library: said above everything else, with what can be done about it.

import type { ComponentChildren } from 'preact';
import * as words from '../../words/en/notices.ts';
import { Icon } from './icons.tsx';
import { Saying } from './said.tsx';

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
      <Saying pieces={[words.closed(problem)]} />
    </div>
  </Alert>
);

function Damaged({ count, onRemove }: { count: number; onRemove: () => void }) {
  return (
    <Alert>
      <div>
        <Saying pieces={[words.damaged(count)]} />
      </div>
      <div class="acts">
        <button type="button" onClick={onRemove}>
          {words.removeForGood(count)}
        </button>
      </div>
    </Alert>
  );
}
