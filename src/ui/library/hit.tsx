// A short text with the words marked that are sought.

/** @param props.hits where in a text they stand */
export function Hit({ text, hits }: { text: string; hits: (text: string) => { start: number; end: number }[] }) {
  let at = 0;
  const parts = hits(text).flatMap(({ start, end }) => {
    const part = [text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>];
    at = end;
    return part;
  });
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}
