import { describe, expect, it } from 'vitest';
import { articleOf, compare } from '../../../src/engine/index.ts';
import type { Remark } from '../../../src/findings/remarks.ts';
import { startView } from '../../../src/findings/view.ts';
import type { Ranked } from '../../../src/library/choose.ts';
import type { Answer } from '../../../src/library/service.ts';
import { othersOf, reportOf } from '../../../src/ui/session/asked.ts';
import {
  answerOf,
  canSwitch,
  chosenIn,
  isOtherStory,
  readOf,
  reduce,
  startState,
  type Apart,
  type Event,
  type State,
} from '../../../src/ui/session/state.ts';

const page = articleOf({ title: 'The page', text: 'The bridge in Lorne opens on Monday, the council said.' });
const pasted = articleOf({ title: 'Pasted', text: 'The bridge in Lorne opens on Friday, the council said.' });
const one = (id: string, more: Partial<Ranked> = {}): Ranked => ({
  id,
  kind: 'page',
  title: id,
  savedAt: 0,
  words: 10,
  verdict: 'same',
  score: 1,
  version: null,
  ...more,
});
const sample = one('sample', { kind: 'sample', verdict: 'different' });
const compared = (id: string): Answer => ({
  ranked: [one(id), sample],
  reference: one(id),
  comparison: compare(page, page),
});
const uncompared = (...ranked: Ranked[]): Answer => ({ ranked });
const answered = (answer: Answer, apart: Apart = 'page'): Event => ({
  type: 'answered',
  answer,
  read: { report: apart === 'page' ? page : pasted, apart },
});
const after = (...events: Event[]): State => events.reduce(reduce, startState());
const nameAfter = (...events: Event[]): string => after(...events).screen.name;
const ASKED: Event = { type: 'asked', about: { report: page, apart: 'page', referenceId: 'b' } };
const READ: Event = { type: 'read', page };

describe('what fills the frame', () => {
  it.each<[string, string, Event[]]>([
    ['is nothing but the title while the page is read', 'reading', [{ type: 'titled', title: 'The page' }, READ]],
    ['are findings where there is a comparison', 'findings', [answered(compared('a'))]],
    ['welcomes who has kept nothing', 'first-run', [answered(uncompared(sample))]],
    ['says that the page itself is kept', 'own', [answered(uncompared(one('a', { version: 'identical' }), one('b')))]],
    ['says that no reference fits', 'none-fits', [answered(uncompared(one('a', { verdict: 'different' }), sample))]],
    ['says why the page cannot be read', 'unreadable', [{ type: 'unreadable', problem: 'pdf', page: { title: '' } }]],
    ['is that something failed before anything was shown', 'unreadable', [{ type: 'failed' }]],
    ['stays where something fails later', 'findings', [answered(compared('a')), { type: 'failed' }]],
    [
      'is the page read anew once what stands in is left',
      'reading',
      [answered(compared('a'), 'pasted'), { type: 'left' }],
    ],
  ])('%s', (_, name, events) => expect(nameAfter(...events)).toBe(name));

  it('takes the title of the tab only while the page is read', () => {
    const titled: Event = { type: 'titled', title: 'The tab' };
    expect(after(titled).screen).toEqual({ name: 'reading', page: { title: 'The tab' } });
    const shown = after(answered(compared('a')));
    expect(reduce(shown, titled)).toBe(shown);
  });

  it('holds the answer it was made of', () => {
    for (const answer of [compared('a'), uncompared(one('b'))])
      expect(answerOf(readOf(after(answered(answer)).screen)!)).toEqual(answer);
  });
});

describe('what the reader says', () => {
  const said = (id: string, text: string): Remark => ({
    id,
    text,
    kind: 'note',
    row: 'quote',
    about: { reference: 'a', report: 'b' },
    at: 1,
  });
  const remarksAfter = (...events: Event[]): (string | undefined)[] => {
    const { screen } = after(answered(compared('a')), ...events);
    return screen.name === 'findings' ? (screen.answer.remarks ?? []).map(({ text }) => text) : [];
  };
  const remarked = (remark: Remark, gone?: true): Event => ({ type: 'remarked', remark, gone });

  it('stands beside the findings, one of the same id in place of the other, until it is taken back', () => {
    const [first, changed, second] = [said('1', 'ask'), said('1', 'ask again'), said('2', 'print')];
    expect(remarksAfter(remarked(first), remarked(second))).toEqual(['ask', 'print']);
    expect(remarksAfter(remarked(first), remarked(second), remarked(changed))).toEqual(['print', 'ask again']);
    expect(remarksAfter(remarked(first), remarked(second), remarked(first, true))).toEqual(['print']);
  });
  it('is nothing where nothing is compared', () => {
    const state = after(answered(uncompared(sample)));
    expect(reduce(state, remarked(said('1', 'ask'))).screen).toBe(state.screen);
  });
});

