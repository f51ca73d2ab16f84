import { describe, expect, it } from 'vitest';
import { readLines } from '../../src/cli/lines.ts';

async function* inPieces(text: string | Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function linesOf(text: string | Uint8Array, size = 7): Promise<(string | null)[]> {
  const lines: (string | null)[] = [];
  for await (const line of readLines(inPieces(text, size), 40)) lines.push(line);
  return lines;
}

const LONG = 'y'.repeat(40);

describe('readLines', () => {
  it.each<[string, string, (string | null)[]]>([
    ['ends a line at \\n', 'a\nb\n', ['a', 'b', '']],
    ['drops the \\r of a Windows line end', 'a\r\nb\r\n', ['a', 'b', '']],
    ['keeps line and paragraph separators', 'a\u2028b\u2029c\u0085d\ne', ['a\u2028b\u2029c\u0085d', 'e']],
    ['keeps a \\r within a line', 'a\rb\n', ['a\rb', '']],
    ['takes off the byte-order mark of each file that was joined', '\ufeffa\n\ufeffb\ufeff', ['a', 'b\ufeff']],
    ['finds none but an empty line in nothing', '', ['']],
    ['gives null for a line that is too long', `a\n${'x'.repeat(41)}\nb\n${LONG}`, ['a', null, 'b', LONG]],
    ['gives null for a last line that is too long', 'x'.repeat(400), [null]],
  ])('%s', async (_, text, expected) => {
    for (const size of [1, 2, 3, 7, 1000])
      expect(await linesOf(text, size), `pieces of ${size} bytes`).toEqual(expected);
  });

  it('decodes characters that lie across pieces', async () => {
    for (const size of [1, 2, 3, 5]) expect(await linesOf('“é”\n👩‍🚀\n한국어', size)).toEqual(['“é”', '👩‍🚀', '한국어']);
  });

  it('marks bytes that are no UTF-8, at the end of the stream too', async () => {
    expect(await linesOf(Uint8Array.of(0x61, 0xff, 0x0a, 0xe2, 0x80))).toEqual(['a\ufffd', '\ufffd']);
  });

  it('asks for no more bytes than the lines that are wanted need', async () => {
    let given = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (; ; given++) yield new TextEncoder().encode('a\n');
    }
    const lines = readLines(endless());
    for (let i = 0; i < 3; i++) await lines.next();
    expect(given).toBeLessThan(5);
  });
});
