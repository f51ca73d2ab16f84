// The browser's dialog for a file, opened by a click on what nobody sees.

import { aFile } from '../../words/en/frame.ts';

interface Props {
  of: { current: HTMLInputElement | null };
  onFile: (file: File) => void;
}

/** Hands on each file that is chosen. */
export function FileInput({ of, onFile }: Props) {
  const onChange = ({ currentTarget: input }: { currentTarget: HTMLInputElement }): void => {
    const chosen = input.files?.[0];
    if (chosen) onFile(chosen);
    input.value = ''; // so that the same file can be chosen again
  };
  return (
    <input
      ref={of}
      type="file"
      accept=".txt,.md,.docx,.odt,.srt,.vtt,.html,.htm"
      hidden
      aria-label={aFile}
      onChange={onChange}
    />
  );
}
