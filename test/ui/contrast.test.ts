// The tokens in both schemes by WCAG's own formula: text at least 4.5 : 1 on every ground it stands on, marks and edges
// of controls 3 : 1.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8');
const [LIGHT, DARK] = [
  css.slice(0, css.indexOf('@media')),
  /@media \(prefers-color-scheme:dark\)\{:root\{([^}]+)\}/.exec(css)![1],
].map(rules =>
  Object.fromEntries([...rules.matchAll(/--([\w-]+):(#[0-9a-f]{6})/g)].map(([, name, colour]) => [name, colour])),
);

const HUES = ['same', 'part', 'diff', 'gone', 'only', 'mute'];
const GROUNDS = ['paper', 'wash', 'sunk', 'raise'];

/** What is written on what: ink first. */
const TEXT: [string, string][] = [
  ...['ink', 'ink-2', 'ink-3'].flatMap(ink => GROUNDS.map((ground): [string, string] => [ink, ground])),
  ...HUES.flatMap((hue): [string, string][] => [
    [hue, 'paper'],
    [hue, `${hue}-bg`],
    ['ink', `${hue}-bg`],
  ]),
  ['accent', 'paper'],
  ['accent', 'accent-bg'],
  ['accent-ink', 'accent'],
  ['paper', 'ink'],
];
const MARKS: [string, string][] = [
  ...GROUNDS.map((ground): [string, string] => ['line-2', ground]),
  ...GROUNDS.map((ground): [string, string] => ['focus', ground]),
  ...HUES.map((hue): [string, string] => [hue, 'wash']),
  ['paper', 'diff'],
];

const channel = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map(at => channel(Number.parseInt(colour.slice(at, at + 2), 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

describe('the formula', () => {
  it('gives 21 for black on white and 1 for a colour on itself', () =>
    expect([contrast('#000000', '#ffffff'), contrast('#17509c', '#17509c')]).toEqual([21, 1]));
});

for (const [scheme, tokens] of [
  ['light', LIGHT],
  ['dark', { ...LIGHT, ...DARK }],
] as const) {
  describe(`in ${scheme}`, () => {
    const low = (pairs: readonly [string, string][], least: number): string[] =>
      pairs
        .map(([on, ground]) => ({ on, ground, ratio: contrast(tokens[on], tokens[ground]) }))
        .filter(({ ratio }) => !(ratio >= least))
        .map(({ on, ground, ratio }) => `${on} on ${ground}: ${ratio.toFixed(2)}`);

    it('every text can be read', () => expect(low(TEXT, 4.5)).toEqual([]));
    it('every mark and edge can be seen', () => expect(low(MARKS, 3)).toEqual([]));
  });
}
