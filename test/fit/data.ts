// Reads the labelled data that the tables and weights are made from: JSON Lines, a folder given by --data.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { data: { type: 'string', default: '../shared/bench/data' } } });

export const rows = <Row>(name: string): Row[] => readFileSync(join(values.data, 'engine', `${name}.dev.jsonl`), 'utf8')
  .split('\n').filter(Boolean).map(line => JSON.parse(line) as Row);
