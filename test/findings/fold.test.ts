import { describe, expect, it } from 'vitest';
import { articleOf, compare } from '../../src/engine/index.ts';
import { findingsOf } from '../../src/findings/findings.ts';
import { foldAdded, foldClaims } from '../../src/findings/fold.ts';
import { ribbonOf } from '../../src/findings/ribbon.ts';

const BODY =
  'The council of Lorne voted on Tuesday to close the harbour baths. The baths lost 40,000 crowns last year. A petition against the plan has 1,200 names. The next meeting of the council is on May 4, the clerk said. Ferries will stop there as before.';
const SPEECH =
  '“We learned to swim in those baths,” Nora Vance told the council. “My children learned there too. Nobody in this room has asked the schools. They will lose their lessons.”';
const [whole, without] = [`${BODY}\n\n${SPEECH}`, BODY].map(text => articleOf({ text }));

describe('the further sentences of a quotation', () => {
  it('stand under the claim in which it begins', () => {
    const comparison = compare(whole, without);
    const { missing, counts } = findingsOf(comparison);
    expect(missing!.map(({ reference, folded }) => [reference.text.split(',')[0], folded])).toEqual([
      ['“We learned to swim in those baths', 3],
    ]);
    expect(counts.missing).toBe(missing!.length);
    expect(counts.claims).toBe(foldClaims(comparison).length);
  });

  it('are counted by the ribbon as by the tabs', () => {
    const comparison = compare(whole, without);
    const findings = findingsOf(comparison);
    const { reference } = ribbonOf(comparison, findings);
    expect(reference.filter(({ status }) => status === 'missing')).toHaveLength(findings.missing!.length);
  });

  it('stand under what is only here, too', () => {
    const added = foldAdded(compare(without, whole));
    expect(added.map(({ folded }) => folded ?? 0).reduce((a, b) => a + b)).toBe(3);
  });

  it('leave what the outlet says between two remarks a claim of its own', () => {
    const report = articleOf({ text: BODY });
    const reference = articleOf({
      text: `${BODY}\n\n“We learned to swim there,” Nora Vance said. The hall fell silent when she went on. “They will lose their lessons.”`,
    });
    const texts = findingsOf(compare(reference, report)).missing!.map(claim => claim.reference.text);
    expect(texts).toContain('The hall fell silent when she went on.');
  });
});
