// For each rule of extraction: on how many publishers of the benchmark's dev half it helps and harms, and what the rules
// are worth on publishers that did not choose them (npm run bench -- rules [--bench FOLDER] [--all]).
//
// 1. Every rule on structure is taken away alone; every name and phrase is added alone to a reading without any, since
//    several say the same. A page gains or loses F1 (the benchmark's own measure) and standfirsts by it.
// 2. A rule is worth keeping if it helps several publishers, and more than it harms.
// 3. Cross-validated: the publishers are parted in FOLDS; each part is read with the rules that the others would keep.

import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { argv } from 'node:process';
import { gunzipSync } from 'node:zlib';
import { documentOf } from '../../../src/cli/page-document.ts';
import { readLists, type Rule } from './rules.ts';
import { STRUCTURE } from './structure.ts';
import { variantWithout } from './variants.ts';

const FOLDS = 8;
const LEAST_HELPED = 2; // publishers
const NOTED = 0.0005; // of F1, on the mean of a publisher's pages
const STANDFIRST = 0.05; // of F1 that a standfirst is worth

interface Row {
  id: string;
  host: string;
  url: string;
  html: string;
  split: string;
  source: string;
  lang: string;
  paras: string[];
  optional?: string[];
}

interface Score {
  precision: number | null;
  recall: number | null;
  f1: number;
  exact: number;
  optional: number;
  optionalFound: number;
}

type Judge = (paras: string[], optional: string[], text: string) => Score;
type Read = Awaited<ReturnType<typeof variantWithout>>;

const worth = ({ f1, optional, optionalFound }: Score): number =>
  f1 + (optional ? (STANDFIRST * optionalFound) / optional : 0);

