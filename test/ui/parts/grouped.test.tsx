// @vitest-environment happy-dom
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { startView, type View } from '../../../src/findings/view.ts';
import { Grouped } from '../../../src/ui/parts/grouped.tsx';

const GROUP = { lead: 40, first: 1, end: 4, name: 'the ferry' };

function shown(view: Partial<View> = {}, cards = 5) {
  const root = document.createElement('div');
  const changes: Partial<View>[] = [];
  const all = Array.from({ length: cards }, (_, i) => <article key={i}>{i}</article>);
  render(
    <Grouped
      cards={all}
      groups={[GROUP]}
      view={{ ...startView(), tab: 'missing', ...view }}
      onView={change => changes.push(change)}
    />,
    root,
  );
  const button = root.querySelector('button');
  return {
    root,
    changes,
    button,
    folded: button && root.querySelector<HTMLElement>(`#${button.getAttribute('aria-controls')}`),
  };
}

describe('cards about one thing', () => {
  it('stand behind a button that says how many more there are, and of what', () => {
    const { root, button, folded } = shown();
    expect([button!.textContent, button!.getAttribute('aria-expanded')]).toEqual(['2 more about the ferry', 'false']);
    expect(folded!.hidden).toBe(true);
    expect([...folded!.querySelectorAll('article')].map(card => card.textContent)).toEqual(['2', '3']);
    // the order in which cards are counted stays that of the rows
    expect([...root.querySelectorAll('article')].map(card => card.textContent)).toEqual(['0', '1', '2', '3', '4']);
  });

  it('are shown once it is pressed', () => {
    const { button, changes } = shown();
    button!.click();
    expect(changes).toEqual([{ opened: { missing: [40] } }]);
    const open = shown(changes[0]);
    expect([open.button!.getAttribute('aria-expanded'), open.folded!.hidden]).toEqual(['true', false]);
  });

  it('are counted in full while not all of them are painted', () => {
    expect(shown({}, 2).button!.textContent).toBe('2 more about the ferry');
    expect(shown({}, 1).button).toBeNull();
  });
});
