// The text of a .docx or .odt file: both are zip archives with one XML file of text in them. The archive's own list of
// entries tells where that file begins; the browser and Node inflate it. The XML is written by programs, so that its
// tags are told by a pattern: no DOM, and the same in a worker and on the command line. Notes, comments, deleted words
// and what fields are made of are left out.

const MOST_BYTES = 20_000_000; // of text inflated, a long book with its markup; more is no press release

/** The text of such a file, a line for each paragraph; null for any other file, or a damaged one. */
export async function textOfOffice(bytes: Uint8Array): Promise<string | null> {
  if (!isZip(bytes)) return null;
  const entry = findEntry(bytes, 'word/document.xml') ?? findEntry(bytes, 'content.xml');
  if (!entry) return null;
  try {
    const xml = entry.method === STORED ? entry.content : await inflate(entry.content);
    return xml && textOfXml(new TextDecoder('utf-8', { fatal: true }).decode(xml));
  } catch {
    return null; // whatever is damaged in it
  }
}

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3;

const STORED = 0;
const DEFLATED = 8;

interface Entry {
  method: number;
  content: Uint8Array<ArrayBuffer>;
}

const LIST_ENTRY = 0x02014b50;
const END_OF_LIST = 0x06054b50;
const LONGEST_COMMENT = 65_557; // bytes from the end of the archive in which the end of its list stands

/** An entry by its name, as the list at the end of the archive has it (APPNOTE 4.3.12 and 4.3.16). */
function findEntry(given: Uint8Array, name: string): Entry | undefined {
  const bytes = new Uint8Array(given);
  const view = new DataView(bytes.buffer);
  let end = bytes.length - 22;
  while (end >= 0 && end > bytes.length - LONGEST_COMMENT && view.getUint32(end, true) !== END_OF_LIST) end--;
  if (end < 0) return undefined;
  let at = view.getUint32(end + 16, true);
  while (at + 46 <= end && view.getUint32(at, true) === LIST_ENTRY) {
    const [named, extra, comment] = [28, 30, 32].map(place => view.getUint16(at + place, true));
    if (new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + named)) === name) {
      const header = view.getUint32(at + 42, true);
      if (header + 30 > end) return undefined;
      const from = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
      const method = view.getUint16(at + 10, true);
      const isReadable = method === STORED || method === DEFLATED;
      const to = from + view.getUint32(at + 20, true);
      return isReadable ? { method, content: bytes.subarray(from, to) } : undefined;
    }
    at += 46 + named + extra + comment;
  }
  return undefined;
}

/** Null for what grows beyond any text. */
async function inflate(content: Uint8Array<ArrayBuffer>): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = new Blob([content]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > MOST_BYTES) return null;
    parts.push(value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const PARAGRAPH = /^(?:w:p|text:p|text:h)$/;
const LEFT_OUT =
  /^(?:w:del|w:moveFrom|w:instrText|w:pict|text:note|text:tracked-changes|office:annotation|mc:Fallback)$/;
const SPACES = new Map([
  ['w:tab', ' '],
  ['text:tab', ' '],
  ['text:s', ' '],
  ['w:br', '\n'],
  ['text:line-break', '\n'],
]);

/** What a reader sees of it. */
function textOfXml(xml: string): string {
  let [text, leftOut] = ['', 0];
  for (const { name, closes, closed, told } of tagsOf(xml)) {
    if (name && !closed && LEFT_OUT.test(name)) leftOut += closes ? -1 : 1;
    if (leftOut > 0) continue;
    if (name && PARAGRAPH.test(name) && (closes || closed)) text += '\n\n';
    else if (name && !closes) text += SPACES.get(name) ?? '';
    text += unescaped(told);
  }
  return text.replace(/\n{3,}/g, '\n\n').trim();
}

/** Each tag with the text behind it; no name for what is a remark, or stands before the first. */
function* tagsOf(xml: string): Generator<{ name: string; closes: boolean; closed: boolean; told: string }> {
  for (const [i, piece] of xml.split('<').entries()) {
    const end = i > 0 ? piece.indexOf('>') : -1;
    const tag = piece.slice(0, Math.max(0, end));
    const [, slash = '', name = ''] = /^(\/?)([\w:-]+)/.exec(tag) ?? [];
    yield { name, closes: slash !== '', closed: tag.endsWith('/'), told: i > 0 && end < 0 ? '' : piece.slice(end + 1) };
  }
}

const NAMED = new Map(Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }));

const unescaped = (text: string): string =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name) return NAMED.get(name) ?? whole;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
