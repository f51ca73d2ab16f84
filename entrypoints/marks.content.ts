import { defineContentScript } from 'wxt/utils/define-content-script';
import type { PageMarks } from '../src/findings/marks.ts';
import type { MarksInPage } from '../src/page/in-page.ts';
import { markPage } from '../src/page/marks.ts';
import bar from '../src/ui/bar/bar.css?inline';
import { openBar } from '../src/ui/bar/open-bar.tsx';
import tokens from '../src/ui/tokens.css?inline';

export default defineContentScript({
  registration: 'runtime',
  main: () => {
    let end: (() => void) | undefined;
    const close = (): void => {
      end?.();
      end = undefined;
    };
    let opened: ReturnType<typeof openBar> | undefined;
    const open = (wanted: PageMarks): 'shown' | 'gone' => {
      close();
      const marks = markPage(document, globalThis.crossreadPage, wanted.marks, () => opened?.redraw());
      const found = marks.found();
      if (wanted.first ? !found[wanted.first.mark] : !found.includes(true)) {
        marks.end();
        return 'gone';
      }
      opened = openBar(document, { wanted, page: marks, css: bar + tokens, onClose: close });
      const { remove } = opened;
      end = () => {
        remove();
        marks.end();
      };
      return 'shown';
    };
    const inPage: MarksInPage<PageMarks> = { open, close, isOpen: () => end !== undefined };
    globalThis.crossreadMarks = inPage;
  },
});
