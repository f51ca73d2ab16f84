// Parts of the frame that every state may need at once.

import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../icons.tsx';

export const Foot = ({ children }: { children?: ComponentChildren }) => (
  <footer class="foot"><span><Icon name="lock" /> Nothing leaves this device.</span>{children}</footer>
);

const BLINK = 300; // milliseconds of work before it is shown

export function Working() {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), BLINK);
    return () => clearTimeout(timer);
  }, []);
  return slow ? <Skeleton /> : <main class="state" aria-busy="true" />;
}

const Skeleton = () => (
  <main class="rows" aria-busy="true">
    <p class="vh" role="status">Comparing…</p>
    {[[32, 96, 74], [26, 88], [30, 92, 60]].map((widths, i) => <div key={i} class="card" aria-hidden="true">{widths.map((width, k) => <span key={k} class="skeleton" style={{ width: `${width}%` }} />)}</div>)}
  </main>
);

export function Withheld({ title, message, onAnyway }: { title: string; message: string; onAnyway: () => void }) {
  return (
    <div class="rows" id="panel" role="tabpanel" aria-label={title} tabIndex={0}>
      <div class="none"><h2>{title}</h2><p>{message}</p><div class="acts"><button class="btn" type="button" onClick={onAnyway}>Show anyway</button></div></div>
    </div>
  );
}
