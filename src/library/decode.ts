// Bytes -> text. By the mark at their start, by what a page says of itself, else by what decodes without loss: strict
// UTF-8 first, then the encodings of older files, each judged by how the text would look. What looks right in none is
// no text; nothing is guessed that would put wrong letters into a quotation.

/** The text of some bytes, or null for what is no text, or none in an encoding that can be told. */
export function decodeText(bytes: Uint8Array): string | null {
  const marked = MARKS.find(([mark]) => mark.every((byte, i) => bytes[i] === byte));
  if (marked) return new TextDecoder(marked[1]).decode(bytes);
  if (!bytes.includes(0)) return decodeWhole(bytes, 'utf-8') ?? decodeDeclared(bytes) ?? decodeOlder(bytes);
  const wide = wideEncodingOf(bytes);
  return wide ? decodeWhole(bytes, wide) : (rank(bytes, WIDE)[0]?.text ?? null);
}

const MARKS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

const decodeWhole = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

const TASTE = 2048; // bytes
const ZEROS = 0.08; // of the bytes at even or odd places, in a text of two bytes a letter that has spaces at least
const STRAY_ZEROS = 0.02; // at the other places

/** UTF-16 without a mark: every other byte of its plain letters and spaces is zero. */
function wideEncodingOf(bytes: Uint8Array): string | null {
  const taste = bytes.subarray(0, TASTE);
  const zeros = [0, 0];
  taste.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2]++;
  });
  const [even, odd] = zeros.map(count => (2 * count) / taste.length);
  if (odd >= ZEROS && even <= STRAY_ZEROS) return 'utf-16le';
  return even >= ZEROS && odd <= STRAY_ZEROS ? 'utf-16be' : null;
}

const DECLARED = /<(?:meta\b[^<>]*?\bcharset\s*=|\?xml\b[^<>]*?\bencoding\s*=)\s*["']?\s*([\w:-]+)/i;

/** As a page or its XML says. */
function decodeDeclared(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, TASTE));
  const named = DECLARED.exec(start)?.[1];
  try {
    return named ? decodeWhole(bytes, new TextDecoder(named).encoding) : null;
  } catch {
    return null; // no encoding is called so
  }
}

/** An older encoding, and whether a text that was decoded by it looks as texts of its languages do. */
interface Older {
  encoding: string;
  looksRight: (signs: Signs) => boolean;
}

/** Shares of the letters and signs beyond ASCII. */
interface Signs {
  count: number;
  /** of all letters */
  share: number;
  kana: number;
  /** half as wide, which other encodings read as these look like */
  halfKana: number;
  han: number;
  hangul: number;
  cyrillic: number;
}

const HALF = 0.5;
const SOME = 0.1;

const SEVERAL_BYTES: readonly Older[] = [
  { encoding: 'shift_jis', looksRight: ({ kana, halfKana }) => kana > SOME && halfKana < SOME },
  { encoding: 'euc-jp', looksRight: ({ kana, halfKana }) => kana > SOME && halfKana < SOME },
  { encoding: 'euc-kr', looksRight: ({ hangul }) => hangul > HALF },
  { encoding: 'gb18030', looksRight: ({ han, kana }) => han > HALF && kana < SOME },
  { encoding: 'big5', looksRight: ({ han, kana }) => han > HALF && kana < SOME },
];
const WIDE: readonly Older[] = ['utf-16le', 'utf-16be'].map(encoding => ({
  encoding,
  looksRight: ({ kana, han, hangul }) => kana + hangul > SOME && kana + han + hangul > HALF,
}));
const ONE_BYTE: readonly Older[] = [
  { encoding: 'windows-1252', looksRight: ({ share }) => share < HALF },
  { encoding: 'windows-1250', looksRight: ({ share }) => share < HALF },
  { encoding: 'iso-8859-2', looksRight: ({ share }) => share < HALF },
  { encoding: 'windows-1251', looksRight: ({ cyrillic }) => cyrillic > HALF },
  { encoding: 'koi8-r', looksRight: ({ cyrillic }) => cyrillic > HALF },
  { encoding: 'iso-8859-5', looksRight: ({ cyrillic }) => cyrillic > HALF },
];

