// The licences of the packages whose code is in the extension and in the command line, as their authors ask for:
// shipped with both. Written by: node test/supply/licences.ts

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';

const ROOT = resolve(import.meta.dirname, '../..');
export const FILE = join(ROOT, 'src/public/licences.txt');

interface Package {
  name: string;
  version: string;
  license: string;
  dependencies?: Record<string, string>;
}

const readPackage = (folder: string): Package =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package;

/** The packages that are built in, by their folders. */
export const bundled = (): { folder: string; about: Package }[] =>
  Object.keys(readPackage(ROOT).dependencies ?? {}).map(name => {
    const folder = join(ROOT, 'node_modules', name);
    return { folder, about: readPackage(folder) };
  });

/** What the file of licences is to hold. */
export function licencesText(): string {
  const parts = bundled().map(({ folder, about: { name, version, license } }) => {
    const file = readdirSync(folder).find(one => /^licen[cs]e(?:\.\w+)?$/i.test(one));
    if (!file) throw new Error(`${name} has no licence of its own; write it down by hand`);
    return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').replace(/\r\n/g, '\n').trim()}`;
  });
  return `Crossread holds code of these packages.\n\n${parts.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}

if (argv[1] === fileURLToPath(import.meta.url)) writeFileSync(FILE, licencesText());
