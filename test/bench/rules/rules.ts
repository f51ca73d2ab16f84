// The rules of extraction, each as the edit that takes it away: names of elements and phrases of languages are found in
// their files, line by line; rules on structure are listed here by hand. An edit that no longer fits its file throws.

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { STRUCTURE } from './structure.ts';

export const EXTRACTION = resolve(import.meta.dirname, '../../../src/extraction');

/** What is replaced by what in a file of the extraction: a piece of its code, or a line by its index. */
export interface Edit {
  file: string;
  from: string | number;
  to: string;
}

/** A rule, and what takes it away. */
export interface Rule {
  name: string;
  edit: Edit;
  /** what a page must hold for the rule to say anything: without it the rule is not tried there */
  needs?: { in: 'names' | 'text'; expression: RegExp };
}

/** Every rule: those on structure, and names and phrases, of which several may say the same of one block. */
export const readRules = (): Rule[] => [...STRUCTURE, ...readLists()];

/** Names and phrases. */
export const readLists = (): Rule[] => [...readNames(), ...readPhrases()];

/** The code of a file without some rules. */
export function without(code: string, file: string, rules: readonly Rule[]): string {
  const own = rules.filter(({ edit }) => edit.file === file);
  const lines = code.split('\n');
  for (const { edit } of own) if (typeof edit.from === 'number') lines[edit.from] = edit.to;
  return own.reduce((rest, { name, edit: { from, to } }) => {
    if (typeof from === 'number') return rest;
    if (!rest.includes(from)) throw new Error(`${name}: ${file} no longer holds ${from}`);
    return rest.replace(from, () => to);
  }, lines.join('\n'));
}

const NOTHING = '(?!)'; // an expression that matches nothing

const sourceOf = (file: string): string => readFileSync(join(EXTRACTION, file), 'utf8');

/** Each name of names.ts, a line of its own within the list of its meaning. */
function readNames(): Rule[] {
  const file = 'names.ts';
  const rules: Rule[] = [];
  let meaning = '';
  sourceOf(file)
    .split('\n')
    .forEach((line, i) => {
      meaning = /^ {2}(\w+): (?:anyOf\(\[|\/)/.exec(line)?.[1] ?? meaning;
      const [, name] = /^ {4}(?:String\.raw)?['`](.*)['`],$/.exec(line) ?? [];
      if (!name) return;
      const expression = new RegExp(name.replaceAll('${EDGE}', '(^|[\\s_-])').replaceAll('${END}', '($|[\\s_-])'));
      const edit = { file, from: i, to: `'${NOTHING}',` };
      rules.push({ name: `name ${meaning}: ${name}`, edit, needs: { in: 'names', expression } });
    });
  return rules;
}

/** Each phrase of a language, a line of its own within its list. */
function readPhrases(): Rule[] {
  const files = readdirSync(join(EXTRACTION, 'languages')).filter(name => /^\w\w\.ts$/.test(name));
  return files.flatMap(name => {
    const file = `languages/${name}`;
    let list = '';
    return sourceOf(file)
      .split('\n')
      .flatMap((line, i): Rule[] => {
        const [, started, rest] = /^ {2}(\w+): anyOf`(.*)$/.exec(line) ?? [];
        list = started ?? list;
        if (rest) return [];
        const phrase = /^ {4}(\S.*?)(?:`,)?$/.exec(line)?.[1];
        if (!phrase || !list) return [];
        const edit = { file, from: i, to: `${NOTHING}${line.endsWith('`,') ? '`,' : ''}` };
        const rule: Rule = { name: `${name.slice(0, 2)} ${list}: ${phrase}`, edit };
        if (phrase.includes('${')) return [rule];
        return [{ ...rule, needs: { in: 'text', expression: new RegExp(phrase.replace(/^\^/, ''), 'iu') } }];
      });
  });
}
