// The labelled data behind the fitted weights: a folder with data/engine/*.dev.jsonl and the readers of its sets under
// lib/.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { articleOf, readArticle, type Reading } from '../../src/engine/index.ts';
import { auc, crossValidate, type Example } from './logistic.ts';

const { values: options, positionals } = parseArgs({
  options: { bench: { type: 'string', default: '../shared/bench' } },
  allowPositionals: true,
});
const bench = resolve(options.bench);
const { shelf } = await import(`${bench}/lib/data.mjs`);

/** Names of the models to fit; none for all. */
export const wanted: readonly string[] = positionals;
/** The development half. */
export const files: unknown = shelf(`${bench}/data`, 'dev');
// the readers of the sets are plain JavaScript
export const sets = async (path: string): Promise<Record<string, { items(shelf: unknown): AsyncIterable<any> }>> =>
  import(`${bench}/lib/yardsticks/${path}.mjs`);

/** All rows of one of its files, where none of the readers gives what is wanted. */
export const rowsOf = <Row>(name: string): Row[] =>
  readFileSync(`${bench}/data/engine/${name}.dev.jsonl`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as Row);

/** An example that is not weighed yet. */
export type Bare = Omit<Example, 'weight'>;

const readings = new Map<string, Reading>();

/** A text read, once for all pairs that it stands in. */
export function read(given: { text: string; title?: string }): Reading {
  const key = `${given.title ?? ''}\n${given.text}`;
  if (!readings.has(key)) readings.set(key, readArticle(articleOf(given)));
  return readings.get(key)!;
}

export function f1Of(said: readonly string[], labels: readonly string[], status: string): number {
  const hits = said.filter((one, i) => one === status && labels[i] === status).length;
  return (2 * hits) / (said.filter(one => one === status).length + labels.filter(one => one === status).length || 1);
}

/** Prints how well examples can be told apart by a model that never saw their group. */
export function report(name: string, examples: Example[], names: readonly string[]): void {
  const scores = crossValidate(examples, names);
  console.log(
    `${name}: ${examples.length} examples, AUC held out ${auc(
      scores,
      examples.map(e => e.positive),
    ).toFixed(3)}`,
  );
}
