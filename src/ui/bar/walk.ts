// Which mark comes next, and which words of it are in question.

import type { MarkFinding, MarkKind } from '../../findings/mark.ts';
import type { MarkPlace, PageMark, PageMarks } from '../../findings/marks.ts';

/** The marks that can be walked: those that stand on the page and are of a chosen kind; none chosen: of any. */
export const walkable = (
  marks: readonly PageMark[],
  found: readonly boolean[],
  kinds: ReadonlySet<MarkKind>,
): number[] => [...marks.keys()].filter(i => found[i] && (!kinds.size || kinds.has(marks[i].kind)));

/** The mark a step away, round and round; from one that is not in the list, the nearest in that direction. */
export function stepped(list: readonly number[], current: number | null, by: 1 | -1): number | null {
  if (!list.length) return null;
  if (current === null) return by > 0 ? list[0] : list.at(-1)!;
  const beyond = by > 0 ? list.find(i => i > current) : list.findLast(i => i < current);
  return beyond ?? (by > 0 ? list[0] : list.at(-1)!);
}

/** The words of a mark in question; of one that was asked for, those that the reader asked about. */
export function wordsInQuestion({ marks, first }: PageMarks, mark: number): readonly MarkPlace[] {
  const asked = first?.mark === mark && 'words' in first.words ? first.words : undefined;
  const about = (finding: MarkFinding): boolean => !asked || touches(finding, asked.start, asked.words.length);
  const { findings } = marks[mark];
  const differing = findings.filter(finding => finding.report.marks.length && about(finding));
  if (differing.length) return differing.flatMap(({ words }) => words);
  return asked ? [asked] : (findings[0]?.words ?? []);
}

const touches = ({ report }: MarkFinding, start: number, length: number): boolean =>
  report.start < start + length && start < report.start + report.text.length;
