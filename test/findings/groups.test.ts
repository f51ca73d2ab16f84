import { describe, expect, it } from 'vitest';
import { articleOf, compare } from '../../src/engine/index.ts';
import { findingsOf } from '../../src/findings/findings.ts';
import { groupsOf, isOpen, rowsWithin, stepped, toggled } from '../../src/findings/groups.ts';
import { ribbonOf } from '../../src/findings/ribbon.ts';
import { filtered, MISSING_FILTERS, rowsOf, startView, type View } from '../../src/findings/view.ts';

const LEAD = 'Lorne council closed the harbour bridge on Monday.';
const ABOUT_FERRY = [
  'Passengers may take the rescue ferry, which leaves hourly from the quay.',
  'Two quays are served by the rescue ferry.',
  'At each quay the rescue ferry takes sixty passengers.',
];
const OTHERS = [
  'Otters sleep upstream of the mill.',
  'Plums ripen late on these slopes.',
  'A choir rehearses nightly in the old hall.',
  'Herons nest beneath the elms at noon.',
  'Nobody tunes old cellos in Aldmouth.',
  'Rain spoiled the cricket match.',
];
const whole = articleOf({
  text: [LEAD, OTHERS[0], ABOUT_FERRY[0], ...OTHERS.slice(1), ...ABOUT_FERRY.slice(1)].join('\n\n'),
});
const short = articleOf({ text: `${LEAD} Traffic was heavy.` });
const comparison = compare(whole, short);
const findings = findingsOf(comparison);
const rows = findings.missing!;
const at = (change: Partial<View> = {}): View => ({ ...startView(), tab: 'missing', ...change });
const [group] = groupsOf(rows, at());

describe('rows about one thing', () => {
  it('stand together, the most important of them first', () => {
    expect(groupsOf(rows, at())).toHaveLength(1);
    const members = rows.slice(group.first, group.end);
    expect(members.map(({ reference }) => reference.text).toSorted()).toEqual(ABOUT_FERRY.toSorted());
    expect(Math.max(...members.map(({ importance }) => importance))).toBe(members[0].importance);
    expect(group.name).toBe('the rescue ferry');
  });

  it('are counted each by tab, summary and ribbon', () => {
    expect([rows.length, findings.counts.missing]).toEqual([9, 9]);
    const { reference } = ribbonOf(comparison, findings);
    expect(reference.filter(({ status }) => status === 'missing')).toHaveLength(9);
  });

  it('are grouped among what is only here, too', () => {
    const added = findingsOf(compare(short, whole)).added!;
    expect(groupsOf(added, at({ tab: 'added' })).map(({ first, end }) => end - first)).toEqual([3]);
  });

  it('stand where they stand in the order of the text', () => {
    const view = at({ inText: true });
    expect(groupsOf(rowsOf(findings, view), view)).toEqual([]);
  });

  it('are no group where a filter leaves one of them', () => {
    const one = rows.filter((_, i) => i <= group.first || i >= group.end);
    expect(groupsOf(filtered(one, MISSING_FILTERS), at())).toEqual([]);
  });
});

describe('a group', () => {
  it('is open once the reader opened it, and closed again', () => {
    const open = { ...at(), ...toggled(group, at()) };
    expect([isOpen(group, at()), isOpen(group, open)]).toEqual([false, true]);
    expect(isOpen(group, { ...open, ...toggled(group, open) })).toBe(false);
  });

  it('is open while one of its folded cards is the current one, and takes it along when closed', () => {
    const inside = at({ cards: { missing: group.end - 1 } });
    expect(isOpen(group, inside)).toBe(true);
    const closed = { ...inside, ...toggled(group, inside) };
    expect([isOpen(group, closed), closed.cards.missing]).toEqual([false, group.first]);
  });

  it('is open in its own tab alone', () => {
    const open = { ...at(), ...toggled(group, at()) };
    expect(isOpen(group, { ...open, tab: 'added' })).toBe(false);
  });
});

describe('steps from card to card', () => {
  const walk = (view: View, by: 1 | -1): number[] => {
    const seen: number[] = [];
    for (let current = view; seen.length < 12;) {
      const card = stepped(findings, current, by);
      if (card === seen.at(-1)) break;
      seen.push(card);
      current = { ...current, cards: { missing: card } };
    }
    return seen;
  };
  const inSight = rows.map((_, i) => i).filter(i => i <= group.first || i >= group.end);

  it('pass by what is folded away', () => {
    expect(walk(at(), 1)).toEqual(inSight);
    expect(walk(at({ cards: { missing: inSight.at(-1)! } }), -1)).toEqual(inSight.toReversed().slice(1));
  });
  it('go through an open group', () => {
    const open = { ...at(), ...toggled(group, at()) };
    expect(walk(open, 1)).toEqual(rows.map((_, i) => i));
  });
});

describe('rows shown at first', () => {
  it('are so many in sight, whatever is folded under them', () => {
    expect(rowsWithin(rows, at(), group.first + 1)).toBe(group.end);
    expect(rowsWithin(rows, at(), Infinity)).toBe(rows.length);
    expect(rowsWithin(rows, at({ inText: true }), 2)).toBe(2);
  });
});
