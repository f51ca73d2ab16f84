// What each language brings, and what it leaves to English. Whoever adds a list to a language takes it out of here.

import { describe, expect, it } from 'vitest';
import { sections } from '../../../src/engine/languages/en/index.ts';
import { BROUGHT, english, languageOf } from '../../../src/engine/languages/languages.ts';
import { missingFrom } from '../../../src/engine/languages/missing.ts';

const others = BROUGHT.filter(({ code }) => code !== english.code);

describe('a language', () => {
  it.each(BROUGHT.map(brought => [brought.code, brought] as const))('%s brings what it must', (code, brought) => {
    expect(code).toMatch(/^[a-z]{2}$/);
    expect(brought.common.size).toBeGreaterThanOrEqual(12);
    expect(brought.little.size).toBeGreaterThan(90);
    const denied = [...brought.english.values()].filter(form => english.negations.has(form));
    expect(denied.length >= 5 || brought === english).toBe(true);
    expect(Intl.DateTimeFormat.supportedLocalesOf(code)).toEqual([code]); // its days and months come from there
  });

  it('shares few of its commonest words with another, else its texts would not be told', () => {
    for (const { code, common } of BROUGHT) {
      for (const other of BROUGHT.filter(one => one.code !== code)) {
        const shared = [...common].filter(word => other.common.has(word));
        expect(shared.length, `${code} ${other.code}: ${shared.join(' ')}`).toBeLessThan(common.size / 3);
      }
    }
  });

  it('is English where nobody names it', () => {
    for (const code of [undefined, '', 'en']) expect(languageOf(code)).toBe(english);
  });

  it.each(['xx', 'pl', 'constructor'])('is read without a stemmer where it is in none of these: %s', code => {
    expect(languageOf(code).code).toBe('und');
    expect(languageOf(code).stem('meetings')).toBe('meetings');
  });

  it('asks the English lists for what it does not bring', () => {
    for (const { code } of others) expect(languageOf(code).thermometers).toBe(english.thermometers);
    for (const { code, little } of others) expect(languageOf(code).little).toBe(little);
  });
});

describe('what a language leaves to English', () => {
  it('is nothing for English', () => expect(missingFrom(english)).toEqual([]));

  it('is said section by section, with what it costs', () => {
    const [first] = missingFrom({ ...others.at(-1)!, articles: new Set(['der']) });
    expect(first).toMatchObject({ section: 'grammar', cost: expect.stringContaining('speakers') as unknown });
    expect(first.lists).not.toContain('articles');
    expect(first.lists).toContain('pronouns');
  });

  it.each(others.map(brought => [brought.code, brought] as const))('is every section, for %s', (_, brought) => {
    expect(missingFrom(brought).map(({ section }) => section)).toEqual(Object.keys(sections));
  });
});
