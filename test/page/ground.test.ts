import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { isDark, lightnessOf } from '../../src/page/ground.ts';

describe('how light a colour is, as browsers write it', () => {
  it.each([
    ['rgb(255, 255, 255)', 1, 1],
    ['rgba(0, 0, 0, 0)', 0, 0],
    ['rgba(0, 0, 0, 0.8)', 0, 0.8],
    ['color(srgb 1 1 1)', 1, 1],
    ['color(display-p3 0 0 0 / 0.5)', 0, 0.5],
    ['oklch(0.98 0.01 90)', 0.98, 1],
    ['oklab(0.2 0.01 0.01 / 0.9)', 0.2, 0.9],
    ['lab(92 1 -2)', 0.92, 1],
    ['lch(8 1 270)', 0.08, 1],
  ])('%s', (colour, lightness, opacity) => {
    const told = lightnessOf(colour)!;
    expect(told.lightness).toBeCloseTo(lightness, 2);
    expect(told.opacity).toBeCloseTo(opacity, 2);
  });
  it('is not known of what cannot be read', () => expect(lightnessOf('transparent')).toBeNull());
});

describe('a page is dark', () => {
  const { window } = new JSDOM('<body><main><p>Text</p></main></body>');
  beforeAll(() => {
    vi.stubGlobal('getComputedStyle', window.getComputedStyle.bind(window));
    vi.stubGlobal('ShadowRoot', window.ShadowRoot);
  });
  afterAll(() => vi.unstubAllGlobals());
  const darkWith = (styles: Record<string, string>): boolean => {
    for (const name of ['body', 'main', 'p'])
      window.document.querySelector(name)!.setAttribute('style', styles[name] ?? '');
    return isDark(window.document.querySelector('p'));
  };
  it('by the nearest ground behind the text', () => {
    expect(darkWith({ body: 'background-color: #fff', main: 'background-color: #111' })).toBe(true);
    expect(darkWith({ body: 'background-color: #111', main: 'background-color: #fff' })).toBe(false);
  });
  it('not by a ground that can be seen through', () =>
    expect(darkWith({ body: 'background-color: #fff', main: 'background-color: rgba(0, 0, 0, 0.2)' })).toBe(false));
  it('by its ink where no ground is painted', () => {
    expect(darkWith({ p: 'color: #eee' })).toBe(true);
    expect(darkWith({ p: 'color: #222' })).toBe(false);
  });
});
