// Rules of the house that a program can keep: which way imports run, and what never enters the code.

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const FILES = ['src', 'entrypoints'].flatMap(folder =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter(path => /\.tsx?$/.test(path))
    .map(path => join(ROOT, folder, path)),
);

/** Layers, the highest first; each may import from those below it. */
const BELOW: Record<string, string[]> = {
  entrypoints: ['ui', 'export', 'words', 'findings', 'library', 'page', 'extraction', 'engine'],
  cli: ['export', 'words', 'findings', 'library', 'extraction', 'engine'],
  ui: ['words', 'findings', 'engine'],
  export: ['words', 'findings', 'engine'],
  words: ['findings', 'engine'],
  findings: ['engine'],
  library: ['engine'],
  page: ['engine'],
  extraction: ['engine'],
  engine: [],
};
/**
 * Types only: the popup's ports name what the library answers, what a tab gives and what is exported, and the library
 * keeps what a reader says of findings, so that both sides stay one shape.
 */
const TYPES_ONLY: Record<string, string[]> = { ui: ['library', 'page', 'export'], library: ['findings'] };

/** Rooms of the engine, the lowest first; each may import from those before it. */
const ROOMS = [
  'languages',
  'text',
  'facts',
  'alignment',
  'changes',
  'speakers',
  'quotations',
  'claims',
  'story',
  'comparison',
];
/**
 * Stand beside the rooms: shapes and the logistic function, which import nothing; the public face, which imports
 * everything.
 */
const SHARED = new Set(['article.ts', 'quotation.ts', 'quote.ts', 'logistic.ts']);

/** Alternatives that are no words of a language. */
const NO_WORDS = new Set(['(?:st|nd|rd|th)']);
const FACES = [join('engine', 'index.ts'), join('engine', 'changes', 'kinds.ts'), join('engine', 'quote.ts')];

const layerOf = (path: string): string => {
  const parts = relative(ROOT, path).split(sep);
  return parts[0] === 'entrypoints' ? 'entrypoints' : parts[1];
};

const textOf = (path: string): string => readFileSync(path, 'utf8');

