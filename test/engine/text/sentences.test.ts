import { describe, expect, it } from 'vitest';
import { findParagraphs } from '../../../src/engine/article.ts';
import { findSentences } from '../../../src/engine/text/sentences.ts';

const split = (text: string): string[] => findSentences({ text, paragraphs: findParagraphs(text) }).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    ['keeps a title with its name', ['Mr. Okafor spoke to Sen. Lee.', 'Dr. Ruiz listened.']],
    ['keeps initials together', ['J. K. Ames met the U.N. envoy.', 'They agreed.']],
    ['ends at an abbreviation before a sentence opener', ['She flew back to the U.S.', 'The talks went on.']],
    ['keeps a cue with the question it follows', ['“Is that all?” he asked.', 'It was.']],
    ['ends inside closing marks', ['He said: “It is done.”', 'Then he left.']],
    ['keeps the two sides of a case together', ['The court cited Lee v. Arden.', 'It agreed.']],
    ['keeps a number with its sign', ['It was the No. 2 maker.', 'Nobody knew.']],
    ['ends with a plain no', ['The answer was no.', 'Lee left.']],
    ['ends with a word that may be short for another', ['The hall shows modern art.', 'Arden paid for it.']],
    ['keeps numbers whole', ['Prices rose 2.5% in Jan. 2024.', 'They fell later.']],
    ['keeps a clock with its day', ['It began at 9 p.m. Friday.', 'Nobody came.']],
  ])('%s', (_, sentences) => expect(split(sentences.join(' '))).toEqual(sentences));

  it('never joins paragraphs', () => expect(split('One line\n\nAnother line')).toEqual(['One line', 'Another line']));
  it('divides scripts without spaces', () => expect(split('今日は晴れです。明日は雨でしょう。')).toEqual(['今日は晴れです。', '明日は雨でしょう。']));
});
