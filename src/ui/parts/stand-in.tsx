// Said above everything: that something else than the page itself is shown, with the way back to the page; or that the
// page has changed.

import * as words from '../../words/en/notices.ts';
import { Icon } from './icons.tsx';
import { Saying } from './said.tsx';

interface Props {
  apart: 'sample' | 'pasted';
  onLeave: () => void;
}

/** What is read in place of the page. */
export const StandInNote = ({ apart, onLeave }: Props) => (
  <aside class="note k-mute">
    <Icon name="page" />
    <div>
      <Saying pieces={[words.standsIn(apart)]} />
    </div>
    <div class="acts">
      <button type="button" onClick={onLeave}>
        {words.backToPage}
      </button>
    </div>
  </aside>
);

/** That the page was kept earlier, while it is read against something else. */
export const RevisedNote = ({ onSee }: { onSee: () => void }) => (
  <aside class="note k-part">
    <Icon name="warning" />
    <div>
      <Saying pieces={[words.revised]} />
    </div>
    <div class="acts">
      <button type="button" onClick={onSee}>
        {words.seeChanges}
      </button>
    </div>
  </aside>
);
