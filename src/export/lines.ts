// The findings of a comparison as lines of text, for a terminal, a clipboard or a file: one list of sections, two ways
// to print it.

import type { Article, Change, Comparison, Passage, Quotation } from '../engine/index.ts';
import {
  findingsOf,
  hasFact,
  isHeadline,
  isLead,
  kindsOf,
  sidesOf,
  speakerOf,
  type Findings,
  type QuoteRow,
} from '../findings/findings.ts';
import { nearness, type Nearness } from '../findings/nearness.ts';
import { summarize } from '../findings/summary.ts';
import * as words from '../words/en/export.ts';
import { comparedIn } from '../words/en/languages.ts';
import * as status from '../words/en/status.ts';
import { summary } from '../words/en/summary.ts';
import * as withheldWords from '../words/en/withheld.ts';
import { plainly } from '../words/said.ts';

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
  const { story, reference, report, language } = comparison;
  const notes = [
    ...(story.withheld ? [`${withheldWords.why(story.withheld, story.verdict)} ${withheldWords.both}`] : []),
    ...(language ? [comparedIn(language)] : []),
  ];
  const sections = [
    quotes(comparison, findings),
    ...(findings.missing ? [missing(comparison, findings)] : []),
    wording(findings),
    ...(findings.added ? [added(findings)] : []),
  ];
  return {
    title: words.title(oneLine(report.title), oneLine(reference.title)),
    summary: plainly(summary(summarize(comparison, findings))).replace(/[\p{Cc}\u2028\u2029]+/gu, ' '),
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

function quotes({ reference, report }: Comparison, { quotes: rows }: Findings): Section {
  return {
    ...words.sections.quotes,
    entries: rows.map(row => ({
      label: relationOf(row),
      text: (row.reference ? printed(row.reference, reference) : printed(row.report!, report)) + speakersOf(row),
      details: [
        ...printedHere(row, report),
        ...row.changes.map(describeChange),
        ...(row.spliced ? [words.joined] : []),
        ...(row.cuts.some(cut => cut.midSentence && !cut.marked && !cut.restElsewhere) ? [words.endsEarly] : []),
      ],
    })),
  };
}

function relationOf({ relation, speakerChanged, post }: QuoteRow): string {
  const name = post ? status.inPost : status.quotations[relation];
  return speakerChanged ? words.otherSpeaker(name) : name;
}

/** As it is printed: each run between marks of its own, if it has any, and what is spoken with its time. */
function printed({ runs, speech, time }: Quotation, { text }: Article): string {
  const parts = runs.map(run => text.slice(run.start, run.end)).map(run => (speech ? words.quoted(run) : run));
  return parts.join(' ') + (time ? words.time(time) : '');
}

/** How the report has it, where that is not word for word. */
function printedHere({ relation, reference, report, pieces }: QuoteRow, article: Article): string[] {
  if (!reference || !report || (relation === 'verbatim' && pieces.length < 2)) return [];
  if (relation === 'paraphrased') return [words.here(report.text)];
  return pieces.map(piece => words.here(printed(piece.report!, article)));
}

function speakersOf(row: QuoteRow): string {
  if (row.speakerChanged) return words.speakers(row.reference?.speaker?.name, row.report?.speaker?.name);
  const name = speakerOf(row);
  return name ? words.speaker(name) : '';
}

function missing({ reference }: Comparison, { missing: rows }: Findings): Section {
  return {
    ...words.sections.missing,
    entries: (rows ?? []).map(claim => ({
      label: status.outcomes[claim.outcome],
      text: claim.reference.text,
      details: [
        placeOf(claim.reference, reference.paragraphs.length),
        ...(claim.outcome === 'partly' ? [words.lacks(lackingIn(claim.changes))] : []),
        describeNearest(words.nearestHere, claim.evidence, nearness(claim)) ?? words.nothingHere,
        ...(claim.further ? [words.further(claim.further.text)] : []),
      ],
    })),
  };
}

const describeNearest = (
  say: (name: Nearness['name'], text: string) => string,
  passage: Passage | null,
  { name, bars }: Nearness,
): string | undefined => (passage && bars > 0 ? say(name, passage.text) : undefined);

const lackingIn = (changes: readonly Change[]): string[] =>
  changes.filter(change => !change.report).map(change => change.reference?.text ?? '');

function wording({ wording: rows }: Findings): Section {
  return {
    ...words.sections.wording,
    entries: rows.map(row => {
      const { reference, report } = sidesOf(row);
      const kinds = [
        ...(isHeadline(row) ? [row.own ? words.quotedInHeadline : status.headline] : []),
        ...kindsOf(row).map(kind => status.changes[kind]),
      ];
      return {
        label: kinds.join(', ') + (hasFact(row) ? words.fact : ''),
        text: reference.text,
        details: [
          isHeadline(row) && row.own ? words.inHeadline(report.text) : words.here(report.text),
          ...row.changes.map(describeChange),
        ],
      };
    }),
  };
}

function added({ added: rows }: Findings): Section {
  return {
    ...words.sections.added,
    entries: (rows ?? []).map(claim => ({
      label: status.onlyHere,
      text: claim.report.text,
      details: [describeNearest(words.nearestInReference, claim.nearest, nearness(claim)) ?? words.nothingInReference],
    })),
  };
}

const describeChange = ({ kind, reference, report }: Change): string =>
  words.change(kind, reference?.text, report?.text);

const placeOf = (passage: Passage, paragraphs: number): string =>
  status.place(passage.paragraph, paragraphs, isLead(passage, paragraphs));