describe('the view', () => {
  const moved = { ...startView(), tab: 'missing' as const, inText: true };

  it('comes back with what was shown last', () => {
    const recalled = after({
      type: 'recalled',
      answer: compared('a'),
      read: { report: page, apart: 'page' },
      view: moved,
    });
    expect([recalled.screen.name, recalled.view]).toEqual(['findings', moved]);
  });
  it('begins anew with another reference, in the order that the reader wants', () =>
    expect(after({ type: 'viewed', change: moved }, { type: 'restarted' }).view).toEqual({
      ...startView(),
      inText: true,
    }));
  it('begins anew when what stands in is left', () =>
    expect(after({ type: 'viewed', change: moved }, { type: 'left' }).view).toEqual(startView()));
  it('keeps what a change does not name', () =>
    expect(after({ type: 'viewed', change: moved }, { type: 'viewed', change: { all: true } }).view).toEqual({
      ...moved,
      all: true,
    }));
});

describe('the reference chosen', () => {
  it('is the one asked for, before its answer is there', () =>
    expect(chosenIn(after(answered(compared('a')), ASKED))).toBe('b'));
  it('is the one shown where none was asked for', () => expect(chosenIn(after(answered(compared('a'))))).toBe('a'));
  it('is not that of the sample', () =>
    expect(chosenIn(after(answered(compared('sample'), 'sample')))).toBeUndefined());
  it('can be changed where a page is read and others are kept', () => {
    const can = (...events: Event[]): boolean => canSwitch(after(...events).screen);
    expect([
      can(),
      can(answered(compared('a'))),
      can(answered(compared('a'), 'pasted')),
      can(answered(uncompared(one('a')))),
      can(answered(uncompared(sample))),
    ]).toEqual([false, true, false, true, false]);
  });
});

describe('what is compared again when references come or go', () => {
  it('is what was asked for last', () => expect(after(ASKED, answered(compared('b'))).asked?.report).toBe(page));
  it('is a text just pasted', () => {
    const asked = after(ASKED, { type: 'asked' }, answered(compared('a'), 'pasted')).asked;
    expect(asked).toEqual({ report: pasted, apart: 'pasted' });
  });
  it('is not the sample', () =>
    expect(after(ASKED, { type: 'asked' }, answered(compared('a'), 'sample')).asked).toBeUndefined());
});

describe('what is saved', () => {
  it('is the page behind the sample', () =>
    expect(reportOf(after(READ, answered(compared('a'), 'sample')))).toEqual({ report: page, apart: 'page' }));
  it('is the text pasted in place of the page', () =>
    expect(reportOf(after(READ, answered(compared('a'), 'pasted')))).toEqual({ report: pasted, apart: 'pasted' }));
  it('is nothing while nothing is read', () => expect(reportOf(after(READ))).toBeUndefined());
});

describe('other references', () => {
  it('are those kept, without this page and the sample', () => {
    const { screen } = after(answered(uncompared(one('a', { version: 'identical' }), one('b'), sample)));
    expect(screen.name === 'own' && othersOf(screen)).toBe(1);
  });
});

describe('another story', () => {
  const told = compared('a');
  const withheld = { reason: 'different-story' as const, message: 'Another event.' };
  const other = { ...told, comparison: { ...told.comparison!, story: { ...told.comparison!.story, withheld } } };

  it('stands in place of its findings until they are asked for', () => {
    const shownFor = (answer: Answer, anyway?: boolean): boolean => {
      const { screen } = after(answered(answer));
      return screen.name === 'findings' && isOtherStory(screen, { ...startView(), anyway });
    };
    expect([shownFor(told), shownFor(other), shownFor(other, true)]).toEqual([false, true, false]);
  });
});
