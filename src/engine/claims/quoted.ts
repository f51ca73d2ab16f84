// Claims and the quotations in them: whoever prints the same words of the same speaker has told what was said, however
// differently the sentence around them runs; and words between marks that are nowhere printed are seldom told
// otherwise.

import { liesWithin, touches, type Span } from '../article.ts';
import type { QuotationMatch } from '../quotations/match.ts';
import { lastWordOf } from '../text/names.ts';
import { isContent, type Reading, type ReadSentence } from '../text/reading.ts';

/**
 * Share of the quoted content of a sentence that must stand in the other quotation (0.4 to 0.8 do the same on labelled
 * claims).
 */
const ENOUGH = 0.6;

/** For sentences of the reference that share a quotation: the index of the report's sentence that prints it. */
export function findQuotedAlike(
  reference: Reading,
  report: Reading,
  matches: readonly QuotationMatch[],
): ReadonlyMap<ReadSentence, number> {
  const alike = new Map<ReadSentence, number>();
  for (const match of matches) {
    if (!match.reference || !match.report || match.relation === 'paraphrased') continue;
    const places = report.sentences.flatMap((sentence, place) =>
      touches(sentence, match.report!.runs) ? [place] : [],
    );
    for (const sentence of reference.sentences) {
      if (!touches(sentence, match.reference.runs)) continue;
      const place = carrierOf(sentence, match.reference.runs, places, report);
      if (place >= 0) alike.set(sentence, place);
    }
  }
  return alike;
}

/** What of a sentence somebody says. */
export interface Said {
  /** share of its content that stands in quotations which the other article does not have */
  unprinted: number;
  /** stems of the last names of those who say it */
  speakers: readonly string[];
}

/** Sentences with quotations in them; any other is left out. */
export function findSaid(
  { sentences }: Reading,
  matches: readonly QuotationMatch[],
  side: 'reference' | 'report',
): ReadonlyMap<ReadSentence, Said> {
  const runs = runsOf(matches, side);
  const said = new Map<ReadSentence, Said>();
  let next = 0;
  for (const sentence of sentences) {
    while (next < runs.length && runs[next].end <= sentence.start) next++;
    const here: Run[] = [];
    for (let at = next; at < runs.length && runs[at].start < sentence.end; at++) here.push(runs[at]);
    if (!here.length) continue;
    const content = sentence.words.filter(isContent);
    const alone = here.filter(({ printed }) => !printed);
    said.set(sentence, {
      unprinted: content.filter(word => liesWithin(word, alone)).length / Math.max(1, content.length),
      speakers: here.flatMap(({ speaker }) => speaker ?? []),
    });
  }
  return said;
}

interface Run extends Span {
  printed: boolean;
  speaker: string | undefined;
}

function runsOf(matches: readonly QuotationMatch[], side: 'reference' | 'report'): Run[] {
  const other = side === 'reference' ? 'report' : 'reference';
  return matches
    .flatMap(match => {
      const speaker = match[side]?.speaker && lastWordOf(match[side].speaker.name)?.stem;
      return (
        match[side]?.runs.map(({ start, end }) => ({ start, end, printed: match[other] !== undefined, speaker })) ?? []
      );
    })
    .sort((a, b) => a.start - b.start);
}

function carrierOf(sentence: ReadSentence, runs: readonly Span[], places: readonly number[], report: Reading): number {
  const quoted = sentence.words.filter(word => isContent(word) && liesWithin(word, runs));
  if (!quoted.length) return -1;
  const found = places.map(place => ({
    place,
    count: quoted.filter(word => report.sentences[place].stems.has(word.stem)).length,
  }));
  const best = found.reduce((a, b) => (b.count > a.count ? b : a), { place: -1, count: 0 });
  return best.count >= ENOUGH * quoted.length ? best.place : -1;
}
