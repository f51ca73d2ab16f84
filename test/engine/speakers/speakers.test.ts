import { describe, expect, it } from 'vitest';
import { articleOf, findQuotations } from '../../../src/engine/index.ts';

/** Speaker and cue of every quotation. */
const attributions = (text: string): string[] =>
  findQuotations(articleOf({ text })).map(({ speaker, cue }) => `${speaker?.name ?? 'nobody'}: ${cue?.text ?? '-'}`);

describe('names that are words', () => {
  it.each([
    ['a month', '“The vote will stand,” May said. Theresa May was in Lorne.', ['Theresa May: said']],
    [
      'a month that opens the sentence',
      'Theresa May arrived late. May said: “The vote will stand.”',
      ['Theresa May: said'],
    ],
    ['a month as first name', '“We had no warning,” June Day told the inquiry.', ['June Day: told']],
    ['a month that is none', 'The vote is in May. “We had no warning,” Ann Lee said in May.', ['Ann Lee: said']],
    [
      'an auxiliary',
      'George Will came by train. Will wrote that the plan was “a monument to vanity and debt”.',
      ['George Will: wrote'],
    ],
    [
      'an auxiliary that is none',
      'Ann Lee was asked. Will Moss resign? “He will be gone by the winter,” she said.',
      ['Ann Lee: said'],
    ],
    [
      'two of them',
      '“We left at dawn with nothing,” said Will Hope. Hope added: “I would do it again.”',
      ['Will Hope: said', 'Will Hope: added'],
    ],
    [
      'an adverb',
      '“It was a long night,” said Grant Still, 34. Still said he would “do it all again tomorrow”.',
      ['Grant Still: said', 'Grant Still: said'],
    ],
    [
      'a verb of speech behind the quotation',
      'Jo Brand arrived late. “Nobody laughed at all,” Brand said.',
      ['Jo Brand: said'],
    ],
    [
      'a verb of speech before it',
      'Russell Brand came by train. Brand told the court: “It never happened to me.”',
      ['Russell Brand: told'],
    ],
    [
      'a verb of speech before an apposition',
      'Martin Read, for the Crown, said: “He planned it for weeks.”',
      ['Martin Read: said'],
    ],
    ['a noun', '“I never saw the letter,” Charity Reason said.', ['Charity Reason: said']],
  ])('%s', (_, text, expected) => expect(attributions(text)).toEqual(expected));
});

describe('somebody quoted by another', () => {
  it.each([
    [
      'quoted as saying',
      'Daniel Voss quoted Marian Cole as saying “the bridge is unsafe and always was”.',
      ['Marian Cole: saying'],
    ],
    [
      'quoted as saying, behind the quotation',
      '“We will rebuild the pier,” Reuters quoted Marian Cole as saying.',
      ['Marian Cole: saying'],
    ],
    [
      'quoted as saying, her office before her name',
      'Reuters quoted the harbour chief, Marian Cole, as saying: “We will rebuild the pier.”',
      ['Marian Cole: saying'],
    ],
    [
      'was quoted as saying',
      '“We will rebuild the pier,” Marian Cole was quoted as saying by Reuters.',
      ['Marian Cole: saying'],
    ],
    [
      'cited as telling',
      'State media cited President Marian Cole as telling ministers that it was “an act of open war”.',
      ['Marian Cole: telling'],
    ],
    [
      'according to an agency',
      'According to Reuters, Marian Cole said: “We will rebuild the pier.”',
      ['Marian Cole: said'],
    ],
    [
      'according to an agency, at the end',
      '“We will rebuild the pier,” Marian Cole said, according to Reuters.',
      ['Marian Cole: said'],
    ],
    ['said that another told him', 'Voss said Cole had told him: “You will never work in this town.”', ['Cole: told']],
    ['claimed that another said', 'Voss claimed that Cole said “nobody asked for this”.', ['Cole: said']],
    [
      'recalled another telling',
      'Mr Voss recalled Ms Cole telling him: “You will never work in this town.”',
      ['Cole: telling'],
    ],
    [
      'two who answer each other',
      'Cole called Moss “a liar and a cheat” and Moss called Cole “a fool in a hurry”.',
      ['Cole: called', 'Moss: called'],
    ],
    ['described by another', 'Cole was described by Moss as “a fool in a hurry”.', ['Moss: described']],
    [
      'dubbed by another, behind the quotation',
      'The plan, dubbed “a fool’s errand” by Marian Cole, ended on Monday.',
      ['Marian Cole: dubbed'],
    ],
  ])('%s', (_, text, expected) => expect(attributions(text)).toEqual(expected));
});

