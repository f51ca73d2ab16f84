// The findings of a comparison as lines of text, for a terminal, a clipboard or a file: one list of sections, two ways
// to print it.

import type { Article, Change, Comparison, Passage, Quotation } from '../engine/index.ts';
import {
  hasFact,
  isHeadline,
  isLead,
  kindsOf,
  sidesOf,
  speakerOf,
  TABS,
  type AddedRow,
  type ClaimRow,
  type QuoteRow,
  type Row,
  type Tab,
  type WordingRow,
} from '../findings/findings.ts';
import { nearness, type Nearness } from '../findings/nearness.ts';
import type { Remark } from '../findings/remarks.ts';
import type { Side } from '../findings/spans.ts';
import { summarize } from '../findings/summary.ts';
import * as words from '../words/en/export.ts';
import { comparedIn } from '../words/en/languages.ts';
import * as status from '../words/en/status.ts';
import { summary } from '../words/en/summary.ts';
import * as withheldWords from '../words/en/withheld.ts';
import { plainly } from '../words/said.ts';
import type { Exported } from './exported.ts';
import { exportRows, type ExportRow, type ExportRows } from './rows.ts';

export interface Entry {
  label: string;
  text: string;
  /** how the other text has it, what differs, what the reader says */
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

export function printoutOf(exported: Pick<Exported, 'comparison' | 'remarks'>): Printout {
  const rows = exportRows(exported);
  const { comparison, findings } = rows.remarked;
  const { story, reference, report, language } = comparison;
  const isShown = (tab: Tab): boolean => findings[tab] !== null;
  const sections = TABS.filter(isShown).map(tab => ({
    ...words.sections[tab],
    entries: rows.listed.filter(row => row.tab === tab).map(row => entryOf(row, comparison)),
  }));
  return {
    title: words.title(oneLine(report.title), oneLine(reference.title)),
    summary: plainly(summary(summarize(comparison, findings))).replace(/[\p{Cc}\u2028\u2029]+/gu, ' '),
    notes: [
      ...(story.withheld ? [`${withheldWords.why(story.withheld, story.verdict)} ${withheldWords.both}`] : []),
      ...(language ? [comparedIn(language)] : []),
    ],
    sections: [...sections, ...asideOf(rows, comparison)].map(section => ({
      ...section,
      entries: section.entries.map(inLines),
    })),
  };
}

/** What the reader has hidden, and what fits no row any more; neither where there is nothing of the kind. */
function asideOf({ remarked, hidden }: ExportRows, comparison: Comparison): Section[] {
  const entries = hidden.map(row => {
    const { label, ...entry } = entryOf(row, comparison);
    return { ...entry, label: words.hiddenAs(words.decisions[row.hidden!], label) };
  });
  const orphans = remarked.orphans.map(remark => ({
    label: words.kinds[remark.kind],
    text: (remark.reference ?? remark.report)?.words ?? '',
    details: saidIn([remark]),
  }));
  return [
    { ...words.hidden, entries },
    { ...words.orphans, entries: orphans },
  ].filter(section => section.entries.length);
}

/** A row as lines: what it is, its words, and all that is told of it. */
export function entryOf({ row, remarks }: Pick<ExportRow, 'row' | 'remarks'>, comparison: Comparison): Entry {
  const said = saidIn(remarks);
  switch (row.row) {
    case 'quote':
      return { ...quote(row, comparison), details: [...quoteDetails(row, comparison.report), ...said] };
    case 'claim':
      return { ...claim(row), details: [...claimDetails(row, comparison), ...said] };
    case 'added':
      return { label: status.onlyHere, text: row.report.text, details: [...addedDetails(row), ...said] };
    default:
      return { ...wording(row), details: [...wordingDetails(row), ...said] };
  }
}

/** What is told of a row beside its passages. */
export function detailsOf(row: Row): string[] {
  switch (row.row) {
    case 'quote':
      return quoteChanges(row);
    case 'claim':
      return lacking(row);
    case 'added':
      return [];
    default:
      return row.changes.map(describeChange);
  }
}

/** What the reader says: notes, and which speaker is theirs. */
export const saidIn = (remarks: readonly Remark[]): string[] =>
  remarks.flatMap(({ kind, text = '' }) => {
    if (kind === 'note') return [words.note(text)];
    return kind === 'speaker' ? [words.speakerCorrected(text)] : [];
  });

const inLines = ({ label, text, details }: Entry): Entry => ({
  label,
  text: oneLine(text),
  details: details.map(oneLine),
});

/** What a page says as one line: without breaks of its own, and without characters that command a terminal. */
export const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

const quote = (row: QuoteRow, { reference, report }: Comparison): Omit<Entry, 'details'> => ({
  label: relationOf(row),
  text: (row.reference ? printed(row.reference, reference) : printed(row.report!, report)) + speakersOf(row),
});

const quoteDetails = (row: QuoteRow, report: Article): string[] => [...printedHere(row, report), ...quoteChanges(row)];

/** What was done to a quotation. */
const quoteChanges = (row: QuoteRow): string[] => [
  ...row.changes.map(describeChange),
  ...(row.spliced ? [words.joined] : []),
  ...(row.cuts.some(cut => cut.midSentence && !cut.marked && !cut.restElsewhere) ? [words.endsEarly] : []),
];

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

const claim = (row: ClaimRow): Omit<Entry, 'details'> => ({
  label: status.outcomes[row.outcome],
  text: row.reference.text,
});

const claimDetails = (row: ClaimRow, { reference }: Comparison): string[] => [
  placeOf(row.reference, reference.paragraphs.length),
  ...lacking(row),
  nearest('report', row.evidence, nearness(row)),
  ...(row.further ? [words.further(row.further.text)] : []),
];

/** What the nearest passage does not tell of a claim told in part. */
const lacking = ({ outcome, changes }: ClaimRow): string[] =>
  outcome === 'partly'
    ? [words.lacks(changes.filter(change => !change.report).map(change => change.reference?.text ?? ''))]
    : [];

const nearest = (side: Side, passage: Passage | null, { name, bars }: Nearness): string =>
  passage && bars > 0 ? words.nearestIs(side, name, passage.text) : words.nearestIs(side, 'none');

function wording(row: WordingRow): Omit<Entry, 'details'> {
  const kinds = [
    ...(isHeadline(row) ? [row.own ? words.quotedInHeadline : status.headline] : []),
    ...kindsOf(row).map(kind => status.changes[kind]),
  ];
  return { label: kinds.join(', ') + (hasFact(row) ? words.fact : ''), text: sidesOf(row).reference.text };
}

const wordingDetails = (row: WordingRow): string[] => {
  const { text } = sidesOf(row).report;
  return [isHeadline(row) && row.own ? words.inHeadline(text) : words.here(text), ...row.changes.map(describeChange)];
};

const addedDetails = (row: AddedRow): string[] => [nearest('reference', row.nearest, nearness(row))];

/** What stood there and what stands there now. */
const describeChange = ({ kind, reference, report }: Change): string =>
  words.change(kind, reference?.text, report?.text);

const placeOf = (passage: Passage, paragraphs: number): string =>
  status.place(passage.paragraph, paragraphs, isLead(passage, paragraphs));
