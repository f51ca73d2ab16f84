// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Ranked } from '../../../src/library/choose.ts';
import { ReferenceMenu } from '../../../src/ui/parts/menus.tsx';

const one = (id: string, verdict: Ranked['verdict'] = 'unjudged'): Ranked => ({
  id,
  kind: 'page',
  title: `Title ${id}`,
  siteName: `Outlet ${id}`,
  savedAt: 1,
  words: 100,
  verdict,
  score: 0,
  version: null,
});
const root = document.body;
afterEach(() => render(null, root));

const show = async (props: Partial<Parameters<typeof ReferenceMenu>[0]>): Promise<void> => {
  const never = (): void => undefined;
  await act(async () =>
    render(
      <ReferenceMenu
        ranked={[one('near', 'same'), one('new')]}
        onChoose={never}
        onPin={never}
        onRemove={never}
        onPaste={never}
        {...props}
      />,
      root,
    ),
  );
};
const names = (): string[] => [...root.querySelectorAll('.reference b')].map(name => name.textContent ?? '');
const seek = (words: string): Promise<void> =>
  act(async () => {
    const field = root.querySelector<HTMLInputElement>('.find')!;
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });

describe('the menu of references', () => {
  it('finds those beyond the ones that are near, each once', async () => {
    await show({ findMore: async () => [one('new'), one('old')] });
    expect(names()).toEqual(['Outlet near', 'Outlet new', 'Outlet old']);
    await seek('outlet old');
    expect(names()).toEqual(['Outlet old']);
  });

  it('shows a hundred of thousands, and says how many more there are', async () => {
    await show({ findMore: async () => Array.from({ length: 500 }, (_, i) => one(String(i))) });
    expect(names()).toHaveLength(100);
    expect(root.textContent).toContain('402 more. Type to find one.');
  });

  it('pins what is not pinned, and lets go of what is', async () => {
    const onPin = vi.fn();
    await show({ pinned: 'new', onPin });
    const pins = [...root.querySelectorAll<HTMLElement>('.pin')];
    expect(pins.map(pin => pin.getAttribute('aria-pressed'))).toEqual(['false', 'true']);
    for (const pin of pins) pin.click();
    expect(onPin.mock.calls).toEqual([[one('near', 'same')], [null]]);
  });
});
