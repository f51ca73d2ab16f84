// How deep the elements of a page stand in one another, told from its tags alone: a parser takes a second for each
// thousand levels. Told with care to name none too deep that is not: elements that others close unsaid do not count,
// and what is closed in any way is closed.

const TAG = /<(\/?)([a-z][^\s/<>]*)(?![^\s/<>])[^<>]*>/iy;
/** End where another begins, or hold nothing. */
const UNCOUNTED = new Set([
  'p',
  'li',
  'dt',
  'dd',
  'td',
  'th',
  'tr',
  'tbody',
  'thead',
  'tfoot',
  'caption',
  'colgroup',
  'option',
  'optgroup',
  'rp',
  'rt',
  'a',
  'nobr',
  'button',
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'param',
  'source',
  'track',
  'wbr',
  'html',
  'head',
  'body',
  'frame',
  'image',
  'keygen',
]);
/** What stands in them is no tag. */
const RAW = new Set([
  'script',
  'style',
  'textarea',
  'title',
  'xmp',
  'iframe',
  'noembed',
  'noframes',
  'noscript',
  'template',
]);

/** Whether elements certainly stand in one another deeper than so many levels. */
export function isWrittenDeeper(html: string, most: number): boolean {
  const open: string[] = [];
  const counts = new Map<string, number>();
  let raw: string | undefined;
  for (const [tag, end, written] of tagsOf(html)) {
    const name = written.toLowerCase();
    if (raw !== undefined) {
      if (end && name === raw) raw = undefined;
    } else if (!end && RAW.has(name)) raw = name;
    else if (!UNCOUNTED.has(name)) {
      if (end) close(name, open, counts);
      else if (!tag.endsWith('/>')) {
        open.push(name);
        counts.set(name, (counts.get(name) ?? 0) + 1);
        if (open.length > most) return true;
      }
    }
  }
  return false;
}

function* tagsOf(html: string): Generator<RegExpExecArray> {
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    if (html.startsWith('<!--', at)) {
      at = html.indexOf('-->', at);
      if (at < 0) return;
      continue;
    }
    TAG.lastIndex = at;
    const found = TAG.exec(html);
    if (found) yield found;
    at += found?.[0].length ?? 1;
  }
}

/** With all that was opened since. */
function close(name: string, open: string[], counts: Map<string, number>): void {
  if (!counts.get(name)) return;
  for (let last = open.pop(); last !== undefined; last = open.pop()) {
    counts.set(last, counts.get(last)! - 1);
    if (last === name) return;
  }
}
