// What a report's two columns mark: the rows that the popup lists, and the claims that are told as they are, each once,
// in the order of the text. What rewords the sentence of a claim stands with that claim.

import type { Change, Passage, Span } from '../engine/index.ts';
import { addressesOf } from './address.ts';
import {
  hasFact,
  isHeadline,
  outcomeOf,
  type ClaimRow,
  type Findings,
  type Outcome,
  type PairRow,
  type QuoteRow,
  type Row,
  type Shown,
  type WordingRow,
} from './findings.ts';
import { firstThat } from './first-that.ts';
import { foldClaims } from './fold.ts';
import type { Side } from './spans.ts';
import type { Leads } from './summary.ts';

/** How a quotation is printed, or that it is given to another. */
export type QuoteKind = QuoteRow['relation'] | 'speaker';
/** What differs where the same is told in other words. */
export type WordingKind = 'facts' | 'headline' | 'certainty' | 'attribution' | 'wording';
/** What an entry is, and what it can be filtered by. */
export type EntryKind = Outcome | 'added' | QuoteKind | WordingKind;

/** Kinds that belong together, and in which order they are listed. */
export const KINDS = {
  claims: ['stated', 'partly', 'perhaps', 'conflicting', 'missing'],
  added: ['added'],
  quotes: ['verbatim', 'longer', 'trimmed', 'altered', 'speaker', 'paraphrased', 'reference-only', 'report-only'],
  wording: ['facts', 'certainty', 'attribution', 'wording', 'headline'],
} as const satisfies Record<string, readonly EntryKind[]>;
/** A heading of the kinds. */
export type KindGroup = keyof typeof KINDS;

/** One thing that the columns mark. */
export interface Entry {
  /** what it is made of, as cards and exports show it; claims told as they are have a row here alone */
  row: Row;
  /** what rewords the sentence of a claim, or what else of a text is listed for the same words */
  pair?: PairRow;
  /** its own first, then that of the pair */
  addresses: readonly string[];
  /** the first is what it is called; it shows as long as any of them does */
  kinds: readonly [EntryKind, ...EntryKind[]];
  /** what it marks in each text, in order; none of a headline, which stands in neither */
  spans: Record<Side, readonly Span[]>;
  /** the passage nearest to what only one text has, marked only while it is looked at */
  nearest?: Passage;
  changes: readonly Change[];
}

/** @param comparison what the findings are of */
export function entriesOf(comparison: Shown, findings: Findings): Entry[] {
  const pairs = new Map(findings.wording.flatMap(row => (isHeadline(row) ? [] : [[row.reference.start, row]])));
  const claims = claimRows(comparison, findings).map(row => claimEntry(row, pairs));
  const taken = new Set(claims.map(({ pair }) => pair));
  const entries = [
    ...claims,
    ...findings.wording.filter(row => isHeadline(row) || !taken.has(row)).map(wordingEntry),
    ...findings.quotes.map(quoteEntry),
    ...(findings.added ?? []).map((row): Bare => ({
      row,
      kinds: ['added'],
      changes: [],
      nearest: row.nearest ?? undefined,
      spans: only(row.report),
    })),
  ];
  return inOrder(withAddresses(entries));
}

type Bare = Omit<Entry, 'addresses'>;

/** Same words, same address, whatever order the rows come in. */
function withAddresses(entries: readonly Bare[]): Entry[] {
  const rows = entries.flatMap(({ row, pair }) => (pair ? [row, pair] : [row]));
  const addresses = new Map(addressesOf(rows).map((address, i) => [rows[i], address]));
  return entries.map(entry => ({
    ...entry,
    addresses: [entry.row, ...(entry.pair ? [entry.pair] : [])].map(row => addresses.get(row)!),
  }));
}

const only = (report: Span): Entry['spans'] => ({ reference: [], report: [report] });

/** Every claim of the reference; while withheld, none of those that were not found. */
function claimRows(comparison: Shown, { missing }: Findings): ClaimRow[] {
  const listed = new Map(missing?.map(row => [row.reference.start, row]));
  if (comparison.story.verdict === 'different' && !comparison.story.lifted) return [];
  return foldClaims(comparison)
    .map((claim): ClaimRow => ({ ...claim, row: 'claim', outcome: outcomeOf(claim) }))
    .map(row => listed.get(row.reference.start) ?? row)
    .filter(({ status }) => missing || status !== 'missing');
}

