// A mail as it is stored (.eml, RFC 5322 and MIME) -> its subject, when it was sent, by whom, and its plain text.

/** What a mail says. */
export interface Mail {
  title: string;
  /** ISO 8601 */
  publishedTime?: string;
  byline?: string;
  text: string;
}

const HEADER = /^[\w-]+:[ \t]/;
const SIGNS = ['from', 'date', 'subject', 'mime-version', 'message-id', 'received', 'content-type'];

/** Whether a text begins as a stored mail does: with its headers, several of those that every mail has. */
export function isMail(text: string): boolean {
  if (!HEADER.test(text)) return false;
  const { headers } = partOf(text.slice(0, 20_000));
  return headers.has('from') && SIGNS.filter(sign => headers.has(sign)).length >= 3;
}

/**
 * A stored mail as it is read: its headers in plain letters, and its plain text.
 * @param stored one character a byte
 */
export function plainMail(stored: string): string {
  const mail = partOf(stored);
  const heads = ['From', 'Date', 'Subject'].map(
    name => `${name}: ${decodeWords(mail.headers.get(name.toLowerCase()) ?? '')}`,
  );
  return `${heads.join('\n')}\n\n${plainTextOf(mail, 0) ?? ''}`;
}

/** What a mail says, whose headers stand above it in plain letters. */
export function readMail(text: string): Mail {
  const { headers, body } = partOf(text);
  const sent = Date.parse(headers.get('date') ?? '');
  const byline = (headers.get('from') ?? '').replace(/<[^<>]*>|["']/g, '').trim();
  return {
    title: headers.get('subject') ?? '',
    ...(!Number.isNaN(sent) && { publishedTime: new Date(sent).toISOString() }),
    ...(byline && { byline }),
    text: body,
  };
}

interface MailPart {
  headers: ReadonlyMap<string, string>;
  body: string;
}

function partOf(stored: string): MailPart {
  const normal = stored.replace(/\r\n?/g, '\n').replace(/^\n+/, '');
  const end = normal.indexOf('\n\n');
  const head = (end < 0 ? normal : normal.slice(0, end)).replace(/\n[ \t]+/g, ' ');
  const headers = new Map<string, string>();
  for (const line of head.split('\n')) {
    const [, name, value] = /^([\w-]+):\s*(.*)$/.exec(line) ?? [];
    if (name && !headers.has(name.toLowerCase())) headers.set(name.toLowerCase(), value);
  }
  return { headers, body: end < 0 ? '' : normal.slice(end + 2) };
}

const DEEPEST = 8; // parts within parts

/** The first part that is plain text, or null. */
function plainTextOf({ headers, body }: MailPart, depth: number): string | null {
  const type = headers.get('content-type') ?? 'text/plain';
  const boundary = /boundary="?([^";]+)"?/i.exec(type)?.[1];
  if (/^multipart\//i.test(type) && boundary && depth < DEEPEST) {
    const parts = body
      .split(`--${boundary}`)
      .slice(1)
      .map(part => plainTextOf(partOf(part), depth + 1));
    return parts.find(part => part !== null) ?? null;
  }
  if (!/^text\/plain/i.test(type)) return null;
  const charset = /charset="?([^";\s]+)"?/i.exec(type)?.[1] ?? 'utf-8';
  return decode(unpack(body, headers.get('content-transfer-encoding') ?? ''), charset);
}

function unpack(body: string, encoding: string): string {
  if (/base64/i.test(encoding)) return decodeBase64(body);
  if (!/quoted-printable/i.test(encoding)) return body;
  return body
    .replace(/(?<![ \t])[ \t]*=\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** As far as it goes: what was cut off in the middle of a letter loses that letter. */
function decodeBase64(body: string): string {
  const signs = body.replace(/[^A-Za-z0-9+/]/g, '');
  return atob(signs.length % 4 === 1 ? signs.slice(0, -1) : signs);
}

function decode(bytes: string, charset: string): string {
  const array = Uint8Array.from(bytes, character => character.charCodeAt(0));
  try {
    return new TextDecoder(charset).decode(array);
  } catch {
    return new TextDecoder().decode(array); // no encoding is called so
  }
}

/** Words of a header that are packed into plain letters: =?utf-8?Q?M=C3=BChle?= */
const decodeWords = (header: string): string =>
  header
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?([\w-]+)\?([BQ])\?([^?]*)\?=/gi, (_, charset: string, way: string, packed: string) =>
      decode(
        way.toUpperCase() === 'B' ? unpack(packed, 'base64') : unpack(packed.replaceAll('_', ' '), 'quoted-printable'),
        charset,
      ),
    )
    .trim();
