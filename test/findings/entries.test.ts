import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/cli/documents.ts';
import { compare } from '../../src/engine/index.ts';
import { columnOf, isAlike, runsOf } from '../../src/findings/columns.ts';
import {
  countKinds,
  entriesOf,
  entryAt,
  isOn,
  KINDS,
  kindsLedTo,
  step,
  type Entry,
  type EntryKind,
} from '../../src/findings/entries.ts';
import { asShown, findingsOf, type Findings, type Shown } from '../../src/findings/findings.ts';
import { linksOf } from '../../src/findings/links.ts';
import { MOST_SIGNS, outlineOf } from '../../src/findings/outline.ts';
import { summarize } from '../../src/findings/summary.ts';
import { sampleReference } from '../../src/library/sample.ts';
import { readFixtures } from '../fixtures.ts';

interface Case {
  name: string;
  shown: Shown;
  findings: Findings;
  entries: Entry[];
}

const cases: Case[] = [];
for (const { name, html } of readFixtures()) {
  const reading = await readHtml(html, `http://127.0.0.1/${name}/`);
  if ('failure' in reading) continue;
  for (const anyway of [false, true]) {
    const shown = asShown(compare(sampleReference(), reading.article), anyway);
    const findings = findingsOf(shown);
    cases.push({ name: `${name}${anyway ? ', anyway' : ''}`, shown, findings, entries: entriesOf(shown, findings) });
  }
}
const tabloid = cases.find(({ name }) => name === 'tabloid')!;
const NONE: ReadonlySet<EntryKind> = new Set();

describe.each(cases)('of $name', ({ shown, findings, entries }) => {
  it('every row of the popup is an entry or part of one, each with an address of its own', () => {
    const listed = [...findings.quotes, ...(findings.missing ?? []), ...findings.wording, ...(findings.added ?? [])];
    const held = new Set(entries.flatMap(({ row, pair }) => [row, ...(pair ? [pair] : [])]));
    expect(listed.filter(row => !held.has(row))).toEqual([]);
    const addresses = entries.flatMap(one => one.addresses);
    expect(new Set(addresses).size).toBe(addresses.length);
    entries.forEach((entry, i) => expect(entryAt(entries, entry.addresses[0])).toBe(i));
  });

  it('a number of the summary leads to as many entries as it counts', () => {
    const counts = countKinds(entries);
    const parts = summarize(shown, findings).flat();
    for (const part of parts) {
      if (!('leads' in part) || !part.leads || !('count' in part)) continue;
      if (!['missing', 'in-part', 'perhaps', 'facts-differ'].includes(part.kind)) continue;
      const led = kindsLedTo(part.leads).reduce((sum, kind) => sum + (counts.get(kind) ?? 0), 0);
      // a headline in which a fact differs is listed as a headline
      const headlines = part.kind === 'facts-differ' ? (counts.get('headline') ?? 0) : 0;
      expect(Math.abs(led - part.count), part.kind).toBeLessThanOrEqual(headlines);
    }
  });

  it('the columns hold each text whole, to the character, and every span of an entry', () => {
    for (const side of ['reference', 'report'] as const) {
      const { text, paragraphs } = shown[side];
      const column = columnOf(paragraphs, entries, side);
      column.forEach(({ pieces, start, end }) => {
        const joined = pieces.flatMap(({ parts }) => parts.map(part => text.slice(part.start, part.end))).join('');
        expect(joined).toBe(text.slice(start, end));
      });
      const marked = new Set(
        column.flatMap(({ pieces }) =>
          pieces.flatMap(one => [...one.entries, ...one.parts.flatMap(part => part.quotes)]),
        ),
      );
      entries.forEach(({ spans }, i) => expect(marked.has(i), `${side} ${i}`).toBe(spans[side].length > 0));
    }
  });

  it('the outline counts each claim in the paragraph where it begins', () => {
    const lines = outlineOf(shown.reference, entries);
    expect(lines.length).toBe(shown.reference.paragraphs.length);
    const claims = entries.filter(({ row }) => row.row === 'claim').length;
    const signs = lines.reduce((sum, line) => sum + line.signs.length, 0);
    expect(signs).toBeLessThanOrEqual(claims);
    if (lines.every(line => line.entries.length <= MOST_SIGNS)) expect(signs).toBe(claims);
    for (const { paragraph, entries: begun } of lines) {
      const { start, end } = shown.reference.paragraphs[paragraph];
      for (const number of begun) {
        expect(entries[number].spans.reference[0].start).toBeGreaterThanOrEqual(start);
        expect(entries[number].spans.reference[0].start).toBeLessThan(end);
      }
    }
  });

  it('what is missing or only here has no link, and every claim that is told has one', () => {
    const linked = new Set(linksOf(entries).map(({ entry }) => entry));
    entries.forEach(({ row, spans, kinds }, i) => {
      if (kinds[0] === 'missing' || kinds[0] === 'added') expect(linked.has(i)).toBe(false);
      else if (row.row === 'claim') expect(linked.has(i)).toBe(spans.report.length > 0);
    });
  });
});

describe('a walk', () => {
  const { entries } = tabloid;

  it('goes to every entry once, in the order of the reference, and stops at both ends', () => {
    const walked: number[] = [];
    for (let at = step(entries, NONE, -1, 1); walked.at(-1) !== at; at = step(entries, NONE, at, 1)) walked.push(at);
    expect(walked).toEqual(entries.map((_, i) => i));
    expect(step(entries, NONE, 0, -1)).toBe(0);
    const starts = entries.flatMap(({ spans: { reference } }) => (reference.length ? [reference[0].start] : []));
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  it('passes over what is switched off, and over nothing else', () => {
    const off = new Set<EntryKind>(['missing', 'stated']);
    const walked: Entry[] = [];
    let at = -1;
    for (let next = step(entries, off, at, 1); next !== at; next = step(entries, off, next, 1)) {
      walked.push(entries[next]);
      at = next;
      if (step(entries, off, at, 1) === at) break;
    }
    expect(walked).toEqual(entries.filter(entry => isOn(entry, off)));
    expect(walked.some(({ kinds }) => kinds[0] === 'missing')).toBe(false);
  });

  it('stays where it is when all is switched off', () =>
    expect(step(entries, new Set(Object.values(KINDS).flat()), -1, 1)).toBe(-1));
});

describe('a view of the differences alone', () => {
  it('folds paragraphs in a row that are alike, and no other', () => {
    const runs = runsOf([true, true, false, false, true].map(alike => ({ alike })));
    expect(runs).toEqual([
      { from: 0, to: 2, alike: true },
      { from: 2, to: 3, alike: false },
      { from: 3, to: 4, alike: false },
      { from: 4, to: 5, alike: true },
    ]);
  });

  it('keeps every paragraph in which something differs', () => {
    const { shown, entries } = tabloid;
    const column = columnOf(shown.reference.paragraphs, entries, 'reference');
    const folded = column.filter(({ alike }) => alike);
    expect(folded.length).toBeGreaterThan(0);
    for (const { start, end } of folded)
      for (const entry of entries)
        for (const span of entry.spans.reference)
          if (span.start < end && span.end > start) expect(isAlike(entry)).toBe(true);
  });
});
