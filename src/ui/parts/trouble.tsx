// What is wrong with the library: said above everything else, with what can be done about it.

import type { ComponentChildren } from 'preact';
import * as words from '../../words/en/notices.ts';
import { Icon } from './icons.tsx';
import { Saying } from './said.tsx';
import type { Controls } from '../popup/controls.ts';

export function Trouble({
  controls: {
    session: { screen },
    act,
  },
}: {
  controls: Controls;
}) {
  if (screen.name === 'reading' || screen.name === 'unreadable') return null;
  if (screen.name === 'findings' && screen.apart) return null; // what is shown stands apart from the library
  const { damaged = [], closed } = screen.answer;
  if (closed) return <Closed problem={closed} />;
  const onRemove = (): void => act(actions => actions.removeDamaged(damaged));
  return damaged.length ? <Damaged count={damaged.length} onRemove={onRemove} /> : null;
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
