// The lines of a stream of bytes. Only \n ends one: Node's readline also ends lines at U+2028 and U+2029, which may
// stand in a text of valid JSON as they are.

/** UTF-16 units: many times two pages of the largest that extraction reads, and far from what would fill the memory. */
export const LONGEST_LINE = 32 * 1024 * 1024;

/** Each line without its end, or null for one that is longer than may be held: what it holds is dropped as it comes. */
export async function* readLines(
  input: AsyncIterable<Uint8Array>,
  longest = LONGEST_LINE,
): AsyncGenerator<string | null> {
  const decoder = new TextDecoder();
  let line: string | null = '';
  for await (const chunk of input) {
    const [first, ...rest] = decoder.decode(chunk, { stream: true }).split('\n');
    line = joined(line, first, longest);
    for (const next of rest) {
      yield bare(line);
      line = joined('', next, longest);
    }
  }
  yield bare(joined(line, decoder.decode(), longest));
}

const joined = (line: string | null, part: string, longest: number): string | null =>
  line === null || line.length + part.length > longest ? null : line + part;

/** Without the rest of a Windows line end, and without the mark at the start of a file that was joined to others. */
const bare = (line: string | null): string | null => line?.replace(/^\ufeff|\r$/g, '') ?? null;
