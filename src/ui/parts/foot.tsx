// The last line of screens without findings: privacy in one sentence.

import { ScreenIcon } from './screen-icons.tsx';

export const Foot = () => (
  <footer class="foot">
    <span>
      <ScreenIcon name="lock" /> Nothing leaves this device.
    </span>
  </footer>
);
