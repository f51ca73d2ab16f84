import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { articleOf, compare, type Article, type Comparison } from '../../src/engine/index.ts';
import { asShown, findingsOf, sidesOf, type Findings, type Row } from '../../src/findings/findings.ts';
import { nearness } from '../../src/findings/nearness.ts';
import { allRows, applyRemarks, remarkOn, type Remark, type Remarked } from '../../src/findings/remarks.ts';
import { ribbonOf } from '../../src/findings/ribbon.ts';
import { summarize } from '../../src/findings/summary.ts';
import { sampleReference, sampleReport } from '../../src/library/sample.ts';
import { summary } from '../../src/words/en/summary.ts';
import { plainly } from '../../src/words/said.ts';

vi.setConfig({ testTimeout: 60_000 }); // properties take their time where other work is under way

const at = (url: string, article: Article): Article => ({ ...article, url });
const sample = compare(
  at('https://meridian.invalid/talks', sampleReference()),
  at('https://harbour.invalid/talks', sampleReport()),
);
const rows = allRows(findingsOf(sample));
let ids = 0;
const said = (row: Row, kind: Remark['kind'], text?: string, comparison: Comparison = sample): Remark => {
  ids += 1;
  return remarkOn(row, comparison, { id: String(ids), kind, text, at: ids });
};

/** What a row says, wherever that stands. */
function wordsOf(row: Row): string {
  switch (row.row) {
    case 'quote':
      return `quote ${row.reference?.text} / ${row.report?.text}`;
    case 'claim':
      return `claim ${row.reference.text}`;
    case 'added':
      return `added ${row.report.text}`;
    default: {
      const { reference, report } = sidesOf(row);
      return `${row.row} ${reference.text} / ${report.text}`;
    }
  }
}

const rowOf = <Name extends Row['row']>(name: Name, findings = findingsOf(sample)): Extract<Row, { row: Name }> =>
  allRows(findings).find((row): row is Extract<Row, { row: Name }> => row.row === name)!;
const rowsWith = ({ remarksOf, findings }: Remarked, remark: Remark): Row[] =>
  allRows(findings).filter(row => remarksOf(row).includes(remark));

/** The same text behind other paragraphs. */
const behind = (article: Article, paragraphs: readonly string[]): Article => {
  const { paragraphs: _found, ...rest } = article;
  return articleOf({ ...rest, text: [...paragraphs, article.text].join('\n\n') });
};

describe('a note', () => {
  it('stands at every kind of row', () =>
    expect(new Set(rows.map(({ row }) => row))).toEqual(new Set(['quote', 'claim', 'wording', 'added'])));

  it.each(rows.map(row => [wordsOf(row).slice(0, 60), row] as const))(
    'fits just the row it was made on: %s',
    (_, row) => {
      const note = said(row, 'note', 'ask them');
      expect(rowsWith(applyRemarks(sample, [note]), note).map(wordsOf)).toEqual([wordsOf(row)]);
    },
  );

  it('stays with its row when both texts have moved', () => {
    const paragraph = fc.constantFrom(
      'The harbour was quiet on Tuesday night.',
      'This page was updated at noon.',
      'Two ferries lay at the pier, and nobody was on board.',
      'Rain fell.',
    );
    const some = fc.array(paragraph, { maxLength: 3 });
    const notes = rows.map(row => said(row, 'note', 'ask them'));
    fc.assert(
      fc.property(some, some, (above, top) => {
        const moved = compare(behind(sample.reference, above), behind(sample.report, top));
        const there = new Set(allRows(findingsOf(asShown(moved, true))).map(wordsOf));
        const remarked = applyRemarks(moved, notes);
        // what is still found is what the note stands at; what is not is told as such
        const kept = rows.map(wordsOf).filter(words => there.has(words));
        expect(kept.length).toBeGreaterThan(0.9 * rows.length);
        expect(notes.flatMap(note => rowsWith(remarked, note).map(wordsOf))).toEqual(kept);
        expect(remarked.orphans).toEqual(notes.filter((_, i) => !there.has(wordsOf(rows[i]))));
      }),
      { numRuns: 12 },
    );
  });

  it('is an orphan where a text no longer has the words', () => {
    for (const row of rows) {
      const note = said(row, 'note', 'ask them');
      const side = note.reference ? 'reference' : 'report';
      const { words } = note[side]!;
      const { paragraphs: _found, ...rest } = sample[side];
      const without = articleOf({ ...rest, text: rest.text.replace(words, 'Nothing is said of it.') });
      const { orphans } = applyRemarks(compare(...pairWith(side, without)), [note]);
      expect(orphans, wordsOf(row)).toEqual([note]);
    }
  });

  it('stays with a quotation that the page has taken up since', () => {
    const told = (text: string): Article => articleOf({ url: 'https://pier.invalid/', text });
    const reference = told('“We will rebuild the old pier before the winter,” Ann Lee said.\n\nRain fell on the town.');
    const first = compare(reference, told('Rain fell on the town.\n\nThe mayor spoke about the pier.'));
    const row = allRows(findingsOf(asShown(first, true)))[0];
    const [note, dismissal] = (['note', 'dismissed'] as const).map(kind => said(row, kind, 'x', first));
    const later = compare(
      reference,
      told('Rain fell on the town.\n\n“We will rebuild the old pier before the winter,” Ann Lee said.'),
    );
    const remarked = applyRemarks(later, [note, dismissal]);
    expect(rowsWith(remarked, note)).toHaveLength(1);
    expect(remarked.orphans).toEqual([dismissal]);
  });

  it('says nothing of other articles', () => {
    const note = said(rows[0], 'note', 'ask them');
    const other = { ...sample, report: { ...sample.report, url: 'https://other.invalid/' } };
    const { remarksOf, orphans } = applyRemarks(other, [note]);
    expect([remarksOf(rows[0]), orphans]).toEqual([[], []]);
  });
});

