// The table of rules says nothing true once an edit no longer fits the code that it is to change.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXTRACTION, readRules, without } from './rules.ts';

const sourceOf = (file: string): string => readFileSync(join(EXTRACTION, file), 'utf8');

describe('the rules of extraction', () => {
  it('can be taken away, each alone', () => {
    for (const rule of readRules()) {
      const code = sourceOf(rule.edit.file);
      expect(without(code, rule.edit.file, [rule]), rule.name).not.toBe(code);
    }
  });

  it('can be taken away all together', () => {
    const rules = readRules();
    for (const file of new Set(rules.map(({ edit }) => edit.file)))
      expect(() => without(sourceOf(file), file, rules)).not.toThrow();
  });

  it('are found among names and phrases', () => {
    const names = readRules().map(({ name }) => name);
    expect(names).toContain('name furniture: newsletter');
    expect(names).toContain('es leadIns: lea también');
  });
});
