import { render } from 'preact';
import { TracePage, type TracePorts } from '../../src/ui/trace/trace-page.tsx';
import '../../src/ui/tokens.css';
import '../../src/ui/desk.css';
import '../../src/ui/trace/trace.css';

const asked = new URLSearchParams(location.search).get('words') ?? '';
const ports: TracePorts = {
  trace: async words => {
    const [{ address }, { elsewhere }] = await Promise.all([
      import('../shared/engine.ts'),
      import('../shared/elsewhere.ts'),
    ]);
    return elsewhere(address).trace(words);
  },
  ask: words => location.assign(`?${new URLSearchParams({ words }).toString()}`),
};

render(<TracePage ports={ports} asked={asked} />, document.getElementById('app')!);
