// The last line of screens without findings: privacy in one sentence, and the way to what is kept.

import * as words from '../../words/en/states.ts';
import { ScreenIcon } from './screen-icons.tsx';

export const Foot = () => (
  <footer class="foot">
    <span>
      <ScreenIcon name="lock" /> {words.nothingLeaves}
    </span>
    <a class="library" href="/library.html" target="_blank">
      {words.library}
    </a>
  </footer>
);
