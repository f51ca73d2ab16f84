import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/cli/documents.ts';
import { compare, type Change, type Comparison } from '../../src/engine/index.ts';
import { sampleReference } from '../../src/library/sample.ts';
import { readFixtures } from '../fixtures.ts';

const starts =
  (text: string) =>
  (row: { text: string }): boolean =>
    row.text.startsWith(text);

async function compareWithSample(name: string, html: string): Promise<Comparison> {
  const reading = await readHtml(html, `http://127.0.0.1/${name}/`);
  if (!('article' in reading)) throw new Error(reading.failure.message);
  return compare(sampleReference(), reading.article);
}

describe('the findings of the fixture pages against the sample', () => {
  for (const { name, html, findings: expected } of readFixtures()) {
    if (!expected) continue;

    it(`${name}: the verdict and what is withheld`, async () => {
      const { story } = await compareWithSample(name, html);
      expect([story.verdict, story.withheld?.reason]).toEqual([expected.verdict, expected.withheld]);
    });

    it(`${name}: every quotation by its relation`, async () => {
      const { quotations, utterances } = await compareWithSample(name, html);
      for (const [text, relations] of Object.entries(expected.quotes ?? {})) {
        const match = utterances.find(({ reference, report }) => starts(text)((reference ?? report)!));
        expect.soft(relations, text).toContain(match?.relation);
      }
      expect(quotations.filter(match => match.speakerChanged).map(match => match.reference?.text)).toEqual(
        expected.speakersChanged ?? [],
      );
    });

    it(`${name}: claims missing and told`, async () => {
      const { claims, added } = await compareWithSample(name, html);
      const statusOf = (text: string): string | undefined =>
        claims.find(claim => starts(text)(claim.reference))?.status;
      for (const text of expected.missing ?? []) expect.soft(statusOf(text), text).toBe('missing');
      for (const text of expected.told ?? []) expect.soft(statusOf(text), text).not.toBe('missing');
      for (const text of expected.added ?? [])
        expect
          .soft(
            added.some(claim => starts(text)(claim.report)),
            text,
          )
          .toBe(true);
      for (const text of expected.notAdded ?? [])
        expect
          .soft(
            added.some(claim => starts(text)(claim.report)),
            text,
          )
          .toBe(false);
    });

    it(`${name}: the facts that differ, and no others`, async () => {
      const { wording, story } = await compareWithSample(name, html);
      if (story.verdict === 'different' || !expected.facts) return;
      const isFact = ({ kind, severity }: Change): boolean =>
        ['number', 'date', 'name', 'negation'].includes(kind) && severity === 'material';
      const facts = wording
        .flatMap(pair => pair.changes.filter(isFact))
        .map(change => ({ kind: change.kind, reference: change.reference?.text, report: change.report?.text }));
      expect(facts).toEqual(expected.facts);
    });
  }
});
