// Texts made to have an expression try again and again: whatever it repeats, repeated; alone, behind what the expression
// has before it, and both together over and over, since a search begins anew at every place.

import { partsOf, rowSamples, samplesOf, type Part } from './parts.ts';

const MANY = 8; // repetitions from which a repeated part counts as without end
const TAILS = ['', '\u0001', ' a', '\n'];

interface Pumped {
  before: string;
  body: string;
}

/** What can be repeated in a row of parts, and what stands before it. */
function pumpedIn(row: readonly Part[], flags: string): Pumped[] {
  return row.flatMap((part, i) => {
    const before = rowSamples(row.slice(0, i), flags, 2);
    return pumpedOf(part, flags).flatMap(inner => before.map(text => ({ ...inner, before: text + inner.before })));
  });
}

function pumpedOf(part: Part, flags: string): Pumped[] {
  if (part.kind === 'one') return [];
  if (part.kind === 'group') return part.alternatives.flatMap(row => pumpedIn(row, flags));
  const own = part.most > MANY ? samplesOf(part.body, flags).map(body => ({ before: '', body })) : [];
  return [...own, ...pumpedOf(part.body, flags)];
}

/** Texts of about so many characters. */
function attacksOn({ source, flags }: RegExp, length: number): Set<string> {
  const texts = new Set<string>();
  const add = (before: string, unit: string): void => {
    if (unit) for (const tail of TAILS) texts.add(before + unit.repeat(Math.ceil(length / unit.length)) + tail);
  };
  for (const row of partsOf(source))
    for (const { before, body } of pumpedIn(row, flags)) {
      add('', body);
      add(before, body);
      add('', before + body);
    }
  return texts;
}

/** Milliseconds that an expression takes for all that it finds in a text. */
function timeOf(expression: RegExp, text: string): number {
  const start = performance.now();
  if (expression.global) for (const _ of text.matchAll(expression)) continue;
  else expression.test(text);
  return performance.now() - start;
}

// At the first lengths what doubles with each character is seen, at the last but one what grows with the cube, at the
// last what grows with the square: that takes a tenth of a second there, and what is linear a thousandth of it.
const LENGTHS = [16, 20, 24, 28, 32, 40, 55, 75, 100, 150, 300, 24_000];
const MOST = 20; // ms
const ROUNDS = 5; // the best counts: a busy machine is no fault of the expression

/** A text of no more than so many characters on which an expression takes too long, if there is one. */
export function slowestOf(expression: RegExp, longest = Infinity): string | undefined {
  for (const length of LENGTHS.filter(one => one <= longest))
    for (const text of attacksOn(expression, length)) {
      for (let round = 0; timeOf(expression, text) > MOST;) if (++round === ROUNDS) return text;
    }
  return undefined;
}
