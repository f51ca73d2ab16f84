// Said above everything while something else than the page itself is shown, with the way back to the page.

import type { Article } from '../../engine/index.ts';
import { Icon } from './icons.tsx';
import type { Say } from './layers.tsx';
import type { Apart, Session } from '../session/session.ts';

const WHAT: Record<Apart, string> = { pasted: 'The pasted text', sample: 'The sample' };

interface Props {
  apart: Apart;
  report: Article;
  session: Session;
  say: Say;
}

export function StandInNote({ apart, report, session: { chosenId, leave, compare, attempt }, say }: Props) {
  const onLeave = async (): Promise<void> => {
    await leave();
    const undo = (): void => attempt(compare(report, chosenId));
    if (apart === 'pasted') say({ text: 'The pasted text is put aside.', undo });
  };
  return (
    <div class="note k-mute" role="note">
      <Icon name="page" />
      <div>
        <b>{WHAT[apart]}</b> is read in place of this page.
      </div>
      <div class="acts">
        <button type="button" onClick={() => attempt(onLeave())}>
          Back to the page’s own text
        </button>
      </div>
    </div>
  );
}