const ODD = 0.05; // of the letters beyond ASCII that no writer would have set so; more, and it is another encoding
const LEAST = 8; // bytes beyond ASCII, to tell encodings of several bytes from others

function decodeOlder(bytes: Uint8Array): string | null {
  const beyond = bytes.filter(byte => byte > 0x7f).length;
  const [several] = beyond < LEAST ? [] : rank(bytes, [...SEVERAL_BYTES, ...WIDE]);
  if (several) return several.text;
  const [best, ...others] = rank(bytes, ONE_BYTE);
  const doubt = best?.encoding === ONE_BYTE[0].encoding ? DOUBT : 0;
  const isDoubtful = others.some(({ text, odd }) => odd === best.odd && differ(text, best.text) > doubt);
  return best && !isDoubtful ? best.text : null;
}

interface Decoded {
  encoding: string;
  text: string;
  /** of its letters beyond ASCII */
  odd: number;
}

/** The texts that look right, the best first. */
function rank(bytes: Uint8Array, encodings: readonly Older[]): Decoded[] {
  const read = ({ encoding, looksRight }: Older): Decoded | [] => {
    const text = decodeWhole(bytes, encoding);
    const signs = signsOf(text ?? '');
    return text !== null && looksRight(signs) ? { encoding, text, odd: countOdd(text) / signs.count } : [];
  };
  return encodings
    .flatMap(read)
    .filter(({ odd }) => odd <= ODD)
    .sort((a, b) => a.odd - b.odd);
}

/**
 * Of the letters, that two encodings read differently and equally well: in so many only one of them is right, and nobody
 * knows which. Western texts, the most of all, have fewer that others would read otherwise.
 */
const DOUBT = 0.05;

function differ(a: string, b: string): number {
  if (a.length !== b.length) return a === b ? 0 : 1;
  let [letters, different] = [0, 0];
  for (let i = 0; i < a.length; i++) {
    if (!/\p{L}/u.test(b[i])) continue;
    letters++;
    if (a[i] !== b[i]) different++;
  }
  return different / Math.max(1, letters);
}

function signsOf(text: string): Signs {
  const count = (sign: RegExp): number => text.match(sign)?.length ?? 0;
  const beyond = Math.max(1, count(/[^\p{ASCII}]/gu));
  return {
    count: beyond,
    share: count(/(?=\P{ASCII})\p{L}/gu) / Math.max(1, count(/\p{L}/gu)),
    kana: count(/[\p{Script=Hiragana}\u30a0-\u30ff]/gu) / beyond,
    halfKana: count(/[\uff61-\uff9f]/gu) / beyond,
    han: count(/\p{Script=Han}/gu) / beyond,
    hangul: count(/\p{Script=Hangul}/gu) / beyond,
    cyrillic: count(/\p{Script=Cyrillic}/gu) / beyond,
  };
}

/**
 * What no writer sets: signs and controls within words, capitals behind small letters, letters that no dictionary has
 * beside common ones.
 */
function countOdd(text: string): number {
  const within =
    text.match(/(?<=\p{L})(?=\P{ASCII})[^\p{L}\p{M}\p{Nd}\s’‘´·•–—…“”„«»‹›\u00ad\u3000-\u303f\uff00-\uffef]/gu)
      ?.length ?? 0;
  const turned = text.match(/(?<=\p{Ll})\p{Lu}(?=\p{L})/gu)?.length ?? 0;
  const before = text.match(/[¹²³¼½¾¬±¶¸¦](?=\p{Ll})/gu)?.length ?? 0;
  const mixed =
    text.match(/(?<=\p{Script=Latin})\p{Script=Cyrillic}|(?<=\p{Script=Cyrillic})\p{Script=Latin}/gu)?.length ?? 0;
  const controls = text.match(/[\u0080-\u009f\ufffd\p{Co}\p{Cn}]/gu)?.length ?? 0;
  const rare = text.match(/[\u3400-\u4dbf\uf900-\ufaff\u{20000}-\u{3ffff}]/gu)?.length ?? 0;
  return within + turned + mixed + before + controls + rare;
}
