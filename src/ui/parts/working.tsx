// What stands there while the page is read and compared.

import { useEffect, useState } from 'preact/hooks';
import * as words from '../../words/en/frame.ts';

const BLINK = 300; // milliseconds of work before it is shown
const LONG = 3000; // before a reader wonders whether anything happens

/** What to say of the work under way, as time goes by; nothing at first. */
function useProgress(waiting: boolean): string | null {
  const [said, say] = useState<string | null>(null);
  useEffect(() => {
    say(null);
    if (!waiting) return undefined;
    const timers = [setTimeout(() => say(words.working), BLINK), setTimeout(() => say(words.stillWorking), LONG)];
    return () => timers.forEach(clearTimeout);
  }, [waiting]);
  return said;
}

const Stop = ({ onStop }: { onStop: () => void }) => (
  <button class="btn" type="button" onClick={onStop}>
    {words.stop}
  </button>
);

/** In place of all that is not there yet. */
export function Working({ onStop }: { onStop: () => void }) {
  const said = useProgress(true);
  return (
    <>
      {/* stands there before it has anything to say, else screen readers would not notice */}
      <p class="working" role="status">
        {said}
      </p>
      {said ? <Skeleton /> : <main class="state" aria-busy="true" />}
      {said && (
        <footer class="foot">
          <Stop onStop={onStop} />
        </footer>
      )}
    </>
  );
}

/** Above what stays on the screen while something else is worked at. */
export function Busy({ waiting, onStop }: { waiting: boolean; onStop: () => void }) {
  const said = useProgress(waiting);
  return (
    <div class={waiting && said ? 'busy' : undefined}>
      <p role="status">{waiting && said}</p>
      {waiting && said && (
        <aside aria-label={words.underWay}>
          <Stop onStop={onStop} />
        </aside>
      )}
    </div>
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
