// Said above everything while something else than the page itself is shown, with the way back to the page.

import * as words from '../../words/en/notices.ts';
import { Icon } from './icons.tsx';
import { Saying } from './said.tsx';

interface Props {
  apart: 'sample' | 'pasted';
  onLeave: () => void;
}

/** What is read in place of the page. */
export const StandInNote = ({ apart, onLeave }: Props) => (
  <div class="note k-mute" role="note">
    <Icon name="page" />
    <div>
      <Saying pieces={[words.standsIn(apart)]} />
    </div>
    <div class="acts">
      <button type="button" onClick={onLeave}>
        {words.backToPage}
      </button>
    </div>
  </div>
);
