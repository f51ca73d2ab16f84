import { describe, expect, it } from 'vitest';
import { articleOf, compare } from '../../src/engine/index.ts';
import { toMarkdown } from '../../src/export/markdown.ts';
import { toPlainText } from '../../src/export/plain-text.ts';
import { sampleReference, sampleReport } from '../../src/library/sample.ts';
import { findingsOf, speakerOf } from '../../src/ui/findings.ts';

const comparison = compare(sampleReference(), sampleReport());

describe('the findings as text', () => {
  it('list as many rows as the popup counts', () => {
    const { quotes, missing, wording, added } = findingsOf(comparison);
    const counts = [...toPlainText(comparison).matchAll(/^[A-Z ]+ \((\d+)\)$/gm)].map(match => Number(match[1]));
    expect(counts).toEqual([quotes.length, missing!.length, wording.length, added!.length]);
  });

  it('say why findings are withheld, and leave them out', () => {
    const text = toPlainText({ ...comparison, story: { ...comparison.story, withheld: { reason: 'partial-text', message: 'Only the start of this article can be read.' } } });
    expect(text).toContain('Only the start of this article can be read. Missing and Only here are withheld.');
    expect(text).not.toMatch(/^MISSING/m);
  });

  it('begin the wording with what differs between the headlines', () => {
    const titled = (title: string, article: ReturnType<typeof sampleReference>) => ({ ...article, title });
    const differing = compare(titled('Bridge in Lorne falls, 4 hurt', sampleReference()), titled('Bridge in Lorne falls, 7 hurt', sampleReport()));
    expect(toPlainText(differing)).toMatch(/^WORDING \(\d+\)\n  \[Headline, Number \(fact\)\] Bridge in Lorne falls, 4 hurt\n      here: Bridge in Lorne falls, 7 hurt\n      number: “4” → “7”$/m);
    expect(toMarkdown(differing)).toContain('- **Headline, Number (fact).** Bridge in Lorne falls, 4 hurt\n  - here: Bridge in Lorne falls, 7 hurt\n  - number: “4” → “7”');
  });

  it('are Markdown that shows characters of its own as they are', () => {
    const starred = toMarkdown({ ...comparison, report: { ...comparison.report, title: 'A *new* [deal]', url: 'https://a.invalid/' } });
    expect(starred).toContain('[A \\*new\\* \\[deal\\]](https://a.invalid/)');
  });
});

describe('the order of findings', () => {
  it('puts altered quotations first and claims by importance', () => {
    const { quotes, missing } = findingsOf(comparison);
    expect(quotes[0].relation).toBe('altered');
    expect(missing!.map(claim => claim.importance)).toEqual(missing!.map(claim => claim.importance).toSorted((a, b) => b - a));
  });
});

describe('the speaker shown', () => {
  const shown = (reference: string, report: string): (string | undefined)[] => compare(articleOf({ text: reference }), articleOf({ text: report })).quotations.map(speakerOf);

  it('is the name rather than the office', () => {
    expect(shown('Mayor Ann Lee said: “We will open the bridge before the winter.”', 'The mayor of the town of Lorne said: “We will open the bridge before the winter.”')).toEqual(['Ann Lee']);
  });
  it('is nobody where only a pronoun is known', () => {
    expect(shown('It said: “We will open the bridge before the winter.”', 'It said: “We will open the bridge before the winter.”')).toEqual([undefined]);
  });
});