const importsOf = (path: string): { target: string; typeOnly: boolean; statement: string }[] =>
  [...textOf(path).matchAll(/^(import|export)( type)?[^;'"]*from '(\.[^']+)'|import\('(\.[^']+)'\)/gm)].map(
    ([statement, , type, from, dynamic]) => ({
      target: resolve(dirname(path), from ?? dynamic),
      typeOnly: type !== undefined,
      statement,
    }),
  );

describe('imports', () => {
  it('are found in nearly every file, else the rules below hold of nothing', () => {
    expect(FILES.filter(path => importsOf(path).length).length).toBeGreaterThan(0.8 * FILES.length);
  });

  it('run one way', () => {
    const wrong = FILES.flatMap(path =>
      importsOf(path).flatMap(({ target, typeOnly, statement }) => {
        const [from, to] = [layerOf(path), layerOf(target)];
        const allowed = from === to || BELOW[from].includes(to) || (typeOnly && TYPES_ONLY[from]?.includes(to));
        return allowed ? [] : [`${relative(ROOT, path)}: ${statement}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('run one way inside the engine, and story and claims ask nothing of each other', () => {
    const roomOf = (path: string): string => relative(join(ROOT, 'src/engine'), path).split(sep)[0];
    const wrong = FILES.filter(path => layerOf(path) === 'engine' && roomOf(path) !== 'index.ts').flatMap(path =>
      importsOf(path).flatMap(({ target, statement }) => {
        const [from, to] = [roomOf(path), roomOf(target)];
        const apart = from === 'story' && to === 'claims';
        const allowed =
          from === to ||
          (SHARED.has(to) && (ROOMS.includes(from) || to === 'article.ts')) ||
          (ROOMS.indexOf(to) >= 0 && ROOMS.indexOf(to) < ROOMS.indexOf(from) && !apart);
        return allowed ? [] : [`${relative(ROOT, path)}: ${statement}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('enter the engine by its public face alone, or by what weighs nothing: the table of kinds, and quotes', () => {
    const wrong = FILES.filter(path => layerOf(path) !== 'engine').flatMap(path =>
      importsOf(path)
        .filter(({ target }) => layerOf(target) === 'engine' && !FACES.some(face => target.endsWith(face)))
        .map(({ statement }) => `${relative(ROOT, path)}: ${statement}`),
    );
    expect(wrong).toEqual([]);
  });

  it('run one way between the rooms of the screens: parts know no session, and neither knows a screen', () => {
    const roomOf = (path: string): string => relative(join(ROOT, 'src/ui'), path).split(sep)[0];
    const known = new Map([
      ['parts', ['parts']],
      ['session', ['session', 'parts']],
    ]);
    const wrong = FILES.filter(path => layerOf(path) === 'ui').flatMap(path =>
      importsOf(path)
        .filter(({ target }) => layerOf(target) === 'ui')
        .filter(
          ({ target }) => !(known.get(roomOf(path)) ?? ['parts', 'session', roomOf(path)]).includes(roomOf(target)),
        )
        .map(({ statement }) => `${relative(ROOT, path)}: ${statement}`),
    );
    expect(wrong).toEqual([]);
  });

  it('bring three packages into the engine, all text in and data out', () => {
    const packages = FILES.filter(path => layerOf(path) === 'engine').flatMap(path =>
      [...textOf(path).matchAll(/\bfrom '([^.'][^']*)'|\bimport\(?\s*'([^.'][^']*)'/g)].map(
        ([, from, bare]) => from ?? bare,
      ),
    );
    const names = packages.map(name => (name.startsWith('@') ? name.split('/', 2).join('/') : name));
    expect([...new Set(names)].sort()).toEqual(['@orama/stemmers', 'diff', 'stemmer']);
  });
});

describe('code', () => {
  it('writes no HTML from strings and makes no request', () => {
    for (const path of FILES)
      expect(textOf(path), relative(ROOT, path)).not.toMatch(
        /innerHTML|dangerouslySetInnerHTML|document\.write|\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource/,
      );
  });

  it('asks no plain object for a word of a text: every one of them has a “constructor”', () => {
    for (const path of FILES.filter(file => layerOf(file) === 'engine')) {
      expect(textOf(path), relative(ROOT, path)).not.toMatch(
        /Record<string|\{ \[\w+: string\]|=.*Object\.fromEntries|\bin [A-Z]{2,}\b/,
      );
    }
  });

  it('builds expressions from constants alone, in these files: one made from a text could backtrack for ever', () => {
    const building = FILES.filter(path => textOf(path).includes('new RegExp(')).map(path =>
      relative(ROOT, path).replaceAll(sep, '/'),
    );
    expect(building.sort()).toEqual([
      'src/engine/languages/en/furniture.ts',
      'src/engine/text/unspaced.ts',
      'src/engine/text/words.ts',
      'src/extraction/languages/phrases.ts',
      'src/extraction/names.ts',
      'src/extraction/prose.ts',
      'src/extraction/recognise.ts',
      'src/extraction/text.ts',
    ]);
  });

  it('writes no list of words outside engine/languages', () => {
    const lists = FILES.filter(
      path => layerOf(path) === 'engine' && !relative(ROOT, path).includes('languages'),
    ).flatMap(path => {
      const found = textOf(path).match(/\bwordSet\(|\(\?:[a-z']{2,}(?:\|[a-z']{2,})+\)/g) ?? [];
      return found.filter(one => !NO_WORDS.has(one)).map(one => `${relative(ROOT, path)}: ${one}`);
    });
    expect(lists).toEqual([]);
  });
});

/** Two words in a row, or one where text stands by itself. */
const SENTENCE = /\p{L}{2,}[,.;:]?\s+\p{L}{2,}/u;
const WORD = /\p{L}{2,}/u;
const READ_OUT = /^(?:aria-label|title|placeholder|alt)$/;

interface Node {
  type: string;
  value?: unknown;
  name?: { name?: unknown };
}
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

/** What a reader would see of this part of a file. */
function sentencesIn(node: unknown, attribute = ''): string[] {
  if (Array.isArray(node)) return node.flatMap(one => sentencesIn(one, attribute));
  if (!isNode(node) || attribute === 'class') return [];
  const inner = node.type === 'JSXAttribute' ? String(node.name?.name) : attribute;
  const text = textIn(node);
  const alone = node.type === 'JSXText' || READ_OUT.test(attribute);
  const own = text !== undefined && (alone ? WORD : SENTENCE).test(text) ? [text] : [];
  return [...own, ...Object.values(node).flatMap(one => sentencesIn(one, inner))];
}

function textIn({ type, value }: Node): string | undefined {
  if (type === 'TemplateElement') return (value as { cooked: string }).cooked;
  return (type === 'Literal' || type === 'JSXText') && typeof value === 'string' ? value : undefined;
}

describe('words', () => {
  const said = (code: string, path = 'part.tsx'): string[] => {
    const { program, errors } = parseSync(path, code);
    expect(errors, path).toEqual([]);
    return sentencesIn(program);
  };

  it.each([
    ['text between tags', '<b>Saved</b>'],
    ['a label', '<b aria-label="More" />'],
    ['a string', "say('Nothing is missing.')"],
    ['a part of a string', 'say(`${count} of them are here`)'],
  ])('are found in %s, else the rule below holds of nothing', (_, code) => expect(said(code)).toHaveLength(1));
  it('are not seen in classes and selectors', () =>
    expect(said('<b class="btn quiet">{find(\'.card .current\')}</b>')).toEqual([]));

  it('stand in src/words alone', () => {
    const found = FILES.filter(path =>
      ['entrypoints', 'cli', 'ui', 'export', 'findings', 'library', 'page'].includes(layerOf(path)),
    ).flatMap(path => said(textOf(path), path).map(text => `${relative(ROOT, path)}: ${text}`));
    expect(found).toEqual([]);
  });
});
