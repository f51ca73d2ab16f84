// The findings of a comparison as lines of text, for a terminal, a clipboard or a file: one list of sections, two ways
// to print it.

import type { AddedClaim, Change, Claim, Comparison, Passage, QuotationMatch } from '../engine/index.ts';
import { findingsOf, hasFact, isHeadline, kindsOf, sidesOf, speakerOf, type Findings } from '../findings/findings.ts';
import { nearness } from '../findings/nearness.ts';
import { summarize } from '../findings/summary.ts';
import { changeLine, PRINTOUT, SECTIONS } from '../words/en/printout.ts';
import { summaryPhrases, type SummaryPhrase } from '../words/en/summary.ts';
import { WITHHELD } from '../words/en/withheld.ts';
import { CHANGE_WORDS, CLAIM_WORDS, QUOTATION_WORDS } from '../words/words.ts';

/** A finding as a line of text, and the lines below it. */
interface Entry {
  label: string;
  text: string;
  details: string[];
}
/** The findings of one kind. */
interface Section {
  title: string;
  entries: Entry[];
  empty: string;
}
/** All of a comparison, in lines that hold no break of their own. */
export interface Printout {
  title: string;
  summary: string;
  notes: string[];
  sections: Section[];
}

/** The printout of a comparison. */
export function printoutOf(comparison: Comparison): Printout {
  const findings = findingsOf(comparison);
  const { story, reference, report } = comparison;
  const notes = story.withheld ? [`${WITHHELD.message(story.withheld)} ${WITHHELD.both}`] : [];
  const sections = [
    quotes(findings),
    ...(findings.missing ? [missing(comparison, findings)] : []),
    wording(findings),
    ...(findings.added ? [added(findings)] : []),
  ];
  return {
    title: PRINTOUT.title(oneLine(report.title), oneLine(reference.title)),
    summary: lineOf(summaryPhrases(summarize(comparison, findings))),
    notes,
    sections: sections.map(section => ({ ...section, entries: section.entries.map(inLines) })),
  };
}

const lineOf = (phrases: readonly SummaryPhrase[]): string =>
  phrases
    .map(({ strong = '', text }) => strong + text)
    .join('')
    .trim();

const inLines = ({ label, text, details }: Entry): Entry => ({
  label,
  text: oneLine(text),
  details: details.map(oneLine),
});

/** What a page says as one line: without breaks of its own, and without characters that command a terminal. */
export const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

function quotes({ quotes: rows }: Findings): Section {
  return {
    ...SECTIONS.quotes,
    entries: rows.map(match => ({
      label: match.speakerChanged
        ? PRINTOUT.otherSpeaker(QUOTATION_WORDS[match.relation].word)
        : QUOTATION_WORDS[match.relation].word,
      text: PRINTOUT.quoted((match.reference ?? match.report)!.text) + speakersOf(match),
      details: [
        ...printedHere(match),
        ...match.changes.map(describeChange),
        ...(match.spliced ? [PRINTOUT.joined] : []),
        ...(match.cuts.some(cut => cut.midSentence && !cut.marked && !cut.restElsewhere) ? [PRINTOUT.endsEarly] : []),
      ],
    })),
  };
}

/** How the report has it, where that is not word for word. */
function printedHere({ relation, reference, report }: QuotationMatch): string[] {
  if (!reference || !report || relation === 'verbatim') return [];
  return [PRINTOUT.here(relation === 'paraphrased' ? report.text : PRINTOUT.quoted(report.text))];
}

function speakersOf(match: QuotationMatch): string {
  const [before, now] = [match.reference?.speaker, match.report?.speaker];
  if (match.speakerChanged && before && now) return PRINTOUT.speakers(before.name, now.name);
  const name = speakerOf(match);
  return name ? PRINTOUT.speaker(name) : '';
}

function missing({ reference }: Comparison, { missing: rows }: Findings): Section {
  return {
    ...SECTIONS.missing,
    entries: (rows ?? []).map(claim => ({
      label: CLAIM_WORDS[claim.status].word,
      text: claim.reference.text,
      details: [
        placeOf(claim.reference, reference.paragraphs.length),
        ...(claim.status === 'partly' ? [PRINTOUT.lacks(lackingIn(claim.changes))] : []),
        hereOf(claim),
        ...(claim.further ? [PRINTOUT.further(claim.further.text)] : []),
      ],
    })),
  };
}

function hereOf(claim: Claim): string {
  const { level, bars } = nearness(claim);
  return claim.evidence && bars > 0 ? PRINTOUT.nearestHere(level, claim.evidence.text) : PRINTOUT.nothingHere;
}

const lackingIn = (changes: readonly Change[]): string[] =>
  changes.flatMap(({ reference, report }) => (reference && !report ? [reference.text] : []));

function wording({ wording: rows }: Findings): Section {
  return {
    ...SECTIONS.wording,
    entries: rows.map(row => {
      const { reference, report } = sidesOf(row);
      const kinds = [
        ...(isHeadline(row) ? [PRINTOUT.headline] : []),
        ...kindsOf(row).map(kind => CHANGE_WORDS[kind].word),
      ];
      return {
        label: kinds.join(', ') + (hasFact(row) ? PRINTOUT.fact : ''),
        text: reference.text,
        details: [PRINTOUT.here(report.text), ...row.changes.map(describeChange)],
      };
    }),
  };
}

function added({ added: rows }: Findings): Section {
  return {
    ...SECTIONS.added,
    entries: (rows ?? []).map(claim => ({
      label: PRINTOUT.onlyHere,
      text: claim.report.text,
      details: [inReferenceOf(claim)],
    })),
  };
}

function inReferenceOf(claim: AddedClaim): string {
  const { level, bars } = nearness(claim);
  return claim.nearest && bars > 0
    ? PRINTOUT.nearestInReference(level, claim.nearest.text)
    : PRINTOUT.nothingInReference;
}

const describeChange = ({ kind, reference, report }: Change): string => changeLine(kind, reference?.text, report?.text);

/** The lead is the first quarter. */
const placeOf = ({ paragraph }: Passage, paragraphs: number): string =>
  PRINTOUT.place(paragraph, paragraphs, paragraph < paragraphs / 4);
