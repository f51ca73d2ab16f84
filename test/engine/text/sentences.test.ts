import { describe, expect, it } from 'vitest';
import { findParagraphs } from '../../../src/engine/article.ts';
import { findSentences } from '../../../src/engine/text/sentences.ts';

const split = (text: string): string[] =>
  findSentences({ text, paragraphs: findParagraphs(text) }).map(({ start, end }) => text.slice(start, end));

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
    [
      'keeps titles of several with their names',
      ['Sens. Mara Lind and Joel Ott met Reps. Ana Roy and Lou Beck.', 'Drs. Hale and Moss came too.'],
    ],
    ['ends with people who are called as a title is', ['They met the sales reps.', 'Lind was not there.']],
    ['opens with a name in small letters', ['Sales of the phone rose.', 'iPad sales fell.']],
    [
      'ends a quotation before a sentence that opens with who speaks on',
      ['“It will only prolong the strike.”', 'He said any deal must last.'],
    ],
    ['keeps a name with what it said', ['“It will only prolong the strike.” Lind said on Monday.', 'She left.']],
    [
      'keeps ranks with their names',
      ['Det. Ruth Amos and Cpl. Ian Fell found Supt. Alan Cray.', 'Brig. Gen. Tess Orr saw it.'],
    ],
    [
      'keeps a state in brackets with its senator',
      ['On Monday Sens. Mara Lind (Ill.) and Joel Ott (R-Ala.) voted.', 'It failed.'],
    ],
    ['keeps an initial inside brackets', ['“Nor would President [George W.] Bush,” he said.', 'Nobody asked.']],
    ['ends after a letter that is no initial', ['They fell back on plan B.', 'The mayor agreed.']],
    ['keeps initials that could open a sentence', ['The poet A. E. Lind met A. I. Roy.', 'Both read.']],
    [
      'keeps a clock with its zone',
      ['It takes effect at 5 p.m. Eastern time.', 'Polls close at 8 p.m. Pacific.', 'He left at 6 p.m. local time.'],
    ],
    [
      'keeps a street with its day, and ends with a street',
      [
        'Police closed Elm St. Tuesday and Park Ave. Wednesday.',
        'A fire broke out on Oak St.',
        'The cause is unknown.',
      ],
    ],
    ['keeps a clock with its day', ['It began at 9 p.m. Friday.', 'Nobody came.']],
  ])('%s', (_, sentences) => expect(split(sentences.join(' '))).toEqual(sentences));

  it('cuts a text without end marks at spaces, and loses nothing of it', () => {
    const words = Array.from({ length: 900 }, (_, i) => `word${i}`);
    const sentences = split(words.join(' '));
    expect(sentences.length).toBeGreaterThan(4);
    expect(sentences.flatMap(sentence => sentence.split(' '))).toEqual(words);
  });
  it('never joins paragraphs', () => expect(split('One line\n\nAnother line')).toEqual(['One line', 'Another line']));
  it('divides scripts without spaces', () =>
    expect(split('今日は晴れです。明日は雨でしょう。')).toEqual(['今日は晴れです。', '明日は雨でしょう。']));
});

describe('sentences of other languages', () => {
  const inLanguage = (lang: string | undefined, text: string): string[] =>
    findSentences({ text, paragraphs: findParagraphs(text), lang }).map(({ start, end }) => text.slice(start, end));
  it.each([
    ['de', ['Am 31. Oktober kam er.', 'Es war kalt.']],
    ['de', ['Das Haus ist aus dem 19. Jahrhundert.', 'Es steht leer.']],
    ['de', ['Auf dem 2. Platz folgte Lorne.', 'Dann kam Arden.']],
    ['de', ['Lang ist 31.', 'Er kommt aus Lorne.']],
    ['de', ['Es begann im Jahr 2021.', 'Niemand sah es.']],
    ['de', ['Prof. Lang sprach mit Dr. Krüger.', 'Beide lachten.']],
    ['fr', ['M. Petit parle à Mme Morel.', 'Elle rit.']],
    ['fr', ['Elle part.', '« Nous restons », dit-il.']],
    ['es', ['El Sr. Prado llegó.', 'La Dra. Robles no.']],
  ])('%s: %s are sentences', (lang, sentences) => expect(inLanguage(lang, sentences.join(' '))).toEqual(sentences));

  it('are told by the text where no page names its language', () => {
    const german = 'Der Rat kam nicht in die Stadt, und das ist mit der Zeit auch eine Frage. '.repeat(12);
    expect(inLanguage(undefined, `${german}Am 31. Oktober kam er.`).at(-1)).toBe('Am 31. Oktober kam er.');
    expect(
      inLanguage('de', `He left on the 31. October was cold. ${'The of and that was for with from. '.repeat(20)}`),
    ).toContain('He left on the 31.');
  });
});
