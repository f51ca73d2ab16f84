// A reference and a report of one event in another language, written by hand with what is to be found between them.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compare, type ChangeKind, type Comparison, type Utterance } from '../../../src/engine/index.ts';
import { articleFromText } from '../../../src/library/import.ts';

/** Texts are named by how they begin; facts by what their changes hold. */
interface Expected {
  verdict: 'same';
  quotes: Record<string, Utterance['relation'][]>;
  /** of these, right as they stand, and not found by the engine: nearly half of such a quotation is in other words */
  unmet?: string[];
  speakers?: Record<string, string>;
  missing: string[];
  told: string[];
  added?: string[];
  facts: { kind: ChangeKind; reference: string | null; report: string | null }[];
}

const FOLDER = new URL('../../../fixtures/pairs/', import.meta.url);
const read = (name: string, file: string): string => readFileSync(new URL(`${name}/${file}`, FOLDER), 'utf8');

const factsOf = ({ wording }: Comparison): Expected['facts'] =>
  wording
    .flatMap(({ changes }) => changes)
    .filter(({ kind, severity }) => ['number', 'date', 'name', 'negation'].includes(kind) && severity === 'material')
    .map(({ kind, reference, report }) => ({
      kind,
      reference: reference?.text ?? null,
      report: report?.text ?? null,
    }));

const holds = (found: string | null, text: string | null): boolean =>
  text === null ? found === null : found?.includes(text) === true;

describe.each(readdirSync(FOLDER))('a pair in %s', name => {
  const expected = JSON.parse(read(name, 'findings.json')) as Expected;
  const found = compare(articleFromText(read(name, 'reference.txt')), articleFromText(read(name, 'report.txt')));
  const utteranceOf = (text: string) =>
    found.utterances.find(({ reference, report }) => (reference ?? report)!.text.startsWith(text));

  it('is one story, and nothing is withheld', () =>
    expect([found.story.verdict, found.story.withheld]).toEqual([expected.verdict, undefined]));

  const unmet = expected.unmet ?? [];
  const isMet = ([text]: [string, unknown]): boolean => !unmet.includes(text);
  it.each(Object.entries(expected.quotes).filter(isMet))('tells how “%s” is quoted', (text, relations) =>
    expect(relations).toContain(utteranceOf(text)?.relation),
  );
  it.fails.each(unmet)('does not yet tell how “%s” is quoted', text =>
    expect(expected.quotes[text]).toContain(utteranceOf(text)?.relation),
  );

  it('finds no other quotation', () =>
    // what is not found to be one stands on both sides
    expect(found.utterances).toHaveLength(Object.keys(expected.quotes).length + unmet.length));

  it.each(Object.entries(expected.speakers ?? {}).filter(isMet))('says who said “%s”: %s', (text, speaker) => {
    const { reference, report } = utteranceOf(text)!;
    for (const side of [reference, report]) expect(side?.speaker?.name).toMatch(speaker);
  });

  const statusOf = (text: string) => found.claims.find(({ reference }) => reference.text.startsWith(text))?.status;
  it.each(expected.missing)('misses “%s”', text => expect(statusOf(text)).toBe('missing'));
  it.each(expected.told)('finds “%s”', text => expect(['stated', 'partly', 'conflicting']).toContain(statusOf(text)));
  it.each(expected.added ?? [])('finds “%s” only in the report', text =>
    expect(found.added.some(({ report }) => report.text.startsWith(text))).toBe(true),
  );

  const facts = factsOf(found);
  it.each(expected.facts.map(fact => [`${fact.reference ?? ''} → ${fact.report ?? ''}`, fact] as const))(
    'names the fact %s',
    (_, fact) =>
      expect(facts).toContainEqual(
        expect.toSatisfy(
          (one: Expected['facts'][number]) =>
            one.kind === fact.kind && holds(one.reference, fact.reference) && holds(one.report, fact.report),
        ),
      ),
  );
  it('names no other fact', () =>
    expect(
      facts.filter(
        one =>
          !expected.facts.some(
            fact => one.kind === fact.kind && holds(one.reference, fact.reference) && holds(one.report, fact.report),
          ),
      ),
    ).toEqual([]));
});