function readRows(folder: string): Row[] {
  return readFileSync(join(folder, 'bench.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Row)
    .filter(({ split }) => split === 'dev');
}

/** Each page as a document, closed when the next is asked for. */
async function* openPages(folder: string): AsyncGenerator<{ row: Row; document: Document }> {
  for (const row of readRows(folder)) {
    const page = documentOf(gunzipSync(readFileSync(join(folder, row.html))).toString('utf8'), row.url);
    yield { row, document: page.document };
    page.close();
    await new Promise(resolve => {
      setImmediate(resolve);
    });
  }
}

function scoreOf(judge: Judge, read: Read, row: Row, document: Document): Score {
  const reading = read(document, row.url);
  return judge(row.paras, row.optional ?? [], 'article' in reading ? reading.article.text : '');
}

/** What the rules of a page could look at: names of its elements, and its words. */
function mattersOn(document: Document): (rule: Rule) => boolean {
  const elements = [...document.querySelectorAll('*')];
  const names = elements
    .flatMap(element => [...element.attributes].map(({ value }) => (value.length < 500 ? value : '')))
    .map(name => name.replace(/([a-z])(?=[A-Z])/g, '$1-').toLowerCase())
    .join('\n');
  const texts = elements.flatMap(element => [...element.childNodes].filter(node => node.nodeType === 3));
  const words = texts.map(node => (node as Text).data.replace(/\s+/g, ' ')).join(' ') + document.body?.textContent;
  return ({ needs }) => !needs || needs.expression.test(needs.in === 'names' ? names : words);
}

/** By rule, what it gains each publisher's pages on average; nothing where it says nothing. */
type Effects = Map<Rule, Map<string, number>>;

async function measureRules(folder: string, judge: Judge): Promise<Effects> {
  const lists = readLists();
  const [whole, bare] = await Promise.all([variantWithout([]), variantWithout(lists)]);
  const taken = STRUCTURE.map(async rule => ({ rule, read: await variantWithout([rule]), sign: -1 }));
  const added = lists.map(async rule => ({
    rule,
    read: await variantWithout(lists.filter(other => other !== rule)),
    sign: 1,
  }));
  const variants = await Promise.all([...taken, ...added]);
  const gains = new Map(variants.map(({ rule }) => [rule, new Map<string, number[]>()]));
  for await (const { row, document } of openPages(folder)) {
    const [full, plain] = [whole, bare].map(read => worth(scoreOf(judge, read, row, document)));
    const matters = mattersOn(document);
    for (const { rule, read, sign } of variants) {
      const base = sign < 0 ? full : plain;
      const gain = matters(rule) ? sign * (worth(scoreOf(judge, read, row, document)) - base) : 0;
      const ofHost = gains.get(rule)!;
      ofHost.set(row.host, [...(ofHost.get(row.host) ?? []), gain]);
    }
  }
  const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  return new Map(
    [...gains].map(([rule, hosts]) => [rule, new Map([...hosts].map(([host, all]) => [host, mean(all)]))]),
  );
}

interface Verdict {
  helped: number;
  harmed: number;
  /** mean over all publishers */
  gain: number;
}

function judgeRule(effects: ReadonlyMap<string, number>, isOurs: (host: string) => boolean): Verdict {
  const values = [...effects].filter(([host]) => isOurs(host)).map(([, value]) => value);
  return {
    helped: values.filter(value => value > NOTED).length,
    harmed: values.filter(value => value < -NOTED).length,
    gain: values.reduce((sum, value) => sum + value, 0) / values.length,
  };
}

const isWorthKeeping = ({ helped, harmed, gain }: Verdict): boolean =>
  helped >= LEAST_HELPED && helped > harmed && gain > 0;

/** Publishers in an order that says nothing of them, parted evenly. */
function foldOf(hosts: readonly string[]): (host: string) => number {
  const key = (host: string): number => [...host].reduce((sum, c) => (sum * 31 + c.charCodeAt(0)) % 9973, 7);
  const order = hosts.toSorted((a, b) => key(a) - key(b) || (a < b ? -1 : 1));
  return host => order.indexOf(host) % FOLDS;
}

function figures(scores: readonly Score[]): string {
  const mean = (values: (number | null)[]): number => {
    const told = values.filter(value => value !== null);
    return (100 * told.reduce((sum, value) => sum + value, 0)) / told.length;
  };
  const [precision, recall] = [mean(scores.map(s => s.precision)), mean(scores.map(s => s.recall))];
  const sum = (key: 'optional' | 'optionalFound'): number => scores.reduce((all, score) => all + score[key], 0);
  const f1 = (2 * precision * recall) / (precision + recall);
  const standfirst = (100 * sum('optionalFound')) / sum('optional');
  return (
    `F1 ${f1.toFixed(1)}, precision ${precision.toFixed(1)}, recall ${recall.toFixed(1)}, ` +
    `mean F1 ${mean(scores.map(s => s.f1)).toFixed(1)}, exact ${mean(scores.map(s => s.exact)).toFixed(1)}, ` +
    `standfirst ${standfirst.toFixed(1)}`
  );
}

/** Prints the table, and the figures of three choices: all rules, those worth keeping, and cross-validated. */
export async function benchRules(): Promise<void> {
  const at = argv.indexOf('--bench');
  const bench = resolve(at < 0 ? '../shared/bench' : argv[at + 1]);
  const folder = join(bench, 'data/extraction');
  if (!existsSync(folder)) return console.log(`\nno pages in ${folder}`);
  const { page: judge } = (await import(join(bench, 'lib/yardsticks/extract.mjs'))) as { page: Judge };
  const effects = await measureRules(folder, judge);
  const rules = [...effects.keys()];
  printTable(rules, effects);
  const hosts = [...effects.get(rules[0])!.keys()];
  const fold = foldOf(hosts);
  const chosenBy = (isOurs: (host: string) => boolean): Rule[] =>
    rules.filter(rule => !isWorthKeeping(judgeRule(effects.get(rule)!, isOurs)));
  const fitted = await variantWithout(chosenBy(() => true));
  const parts = await Promise.all(
    Array.from({ length: FOLDS }, (_, i) => variantWithout(chosenBy(host => fold(host) !== i))),
  );
  const whole = await variantWithout([]);
  const scores: Record<string, Score[]> = { 'all rules': [], 'worth keeping': [], 'cross-validated': [] };
  for await (const { row, document } of openPages(folder)) {
    scores['all rules'].push(scoreOf(judge, whole, row, document));
    scores['worth keeping'].push(scoreOf(judge, fitted, row, document));
    scores['cross-validated'].push(scoreOf(judge, parts[fold(row.host)], row, document));
  }
  for (const [name, list] of Object.entries(scores)) console.log(`${name}: ${figures(list)}`);
  return undefined;
}

function printTable(rules: readonly Rule[], effects: Effects): void {
  console.log('\nhelped  harmed  points of F1  rule');
  for (const rule of rules) {
    const verdict = judgeRule(effects.get(rule)!, () => true);
    if (!verdict.helped && !verdict.harmed && !argv.includes('--all')) continue;
    const gain = (100 * verdict.gain).toFixed(2);
    const [helped, harmed] = [verdict.helped, verdict.harmed].map(count => String(count).padStart(6));
    console.log(`${helped}  ${harmed}  ${gain.padStart(12)}  ${isWorthKeeping(verdict) ? ' ' : '-'} ${rule.name}`);
  }
}
