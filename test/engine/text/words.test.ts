import { describe, expect, it } from 'vitest';
import { findWords, joinCompounds } from '../../../src/engine/text/words.ts';

const forms = (text: string): string[] =>
  findWords(text)
    .filter(word => !word.mark)
    .map(word => word.form);
const sameForms = (a: string, b: string): void => expect(forms(a)).toEqual(forms(b));

describe('one form for one word', () => {
  it.each([
    ['quotation marks and apostrophes', 'don’t', "don't"],
    ['soft hyphens', 'nego\u00adtiate', 'negotiate'],
    ['ligatures', 'ﬁnal oﬃce', 'final office'],
    ['British and American spelling', 'recognise the defence programme', 'recognize the defense program'],
    ['case of an acronym', 'Nato', 'NATO'],
    ['transliterations', 'Zelenskyy in Kiev', 'Zelensky in Kyiv'],
    ['thousands', '2,000', '2000'],
    ['number words', 'two thousand', '2,000'],
    ['scales', '$65bn', '$65 billion'],
    ['percent', '2 per cent', '2%'],
    ['tens', 'twenty-one', '21'],
  ])('%s', (_, a, b) => sameForms(a, b));

  it.each([
    ['numbers that differ', '2,000', '20,000'],
    ['a pronoun and a country', 'us', 'US'],
    ['different words', 'illusory', 'illusionary'],
  ])('keeps apart %s', (_, a, b) => {
    expect(forms(a)).not.toEqual(forms(b));
  });

  it('joins what the other text writes as one word', () => {
    const joined = joinCompounds(findWords('a cease-fire on Truth Social'), new Set(['ceasefire', 'truthsocial']));
    expect(joined.map(word => word.form)).toEqual(['a', 'ceasefire', 'on', 'truthsocial']);
  });

  it('gives offsets that slice the text', () => {
    const text = 'The “U.S.-led” force’s 2.5bn plan — agreed by Zoë.';
    for (const { start, end, text: word } of findWords(text)) expect(text.slice(start, end)).toBe(word);
  });
});
