// What the built bundles do, whoever wrote it: no code from texts, no HTML from strings but where it is argued here, no
// requests. The comparison with the source is no proof: packages bring what they bring. Needs a build.

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { bundled, FILE, licencesText } from './licences.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const BUNDLES = ['.output/chrome-mv3', '.output/cli'].flatMap(folder =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => /\.m?js$/.test(name))
    .map(name => join(folder, name)),
);

interface Node {
  type: string;
  [part: string]: unknown;
}
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

function* nodesIn(part: unknown): Generator<Node> {
  if (Array.isArray(part)) for (const one of part) yield* nodesIn(one);
  else if (isNode(part)) {
    yield part;
    for (const inner of Object.values(part)) yield* nodesIn(inner);
  }
}

const nameOf = (part: unknown): string => {
  if (!isNode(part)) return '';
  if (part.type === 'MemberExpression') return nameOf(part.property);
  if (part.type === 'Literal' || part.type === 'Identifier') return String(part.name ?? part.value);
  return '';
};

/** Make code of texts. */
const CODE = new Set(['eval', 'Function', 'importScripts', 'execScript']);
/** Make HTML of texts. */
const HTML = new Set(['innerHTML', 'outerHTML', 'srcdoc']);
const HTML_CALLS = new Set(['insertAdjacentHTML', 'createContextualFragment', 'write', 'writeln', 'setHTMLUnsafe']);
/** Ask something of another machine. */
const REQUESTS = new Set([
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'sendBeacon',
  'WebTransport',
  'Image',
]);

/** What a piece of code does that it should not, one word each. */
function deedsIn(code: string): string[] {
  const { program, errors } = parseSync('bundle.js', code);
  expect(errors).toEqual([]);
  return [...nodesIn(program)].flatMap(node => {
    if (node.type === 'AssignmentExpression' && HTML.has(nameOf(node.left))) return [`sets ${nameOf(node.left)}`];
    if (node.type === 'ImportDeclaration' && /^\w+:\/\//.test(nameOf(node.source))) return ['imports from afar'];
    if (node.type === 'ImportExpression' && /^(?:\w+:)?\/\//.test(nameOf(node.source))) return ['imports from afar'];
    if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return [];
    const name = nameOf(node.callee);
    const [first] = node.arguments as unknown[];
    if (/^set(?:Timeout|Interval)$/.test(name) && isNode(first) && first.type === 'Literal') return ['runs a text'];
    const isPlain = isNode(node.callee) && node.callee.type === 'Identifier';
    if (CODE.has(name) || HTML_CALLS.has(name)) return name === 'write' ? [] : [`calls ${name}`];
    return REQUESTS.has(name) && (isPlain || name === 'sendBeacon') ? [`calls ${name}`] : [];
  });
}

/**
 * What packages bring, and why it may stay.
 * preact sets innerHTML for the property dangerouslySetInnerHTML alone, which test/architecture.test.ts keeps out of the
 * code. Readability moves the picture of a noscript element into an element of the copy that it takes apart, and puts
 * the copy's body back as it was before it tries again: that copy belongs to no window, runs no script and loads
 * nothing, and the page's own document is never given to it.
 */
const ARGUED: readonly [bundle: RegExp, deeds: string[]][] = [
  [/\/(?:read-page(?:-[\w-]+)?\.m?js|article\.js)$/, ['sets innerHTML', 'sets innerHTML']],
];

/** Wherever the screens' library lies. */
const PREACT = 'dangerouslySetInnerHTML';

describe('the search for what a bundle does', () => {
  it.each([
    'element.innerHTML = text',
    "element['outerHTML'] += text",
    'frame.srcdoc = text',
    'eval(text)',
    'new Function(text)',
    'window.eval(text)',
    "setTimeout('run()', 5)",
    'fetch(address)',
    'new WebSocket(address)',
    'navigator.sendBeacon(address)',
    'element.insertAdjacentHTML("beforeend", text)',
    "import('https://a.example/b.js')",
    "import a from 'https://a.example/b.js'",
  ])('finds %s, else the rules below hold of nothing', code => expect(deedsIn(code)).toHaveLength(1));
});

describe('the bundles', () => {
  it('are those of the extension and of the command line', () => {
    expect(BUNDLES.length).toBeGreaterThan(5);
    for (const [bundle] of ARGUED) expect(BUNDLES.some(path => bundle.test(path))).toBe(true);
  });

  it.each(BUNDLES)('%s makes no code, no HTML and no request but what is argued', path => {
    const code = readFileSync(join(ROOT, path), 'utf8');
    const argued = ARGUED.find(([bundle]) => bundle.test(path))?.[1] ?? [];
    expect(deedsIn(code)).toEqual([...argued, ...(code.includes(PREACT) ? ['sets innerHTML'] : [])]);
  });
});

describe('the packages', () => {
  it('are shipped with their licences', () => expect(readFileSync(FILE, 'utf8')).toBe(licencesText()));

  it('bring no others', () => {
    expect(bundled().length).toBeGreaterThan(3);
    for (const { about } of bundled()) expect(Object.keys(about.dependencies ?? {}), about.name).toEqual([]);
  });

  it('allow to be passed on', () => {
    for (const { about } of bundled())
      expect(['MIT', 'ISC', 'Apache-2.0', 'BSD-3-Clause'], about.name).toContain(about.license);
  });
});
