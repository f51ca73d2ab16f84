// Said above everything while something else than the page itself is shown, with the way back to the page.

import { Icon } from './icons.tsx';

const WHAT = { pasted: 'The pasted text', sample: 'The sample' };

interface Props {
  apart: keyof typeof WHAT;
  onLeave: () => void;
}

/** What is read in place of the page. */
export const StandInNote = ({ apart, onLeave }: Props) => (
  <div class="note k-mute" role="note">
    <Icon name="page" />
    <div>
      <b>{WHAT[apart]}</b> is read in place of this page.
    </div>
    <div class="acts">
      <button type="button" onClick={onLeave}>
        Back to the page’s own text
      </button>
    </div>
  </div>
);
