// The findings of a comparison as lines of text, for a terminal, a clipboard or a file: one list of sections, two ways
// to print it.

import type { Change, Comparison, Passage, QuotationMatch } from '../engine/index.ts';
import { findingsOf, hasFact, isHeadline, kindsOf, sidesOf, speakerOf, type Findings } from '../findings/findings.ts';
import { plainSummary, summarize } from '../findings/summary.ts';
import { CHANGE_WORDS, CLAIM_WORDS, nearness, QUOTATION_WORDS, type Nearness } from '../words/words.ts';

export interface Entry {
  label: string;
  text: string;
  details: string[];
}
export interface Section {
  title: string;
  entries: Entry[];
  empty: string;
}
export interface Printout {
  title: string;
  summary: string;
  notes: string[];
  sections: Section[];
}

export function printoutOf(comparison: Comparison): Printout {
  const findings = findingsOf(comparison);
  const { story, reference, report } = comparison;
  const notes = story.withheld ? [`${story.withheld.message} Missing and Only here are withheld.`] : [];
  const sections = [
    quotes(findings),
    ...(findings.missing ? [missing(comparison, findings)] : []),
    wording(findings),
    ...(findings.added ? [added(findings)] : []),
  ];
  return {
    title: `${oneLine(report.title) || 'The report'}, read against ${oneLine(reference.title) || 'the reference'}`,
    summary: plainSummary(summarize(comparison, findings)),
    notes,
    sections: sections.map(section => ({ ...section, entries: section.entries.map(inLines) })),
  };
}

const inLines = ({ label, text, details }: Entry): Entry => ({
  label,
  text: oneLine(text),
  details: details.map(oneLine),
});

/** What a page says as one line: without breaks of its own, and without characters that command a terminal. */
export const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

function quotes({ quotes: rows }: Findings): Section {
  return {
    title: 'Quotes',
    empty: 'Neither text quotes anybody.',
    entries: rows.map(match => ({
      label: match.speakerChanged
        ? `${QUOTATION_WORDS[match.relation].word}, other speaker`
        : QUOTATION_WORDS[match.relation].word,
      text: `“${(match.reference ?? match.report)!.text}”${speakersOf(match)}`,
      details: [
        ...printedHere(match),
        ...match.changes.map(describeChange),
        ...(match.spliced ? ['joined to another remark as one quotation, without a mark between them'] : []),
        ...(match.cuts.some(cut => cut.midSentence && !cut.marked && !cut.restElsewhere)
          ? ['ends with a full stop where the speaker went on']
          : []),
      ],
    })),
  };
}

/** How the report has it, where that is not word for word. */
function printedHere({ relation, reference, report }: QuotationMatch): string[] {
  if (!reference || !report || relation === 'verbatim') return [];
  return [relation === 'paraphrased' ? `here: ${report.text}` : `here: “${report.text}”`];
}

function speakersOf(match: QuotationMatch): string {
  if (match.speakerChanged) return ` (${match.reference?.speaker?.name} → ${match.report?.speaker?.name})`;
  const name = speakerOf(match);
  return name ? ` (${name})` : '';
}

function missing({ reference }: Comparison, { missing: rows }: Findings): Section {
  return {
    title: 'Missing',
    empty: 'Nothing is missing.',
    entries: (rows ?? []).map(claim => ({
      label: CLAIM_WORDS[claim.status].word,
      text: claim.reference.text,
      details: [
        placeOf(claim.reference, reference.paragraphs.length),
        ...(claim.status === 'partly' ? [`lacks: ${lackingIn(claim.changes)}`] : []),
        describeNearest('passage here', claim.evidence, nearness(claim)) ?? 'nothing near it on this page',
        ...(claim.further ? [`and: ${claim.further.text}`] : []),
      ],
    })),
  };
}

const describeNearest = (where: string, passage: Passage | null, { word, bars }: Nearness): string | undefined =>
  passage && bars > 0 ? `nearest ${where}, ${word}: ${passage.text}` : undefined;

const lackingIn = (changes: readonly Change[]): string =>
  changes
    .filter(change => !change.report)
    .map(change => `“${change.reference?.text}”`)
    .join(', ') || 'no single word';

function wording({ wording: rows }: Findings): Section {
  return {
    title: 'Wording',
    empty: 'Shared sentences use the same words.',
    entries: rows.map(row => {
      const { reference, report } = sidesOf(row);
      const kinds = [...(isHeadline(row) ? ['Headline'] : []), ...kindsOf(row).map(kind => CHANGE_WORDS[kind].word)];
      return {
        label: kinds.join(', ') + (hasFact(row) ? ' (fact)' : ''),
        text: reference.text,
        details: [`here: ${report.text}`, ...row.changes.map(describeChange)],
      };
    }),
  };
}

function added({ added: rows }: Findings): Section {
  return {
    title: 'Only here',
    empty: 'Nothing the reference does not carry.',
    entries: (rows ?? []).map(claim => ({
      label: 'Only here',
      text: claim.report.text,
      details: [describeNearest('in the reference', claim.nearest, nearness(claim)) ?? 'nothing near in the reference'],
    })),
  };
}

function describeChange({ kind, reference, report }: Change): string {
  const word = CHANGE_WORDS[kind].word.toLowerCase();
  if (!report) return `${word}: “${reference?.text}” is left out`;
  return reference ? `${word}: “${reference.text}” → “${report.text}”` : `${word}: “${report.text}” is put in`;
}

function placeOf({ paragraph }: Passage, paragraphs: number): string {
  // the lead is the first quarter
  return `paragraph ${paragraph + 1} of ${paragraphs}${paragraph < paragraphs / 4 ? ', lead' : ''}`;
}
