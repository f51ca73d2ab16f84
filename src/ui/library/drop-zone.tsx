// Files brought in by dropping them anywhere on the page, or by the browser's dialog.

import { useEffect } from 'preact/hooks';
import * as words from '../../words/en/library.ts';

/** Hands on what is dropped. Without this the browser would leave the page for the file. */
export function useDrop(onFiles: (files: readonly File[]) => void): void {
  useEffect(() => {
    const over = (event: DragEvent): void => event.preventDefault();
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length) onFiles(files);
    };
    document.addEventListener('dragover', over);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('drop', drop);
    };
  });
}

interface Props {
  of: { current: HTMLInputElement | null };
  onFiles: (files: readonly File[]) => void;
}

/** Where they can be dropped, and the dialog's input, which nobody sees. */
export const DropZone = ({ of, onFiles }: Props) => (
  <>
    <p class="drop">{words.drop}</p>
    <input
      ref={of}
      type="file"
      multiple
      hidden
      aria-label={words.importFiles}
      accept=".html,.htm,.xhtml,.txt,.md,.srt,.vtt,.eml,.json"
      onChange={({ currentTarget: input }) => {
        onFiles([...(input.files ?? [])]);
        input.value = ''; // so that the same files can be chosen again
      }}
    />
  </>
);
