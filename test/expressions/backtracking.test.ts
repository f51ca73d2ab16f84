// No expression may be held up by a text: each is tried on texts made from its own parts.

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseSync } from 'vite';
import { describe, expect, it, vi } from 'vitest';
import { slowestOf } from './attacks.ts';

vi.setConfig({ testTimeout: 60_000 }); // an expression is tried on hundreds of texts

const ROOT = resolve(import.meta.dirname, '../..');
const FILES = ['src', 'entrypoints'].flatMap(folder =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter(path => /(?<!\.d)\.tsx?$/.test(path))
    .map(path => join(ROOT, folder, path)),
);

/**
 * Characters of the texts that the expressions of a file are asked of, where those are bounded: the phrases of furniture
 * look from one word to another, in blocks of a few thousand characters at most.
 */
const LONGEST: ReadonlyMap<string, number> = new Map([['src/extraction/recognise.ts', 4000]]);

function expressionsIn(node: unknown): RegExp[] {
  if (Array.isArray(node)) return node.flatMap(expressionsIn);
  if (typeof node !== 'object' || node === null) return [];
  const { regex } = node as { regex?: { pattern: string; flags: string } };
  if (regex) return [new RegExp(regex.pattern, regex.flags)];
  return Object.values(node).flatMap(expressionsIn);
}

/** What a file builds while it is loaded, from lists of words. */
async function builtBy(path: string): Promise<RegExp[]> {
  const built: RegExp[] = [];
  const plain = globalThis.RegExp;
  globalThis.RegExp = new Proxy(plain, {
    construct(target, given: [string, string]) {
      const one = new target(...given);
      built.push(one);
      return one;
    },
  });
  try {
    await import(/* @vite-ignore */ pathToFileURL(path).href);
  } finally {
    globalThis.RegExp = plain;
  }
  return built;
}

describe('the search for slow texts', () => {
  it.each([
    /(?:a+)+b/,
    /[^\n]*\S[^\n]*/g,
    /[.!?]+["”]*(?=\s+[A-Z])/g,
    /"[^“]*”/,
    /\s+$/,
    /^(?:\s*-\s*)+x/,
    /<meta\b[^>]*?\bcharset/,
    /(\w|\d)+$/,
  ])('finds one for %s, else the rule below holds of nothing', expression =>
    expect(slowestOf(expression)).toBeDefined(),
  );
  it.each([/(?<!\s)\s+$/, /^\s*\S/, /[.!?]\s/g, /^[^:]*:/, /(?:ab)+/g])('finds none for %s', expression =>
    expect(slowestOf(expression)).toBeUndefined(),
  );
});

describe('every expression of the code', () => {
  it.each(FILES.map(path => [relative(ROOT, path), path]))(
    'of %s takes no longer than its text is long',
    async (name, path) => {
      const written = readFileSync(path, 'utf8');
      const { program } = parseSync(path, written);
      const all = [...expressionsIn(program), ...(written.includes('new RegExp(') ? await builtBy(path) : [])];
      const slow = all.flatMap(one => {
        const text = slowestOf(one, LONGEST.get(name));
        return text === undefined ? [] : [`${one}: ${JSON.stringify(text.slice(0, 60))}`];
      });
      expect(slow).toEqual([]);
    },
  );
});