describe('what is no cue', () => {
  it.each([
    ['a call', 'Ann Lee ended the phone call with the words “goodbye and good luck”.', ['Ann Lee: -']],
    ['a post', 'In a Facebook post Ann Lee said “the talks are over for good”.', ['Ann Lee: said']],
    [
      'a report',
      'A news report on Monday quoted Ann Lee as saying “the talks are over for good”.',
      ['Ann Lee: saying'],
    ],
    [
      'a place or a day behind one',
      '“The talks are over for good,” Ann Lee said on Monday.\n\n“We will go home,” Bob Ray said in Lorne.',
      ['Ann Lee: said', 'Bob Ray: said'],
    ],
  ])('%s', (_, text, expected) => expect(attributions(text)).toEqual(expected));
});

describe('the subject of a cue', () => {
  it.each([
    [
      'before an age, a street and a town',
      'Ann Lee, 43, of Harbour Road, Lorne, said: “The roof fell in.”',
      ['Ann Lee: said'],
    ],
    [
      'before "for" and whom she speaks for',
      'The lawyer for Daniel Moss, Marian Cole, said her client was “shocked and saddened by it all”.',
      ['Marian Cole: said'],
    ],
    [
      'a source, not the star it is close to',
      'A source close to the star told the Post: “She is in pieces.”',
      ['source close to the star: told'],
    ],
    [
      'a body, not who saw its papers',
      'The papers seen by the mayor said he had “no licence for the boat”.',
      ['papers seen by the mayor: said'],
    ],
    [
      'whose campaign it is',
      'Cole’s campaign denied it, telling the Post the story was “the very definition of a lie”.',
      ['Cole’s campaign: telling'],
    ],
    [
      'without a name, though others of the sort have one',
      'Rob Hale, the No. 3 House Democrat, said “the talks are over for good”. A Democrat told the Post: “We will come back.”',
      ['Rob Hale: said', 'Democrat: told'],
    ],
    [
      'with a participle',
      'The film ends with Marian Cole claiming, “The bridge made us strong and it will again.”',
      ['Marian Cole: claiming'],
    ],
    [
      'behind what leads in',
      'Prior to the vote, council leader Marian Cole called it a “gross abuse” and vowed that “the town will defend its bridge”.',
      ['Marian Cole: called', 'Marian Cole: vowed'],
    ],
    ['before a weekend', 'Marian Cole over the weekend said “the talks are over for good”.', ['Marian Cole: said']],
    [
      'before a quotation that ends with a full stop',
      'Ann Lee said: “We will go to the river.” Bob Ray said nothing.',
      ['Ann Lee: said'],
    ],
    [
      'named behind an office with names in it',
      'The White House press secretary, Karoline Hart, told reporters that talks were “going on for now”.',
      ['Karoline Hart: told'],
    ],
    [
      'named behind another’s name',
      'Speaking outside, Ms Khan’s lawyer, Harriet Wister, said: “Justice has been done.”',
      ['Harriet Wister: said'],
    ],
    [
      'named behind a party and a trade',
      'Tory leader Kerry Badger hit back, saying: “He is in denial.”',
      ['Kerry Badger: saying'],
    ],
    [
      'behind a dateline',
      'KYIV, March 3 (Reuters) - Ukraine’s top general said his troops had “brought the front to a halt”.',
      ['Ukraine’s top general: said'],
    ],
    [
      'a force and its town',
      'Police in Leeds said in a statement: “A man, 34, has been charged.”',
      ['Police in Leeds: said in a statement'],
    ],
    [
      'with a junior behind the name',
      '“He has to condemn this,” Ronald Plum Jr. wrote to Meadows.',
      ['Ronald Plum Jr: wrote'],
    ],
    [
      'at the head of a sentence with a trade',
      'Witness Tom Baker, 23, a student, described the scene as “a field of glass and steel”.',
      ['Tom Baker: described'],
    ],
    [
      'who answers, not who asked',
      'Asked by Sky’s Beth Rigg if she would quit, May replied: “Leaving means leaving.”',
      ['May: replied'],
    ],
    [
      'whose words they are',
      'In the words of Marian Cole, it is “a fool’s errand from start to finish”.',
      ['Marian Cole: -'],
    ],
    [
      'who signs with a dash',
      '“We are watching the storm closely. Stay safe, Lorne.” — Ann Lee (@annlee) March 3, 2024',
      ['Ann Lee: -'],
    ],
  ])('%s', (_, text, expected) => expect(attributions(text)).toEqual(expected));
});
