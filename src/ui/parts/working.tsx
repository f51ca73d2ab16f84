// What stands there while the page is read and compared.

import { useEffect, useState } from 'preact/hooks';
import * as words from '../../words/en/frame.ts';

const BLINK = 300; // milliseconds of work before it is shown

export function Working() {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), BLINK);
    return () => clearTimeout(timer);
  }, []);
  return (
    <>
      {/* stands there before it has anything to say, else screen readers would not notice */}
      <p class="working" role="status">
        {slow && words.working}
      </p>
      {slow ? <Skeleton /> : <main class="state" aria-busy="true" />}
    </>
  );
}

const Skeleton = () => (
  <main class="rows" aria-busy="true">
    {[
      [32, 96, 74],
      [26, 88],
      [30, 92, 60],
    ].map((widths, i) => (
      <div key={i} class="card" aria-hidden="true">
        {widths.map((width, k) => (
          <span key={k} class="skeleton" style={{ width: `${width}%` }} />
        ))}
      </div>
    ))}
  </main>
);
