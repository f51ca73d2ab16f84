// Each quotation of the reference once, with all that the report prints of it: what no piece has is cut, what a piece
// has beyond it is more of the same remark. A quotation of the report alone is an utterance of its own.

import type { Span } from '../article.ts';
import type { QuotationMatch } from './quotation-match.ts';
import type { Cut } from './relate.ts';

/** An utterance, as both articles print it. */
export interface Utterance extends Omit<QuotationMatch, 'relation'> {
  /** longer: all of it is in the report, which quotes more of the same remark */
  relation: QuotationMatch['relation'] | 'longer';
  /** the post of somebody else in which the report shows it, without quoting it */
  post?: string;
  /** the report's, in its order */
  pieces: QuotationMatch[];
}

const LEAST = 4; // words of a quotation that is the same one where the reference prints it again

/**
 * The utterances of both articles, in the order of their matches.
 * @param text of the reference
 */
export function gatherUtterances(matches: readonly QuotationMatch[], text: string): Utterance[] {
  const groups = new Map<unknown, QuotationMatch[]>();
  for (const match of matches) {
    const key = match.reference ? keyOf(match.reference) : match;
    groups.set(key, [...(groups.get(key) ?? []), match]);
  }
  return [...groups.values()].map(group => utteranceOf(group, text));
}

function keyOf({ text, start, end }: NonNullable<QuotationMatch['reference']>): string {
  const words = wordsOf(text.toLowerCase());
  return words.length < LEAST ? `${start}-${end}` : words.join(' ');
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu) ?? [];

const RANK: readonly QuotationMatch['relation'][] = [
  'altered',
  'verbatim',
  'trimmed',
  'paraphrased',
  'reference-only',
  'report-only',
];

/** The most telling first: what is altered, what is given to another, what is whole. */
const byTelling = (a: QuotationMatch, b: QuotationMatch): number =>
  Number(b.relation === 'altered') - Number(a.relation === 'altered') ||
  Number(b.speakerChanged) - Number(a.speakerChanged) ||
  RANK.indexOf(a.relation) - RANK.indexOf(b.relation) ||
  b.kept.words - a.kept.words;

function utteranceOf(group: readonly QuotationMatch[], text: string): Utterance {
  const [first] = [...group].sort(byTelling);
  // told in other words where it is also quoted tells nothing more; printed again by the reference, it is there once
  const found = group.filter(
    ({ relation, reference }) => IN_MARKS.has(relation) && reference?.start === first.reference?.start,
  );
  const pieces = found.length ? distinct(found) : [first];
  if (pieces.length === 1 && first.relation !== 'trimmed') return { ...first, pieces };
  const cuts = lackingIn(pieces);
  const cut = cuts.reduce((sum, { missing }) => sum + wordsOf(text.slice(missing.start, missing.end)).length, 0);
  return {
    ...first,
    relation: relationOf(first, pieces, cuts),
    declared: pieces.every(piece => piece.declared),
    cuts: [...cuts, ...first.cuts.filter(({ side }) => side === 'reference')],
    kept: {
      of: first.kept.of,
      words: pieces.length > 1 ? Math.max(first.kept.words, first.kept.of - cut) : first.kept.words,
    },
    changes: pieces.flatMap(piece => piece.changes),
    pieces: pieces.toSorted((a, b) => (a.report?.start ?? 0) - (b.report?.start ?? 0)),
  };
}

const IN_MARKS: ReadonlySet<QuotationMatch['relation']> = new Set(['verbatim', 'trimmed', 'altered']);

/** What the report prints twice in the same way is one piece. */
const distinct = (pieces: readonly QuotationMatch[]): QuotationMatch[] =>
  pieces.filter(
    (piece, i) =>
      i ===
        pieces.findIndex(
          other =>
            wordsOf(other.report!.text.toLowerCase()).join(' ') === wordsOf(piece.report!.text.toLowerCase()).join(' '),
        ) || piece.speakerChanged,
  );

function relationOf(
  first: QuotationMatch,
  pieces: readonly QuotationMatch[],
  cuts: readonly Cut[],
): Utterance['relation'] {
  if (first.relation !== 'trimmed') return first.relation;
  if (cuts.length) return 'trimmed';
  const isLonger = ({ cuts: own }: QuotationMatch): boolean =>
    own.some(({ side, restElsewhere }) => side === 'reference' && !restElsewhere);
  return pieces.some(isLonger) ? 'longer' : 'verbatim';
}

/** What is cut in every piece. */
function lackingIn([first, ...others]: readonly QuotationMatch[]): Cut[] {
  const cutsOf = ({ cuts }: QuotationMatch): Cut[] =>
    cuts.filter(({ side, restElsewhere }) => side === 'report' && !restElsewhere);
  return others.reduce(
    (lacking, piece) =>
      lacking.flatMap(cut =>
        cutsOf(piece).flatMap(({ missing }) => {
          const shared: Span = {
            start: Math.max(cut.missing.start, missing.start),
            end: Math.min(cut.missing.end, missing.end),
          };
          return shared.start < shared.end ? [{ ...cut, missing: shared }] : [];
        }),
      ),
    cutsOf(first),
  );
}
