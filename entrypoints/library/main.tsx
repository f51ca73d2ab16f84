import { render } from 'preact';
import { DeskBar } from '../../src/ui/parts/desk.tsx';
import '../../src/ui/tokens.css';
import '../../src/ui/desk.css';

render(<DeskBar page="library" />, document.getElementById('app')!);
