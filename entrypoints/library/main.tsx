import { render } from 'preact';
import { LibraryPage } from '../../src/ui/library/library.tsx';
import '../../src/ui/tokens.css';
import '../../src/ui/desk.css';
import '../../src/ui/library/library.css';
import { portsWith } from './ports.ts';

const ports = portsWith(await import('./search.ts'));
render(<LibraryPage ports={ports} />, document.getElementById('app')!);