function claimEntry(row: ClaimRow, pairs: ReadonlyMap<number, PairRow>): Bare {
  const pair = pairs.get(row.reference.start);
  const told = [row.evidence, row.further].filter(passage => passage !== null && passage !== undefined);
  const missing = row.status === 'missing';
  // of a passage that may have nothing to do with the claim it says little what it lacks
  const lacking = row.outcome === 'perhaps' ? [] : row.changes;
  return {
    row,
    pair,
    kinds: [row.outcome, ...(pair ? [wordingKind(pair)] : [])],
    spans: { reference: [row.reference], report: missing ? [] : told },
    nearest: missing ? told[0] : undefined,
    changes: merged(lacking, pair?.changes ?? []),
  };
}

/** One place may be told of by a claim and by what rewords it: what is said of it is said once. */
function merged(changes: readonly Change[], others: readonly Change[]): Change[] {
  const placeOf = ({ kind, reference, report }: Change): string =>
    [kind, reference?.start, reference?.end, report?.start, report?.end].join();
  return [...new Map([...changes, ...others].map(change => [placeOf(change), change])).values()];
}

/** The most telling of its changes. */
function wordingKind(row: WordingRow): WordingKind {
  if (isHeadline(row)) return 'headline';
  if (hasFact(row)) return 'facts';
  const kinds = new Set(row.changes.map(({ kind }) => kind));
  return (['certainty', 'attribution'] as const).find(kind => kinds.has(kind)) ?? 'wording';
}

function wordingEntry(row: WordingRow): Bare {
  const spans = isHeadline(row) ? { reference: [], report: [] } : { reference: [row.reference], report: [row.report] };
  return { row, kinds: [wordingKind(row)], spans, changes: row.changes };
}

function quoteEntry(row: QuoteRow): Bare {
  const printed = row.pieces.flatMap(({ report }) => report?.runs ?? []);
  return {
    row,
    kinds: [row.speakerChanged ? 'speaker' : row.relation],
    spans: {
      reference: row.reference?.runs ?? [],
      report: printed.length ? printed : (row.report?.runs ?? []),
    },
    changes: row.changes,
  };
}

/** Headlines first, then by where the reference has it; what only the report has comes where that goes on from. */
function inOrder(entries: readonly Entry[]): Entry[] {
  const told = entries
    .flatMap(({ spans }) => spans.report.slice(0, 1).map(({ start }) => ({ at: start, to: spans.reference[0]?.start })))
    .filter((one): one is { at: number; to: number } => one.to !== undefined)
    .sort((a, b) => a.at - b.at);
  const placeOf = ({ row, spans }: Entry): number => {
    const [here] = spans.reference;
    if (here) return here.start;
    if (isHeadline(row)) return -1;
    const [{ start }] = spans.report;
    return told[firstThat(told, ({ at }) => at > start) - 1]?.to ?? 0;
  };
  const rank = ({ row }: Entry): number => ['headline', 'claim', 'wording', 'quote', 'added'].indexOf(row.row);
  return entries
    .map(entry => ({ entry, place: placeOf(entry) }))
    .sort((a, b) => a.place - b.place || rank(a.entry) - rank(b.entry) || reportStart(a.entry) - reportStart(b.entry))
    .map(({ entry }) => entry);
}

const reportStart = ({ spans }: Entry): number => spans.report[0]?.start ?? 0;

/** How many entries there are of each kind. */
export function countKinds(entries: readonly Entry[]): Map<EntryKind, number> {
  const counts = new Map<EntryKind, number>();
  for (const { kinds } of entries) for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

/** Whether an entry shows while these kinds are switched off. */
export const isOn = ({ kinds }: Entry, off: ReadonlySet<EntryKind>): boolean => kinds.some(kind => !off.has(kind));

/** The entry that an address leads to, or -1. */
export const entryAt = (entries: readonly Entry[], address: string): number =>
  entries.findIndex(({ addresses }) => addresses.includes(address));

/** The next or previous entry that shows, or the one given where there is none; -1 is before the first. */
export function step(entries: readonly Entry[], off: ReadonlySet<EntryKind>, from: number, by: 1 | -1): number {
  const start = from < 0 && by < 0 ? entries.length : from;
  for (let at = start + by; at >= 0 && at < entries.length; at += by) if (isOn(entries[at], off)) return at;
  return from;
}

/** The kinds of the rows that a part of the summary leads to. */
export function kindsLedTo({ tab, filter }: Leads): readonly EntryKind[] {
  if (filter === 'changed') return ['trimmed', 'altered', 'speaker', 'paraphrased'];
  if (tab === 'missing') return KINDS.claims.filter(kind => (filter ? kind === filter : isUntold(kind)));
  if (tab === 'wording') return KINDS.wording.filter(kind => !filter || kind === filter);
  return KINDS[tab];
}

const isUntold = (kind: EntryKind): boolean => kind === 'missing' || kind === 'partly' || kind === 'perhaps';