const pairWith = (side: 'reference' | 'report', article: Article): [Article, Article] =>
  side === 'reference' ? [article, sample.report] : [sample.reference, article];

const listsOf = ({ quotes, missing, wording, added }: Findings): number[] => [
  quotes.length,
  missing!.length,
  wording.length,
  added!.length,
];
const spoken = ({ comparison, findings }: Remarked): string => plainly(summary(summarize(comparison, findings)));
const cellsOf = ({ comparison, findings }: Remarked, status: string): number =>
  ribbonOf(comparison, findings)
    .reference.flatMap(({ tally }) => tally)
    .reduce((sum, [name, count]) => sum + (name === status ? count : 0), 0);

describe('what is no finding', () => {
  it.each(['quote', 'claim', 'wording', 'added'] as const)('is listed no more, but as hidden: %s', name => {
    const row = rowOf(name);
    const remark = said(row, 'dismissed');
    const { findings, hidden } = applyRemarks(sample, [remark]);
    expect(allRows(findings).map(wordsOf)).toEqual(rows.map(wordsOf).filter(words => words !== wordsOf(row)));
    expect(hidden).toEqual([{ remark, row }]);
    const lists = listsOf(findingsOf(sample));
    const tab = ['quote', 'claim', 'wording', 'added'].indexOf(name);
    expect(listsOf(findings)).toEqual(lists.with(tab, lists[tab] - 1));
  });

  it('is taken out of the sentence and the ribbon', () => {
    const before = applyRemarks(sample, []);
    const missing = before.findings.missing!.find(({ outcome, folded }) => outcome === 'missing' && !folded)!;
    const after = applyRemarks(sample, [said(missing, 'dismissed')]);
    const { missing: count, claims } = before.findings.counts;
    expect(after.findings.counts).toEqual({ ...before.findings.counts, missing: count - 1, claims: claims - 1 });
    expect(spoken(before)).toContain(`${count} of ${claims} claims are missing`);
    expect(spoken(after)).toContain(`${count - 1} of ${claims - 1} claims are missing`);
    expect(cellsOf(after, 'missing')).toBe(cellsOf(before, 'missing') - 1);
  });

  it('takes the further sentences of its quotation with it', () => {
    const reference = articleOf({
      text: 'The council met on Monday evening.\n\n“The old bridge across the river has to be closed for two years. Nobody has paid for repairs since 1990. We asked the ministry for 4 million euros last spring,” Ann Lee said.\n\nThe ferry runs at night.',
    });
    const report = articleOf({ text: 'The council met on Monday evening.\n\nThe ferry runs at night.' });
    const comparison = asShown(compare(reference, report), true);
    const folded = findingsOf(comparison).missing!.find(claim => (claim.folded ?? 0) > 0)!;
    expect(folded).toBeDefined();
    const { findings } = applyRemarks(comparison, [said(folded, 'dismissed', undefined, comparison)]);
    expect(findings.counts.claims).toBe(findingsOf(comparison).counts.claims - 1);
  });

  it('no longer differs in the ribbon where the wording is dismissed', () => {
    const differing = compare(
      articleOf({
        text: 'The bridge at Lorne was closed on Monday after 4 people were hurt in the storm, the council said.\n\nThe mayor thanked the nurses of the hospital.',
      }),
      articleOf({
        text: 'The bridge at Lorne was closed on Monday after 7 people were hurt in the storm, the council said.\n\nThe mayor thanked the nurses of the hospital.',
      }),
    );
    const shown = asShown(differing, true);
    expect(cellsOf(applyRemarks(shown, []), 'conflicting')).toBe(1);
    const row = findingsOf(shown).wording[0];
    const after = applyRemarks(shown, [said(row, 'dismissed', undefined, shown)]);
    expect(cellsOf(after, 'conflicting')).toBe(0);
    expect(after.comparison.sentences.map(({ status }) => status)).not.toContain('conflicting');
    expect(after.findings.counts.factsDiffer).toBe(0);
  });

  it('comes back when the remark is taken back', () => {
    const { findings, comparison } = applyRemarks(sample, []);
    expect([findings, comparison]).toEqual([findingsOf(sample), sample]);
  });

  it('stays hidden while its kind is withheld, and is no orphan', () => {
    const claim = rowOf('claim');
    const dismissal = said(claim, 'dismissed');
    const withheld = { ...sample, story: { ...sample.story, withheld: { reason: 'live-blog' as const } } };
    expect(applyRemarks(withheld, [dismissal])).toMatchObject({ orphans: [], hidden: [{ remark: dismissal }] });
  });
});

