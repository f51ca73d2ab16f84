// The parts of a regular expression, as far as they tell which texts make it try again and again.

/** One character, a group of alternatives, or either of them repeated; edges and look-arounds take no text. */
export type Part =
  | { kind: 'one'; source: string }
  | { kind: 'group'; alternatives: Part[][]; takes: boolean }
  | { kind: 'repeat'; body: Part; least: number; most: number };

/** The alternatives of an expression, each a row of parts. */
export function partsOf(source: string): Part[][] {
  let at = 0;
  const alternatives = (): Part[][] => {
    const rows: Part[][] = [[]];
    while (at < source.length && source[at] !== ')') {
      if (source[at] === '|') {
        rows.push([]);
        at++;
        continue;
      }
      const part = atom();
      if (part) rows.at(-1)!.push(repeated(part));
    }
    return rows;
  };
  const atom = (): Part | undefined => {
    const [text] =
      /^(?:\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u[\da-f]{4}|\\x[\da-f]{2}|\\k<[^>]*>|\\.|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:[:=!]|<[=!]|<\w+>))?|.)/isu.exec(
        source.slice(at),
      )!;
    at += text.length;
    if (text.startsWith('(')) {
      const rows = alternatives();
      at++;
      return { kind: 'group', alternatives: rows, takes: !/^\(\?<?[=!]$/.test(text) };
    }
    return /^(?:[\^$]|\\[bB])$/.test(text) ? undefined : { kind: 'one', source: text };
  };
  const repeated = (body: Part): Part => {
    const found = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/.exec(source.slice(at));
    if (!found) return body;
    at += found[0].length;
    const [sign, from, comma, to] = [found[0][0], found[1], found[2], found[3]];
    const least = from === undefined ? Number(sign === '+') : Number(from);
    const open = comma ? Number.POSITIVE_INFINITY : least;
    const most = from === undefined && sign === '?' ? 1 : open;
    const bounded = to ? Number(to) : most;
    return {
      kind: 'repeat',
      body,
      least,
      most: from === undefined && sign !== '?' ? Number.POSITIVE_INFINITY : bounded,
    };
  };
  return alternatives();
}

/** Characters of every sort that expressions tell apart. */
const KINDS = [...'a Z1.,;:!?-–—_“”"\'’‘«([{<>=/\\&|*%#$@+~\n\té中s0'];
const ASCII = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i));

/** Characters that one part may take, a few of different sorts. */
function charactersOf(source: string, flags: string): string[] {
  const one = new RegExp(`^(?:${source})$`, flags.replace(/[gy]/g, ''));
  const fitting = KINDS.filter(character => one.test(character));
  return fitting.length ? fitting : ASCII.filter(character => one.test(character)).slice(0, 1);
}

/** Some texts that a part takes. */
export function samplesOf(part: Part, flags: string, most = 12): string[] {
  if (part.kind === 'one') return charactersOf(part.source, flags).slice(0, most);
  if (part.kind === 'repeat')
    return part.least === 0
      ? ['', ...samplesOf(part.body, flags, most)]
      : samplesOf(part.body, flags, most).map(text => text.repeat(part.least));
  if (!part.takes) return [''];
  return part.alternatives
    .slice(0, 6)
    .flatMap(row => rowSamples(row, flags, 3))
    .slice(0, most);
}

/** Texts that a row of parts takes: the first choice of each, then with the others of one of them. */
export function rowSamples(row: readonly Part[], flags: string, most = 4): string[] {
  const choices = row.map(part => samplesOf(part, flags, most));
  const first = choices.map(texts => texts[0] ?? '');
  const others = choices.flatMap((texts, i) => texts.slice(1).map(text => first.with(i, text).join('')));
  return [first.join(''), ...others].slice(0, most);
}
