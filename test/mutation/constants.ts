// The numbers that the engine names: `const ENOUGH = 0.4;` at the top level of a file.

import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');
const CONSTANT = /^(?:export )?const ([A-Z][A-Z\d_]*) = (-?\d[\d_.]*(?:e-?\d+)?);/gm;

/** A constant, and what it is changed to. */
export interface Mutant {
  /** from the root of the repository */
  file: string;
  name: string;
  value: number;
}

/** Every named number of the engine, in the order of its files. */
export function findConstants(): Mutant[] {
  const files = readdirSync(resolve(ROOT, 'src/engine'), { recursive: true, encoding: 'utf8' });
  return files
    .filter(path => path.endsWith('.ts'))
    .sort()
    .flatMap(path => {
      const file = `src/engine/${path.replaceAll('\\', '/')}`;
      const code = readFileSync(resolve(ROOT, file), 'utf8');
      return [...code.matchAll(CONSTANT)].map(([, name, value]) => ({
        file,
        name,
        value: Number(value.replaceAll('_', '')),
      }));
    });
}

/** The code of a file with one of its constants changed. */
export function changed(code: string, { name, value }: Mutant): string {
  return code.replace(CONSTANT, (line, found: string) =>
    found === name ? line.replace(/ = .*;/, ` = ${value};`) : line,
  );
}