describe('a correction', () => {
  it('counts a claim as stated', () => {
    const before = applyRemarks(sample, []);
    const claim = before.findings.missing!.find(({ outcome }) => outcome === 'missing')!;
    const remark = said(claim, 'told');
    const after = applyRemarks(sample, [remark]);
    expect(after.findings.counts).toEqual({
      ...before.findings.counts,
      missing: before.findings.counts.missing - 1,
    });
    expect(cellsOf(after, 'stated')).toBe(cellsOf(before, 'stated') + 1);
    expect(after.hidden.map(({ remark: { id } }) => id)).toEqual([remark.id]);
  });

  it('links a claim that is told to no passage that is not near it', () => {
    const { missing } = findingsOf(sample);
    const linksAfter = (claim: Row): number => {
      const { comparison, findings } = applyRemarks(sample, [said(claim, 'told')]);
      return ribbonOf(comparison, findings).links.length;
    };
    const before = ribbonOf(sample, findingsOf(sample)).links.length;
    const far = missing!.find(claim => claim.status === 'missing' && nearness(claim).bars === 0)!;
    expect(linksAfter(far)).toBe(before);
    const near = missing!.find(claim => claim.status === 'missing' && nearness(claim).bars > 0);
    if (near) expect(linksAfter(near)).toBe(before + 1);
  });

  it('names the speaker, in both texts, and the last one named holds', () => {
    const quote = findingsOf(sample).quotes.find(({ reference, report }) => reference && report)!;
    const { findings, remarksOf } = applyRemarks(sample, [
      said(quote, 'speaker', 'Nobody Much'),
      said(quote, 'speaker', 'Ann Lee'),
    ]);
    const row = findings.quotes.find(one => wordsOf(one) === wordsOf(quote))!;
    expect([row.reference?.speaker?.name, row.report?.speaker?.name, row.speakerChanged]).toEqual([
      'Ann Lee',
      'Ann Lee',
      false,
    ]);
    expect(remarksOf(row)).toHaveLength(2);
  });

  it('leaves every span what it slices', () => {
    const remarks = rows.flatMap((row, i) =>
      i % 2 ? [said(row, row.row === 'quote' ? 'speaker' : 'told', 'Ann Lee')] : [],
    );
    const { comparison } = applyRemarks(sample, remarks);
    for (const { reference, report } of comparison.utterances)
      for (const [quotation, { text }] of [
        [reference, comparison.reference] as const,
        [report, comparison.report] as const,
      ])
        if (quotation?.speaker)
          expect(text.slice(quotation.speaker.start, quotation.speaker.end)).toBe(quotation.speaker.text);
  });
});
