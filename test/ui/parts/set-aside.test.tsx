// @vitest-environment happy-dom

import { render } from 'preact';
import { expect, it, vi } from 'vitest';
import { compare } from '../../../src/engine/index.ts';
import { findingsOf, type Tab } from '../../../src/findings/findings.ts';
import { allRows, applyRemarks, remarkOn, type Remark } from '../../../src/findings/remarks.ts';
import { sampleReference, sampleReport } from '../../../src/library/sample.ts';
import { SetAside } from '../../../src/ui/parts/set-aside.tsx';

const sample = compare(sampleReference(), sampleReport());
const rows = allRows(findingsOf(sample));
const claims = rows.filter(({ row }) => row === 'claim');
let made = 0;
const said = (row: (typeof rows)[number], kind: Remark['kind'], text?: string): Remark => {
  made += 1;
  return remarkOn(row, sample, { id: String(made), kind, text, at: made });
};
const lost = (remark: Remark): Remark => ({
  ...remark,
  reference: { words: 'Not a word of it stands here.', before: '', behind: '', start: 0 },
});

function shown(remarks: readonly Remark[], tab: Tab, damaged = 0, onTakeBack = vi.fn()): HTMLElement {
  const { hidden, orphans, remarksOf } = applyRemarks(sample, remarks);
  const host = document.createElement('div');
  render(<SetAside {...{ tab, hidden, orphans, damaged, remarksOf, onTakeBack }} onRemoveDamaged={vi.fn()} />, host);
  return host;
}
const line = (body: HTMLElement): string | undefined =>
  body.querySelector('summary')?.textContent?.replace(/ Show$/, '');

it('says nothing where nothing is set aside, or not of this list', () => {
  expect(shown([], 'missing').innerHTML).toBe('');
  expect(shown([said(claims[0], 'dismissed')], 'quotes').innerHTML).toBe('');
});

it.each<[string, () => Remark[], number]>([
  ['1 hidden as no finding.', () => [said(claims[0], 'dismissed')], 0],
  ['2 hidden as no findings.', () => claims.slice(0, 2).map(claim => said(claim, 'dismissed')), 0],
  ['1 counted as told by you.', () => [said(claims[0], 'told')], 0],
  ['1 note fits nothing here any more.', () => [lost(said(claims[0], 'note', 'ask'))], 0],
  [
    '2 remarks fit nothing here any more.',
    () => [lost(said(claims[0], 'note', 'ask')), lost(said(claims[0], 'told'))],
    0,
  ],
  ['1 hidden as no finding. 2 remarks cannot be read.', () => [said(claims[0], 'dismissed')], 2],
])('says “%s”', (words, remarks, damaged) => expect(line(shown(remarks(), 'missing', damaged))).toBe(words));

it('shows the words, the notes at a row that is hidden, and the way back', () => {
  const [dismissal, note] = [said(claims[0], 'dismissed'), said(claims[0], 'note', 'ask them')];
  const onTakeBack = vi.fn();
  const body = shown([dismissal, note], 'missing', 0, onTakeBack);
  expect(body.querySelector('li')?.textContent).toContain(dismissal.reference!.words);
  expect(body.querySelector('li p')?.textContent).toBe('ask them');
  const button = body.querySelector('li button')!;
  expect(button.getAttribute('aria-label')).toBe(`Put back: ${dismissal.reference!.words}`);
  (button as HTMLButtonElement).click();
  expect(onTakeBack).toHaveBeenCalledWith(dismissal);
});
