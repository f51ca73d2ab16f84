// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fitWindow } from '../../../src/ui/popup/fit.ts';

const FRAME = { clientWidth: 480, clientHeight: 600 };
let resized: (() => void) | undefined;
const style = { width: '', height: '' };

const windowOf = (innerWidth: number, innerHeight: number): any => ({
  innerWidth,
  innerHeight,
  document: { body: { ...FRAME, style } },
  addEventListener: (_: string, listener: () => void) => (resized = listener),
});

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(style, { width: '', height: '' });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the frame', () => {
  it('stays as it is where the window holds it', () => {
    fitWindow(windowOf(480, 600));
    vi.advanceTimersByTime(1000);
    expect(style).toEqual({ width: '', height: '' });
  });
  it('gets as small as its window, to a reader who has zoomed in', () => {
    fitWindow(windowOf(400, 300));
    vi.advanceTimersByTime(1000);
    expect(style).toEqual({ width: '400px', height: '300px' });
  });
  it('waits until the window has grown', () => {
    const window = windowOf(200, 200);
    fitWindow(window);
    vi.advanceTimersByTime(100);
    Object.assign(window, { innerWidth: 480, innerHeight: 600 });
    resized!();
    vi.advanceTimersByTime(1000);
    expect(style).toEqual({ width: '', height: '' });
  });
  it('takes no notice of a window that has not opened', () => {
    fitWindow(windowOf(25, 25));
    vi.advanceTimersByTime(1000);
    expect(style).toEqual({ width: '', height: '' });
  });
});
