// Said above everything while something else than the page itself is shown, with the way back to the page.

import type { Article } from '../../engine/index.ts';
import { Icon } from './icons.tsx';
import * as words from '../../words/en/notices.ts';
import type { Say } from './layers.tsx';
import { Saying } from './said.tsx';
import type { Apart, Session } from '../session/session.ts';

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
    if (apart === 'pasted') say({ text: words.putAside, undo });
  };
  return (
    <div class="note k-mute" role="note">
      <Icon name="page" />
      <div>
        <Saying pieces={[words.standsIn(apart)]} />
      </div>
      <div class="acts">
        <button type="button" onClick={() => attempt(onLeave())}>
          {words.backToPage}
        </button>
      </div>
    </div>
  );
}
