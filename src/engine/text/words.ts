// Words with their offsets and the one form under which their spellings meet.
// Cost: linear in the text; what depends on a spelling alone is worked out once and kept.

import type { Span } from '../article.ts';
import { isCapital, isDigit, saysAnything } from './characters.ts';
import { english } from '../languages/languages.ts';
import type { Language, ListName } from '../languages/language.ts';
import { readNumber, readOrdinal } from './numbers.ts';
import { foldName, foldSpelling } from './spelling.ts';
import { isUnspaced, partsByScript, segmentWords } from './unspaced.ts';

/** A word or a mark of a text. */
export interface Word extends Span {
  /** as written, without invisible signs and ligatures */
  text: string;
  /** folded: case, typography, spelling and number format are gone */
  form: string;
  stem: string;
  /** of a number, however written; null for any other word */
  value: number | null;
  capital: boolean;
  /** says little by itself: articles, prepositions, auxiliaries */
  function: boolean;
  /** punctuation or symbol */
  mark: boolean;
  /** a name although it is spelled like a common word: "May", "Brand" */
  name?: true;
  /** whose lists this word is looked up in */
  language: Language;
}

/** As written, but for capitals: what lists of words as they are printed are asked for. */
export const lowerOf = ({ text }: Word): string => text.toLowerCase();

/** Whether a word is on a list of its language, in its folded form; no word is on none. */
export const isA = (word: Word | undefined, list: ListName): boolean =>
  word !== undefined && word.language[list].has(word.form);

/** The same, as it is printed. */
export const isPrintedA = (word: Word | undefined, list: ListName): boolean =>
  word !== undefined && word.language[list].has(lowerOf(word));

/** Whether it is on one of several lists. */
export const isAnyOf = (word: Word | undefined, ...lists: ListName[]): boolean => lists.some(list => isA(word, list));

type Spelling = Pick<Word, 'form' | 'stem' | 'value' | 'capital' | 'function' | 'mark'>;

const INVISIBLE = '\\u00ad\\u200b-\\u200d\\u2060\\ufeff';
/** The words and marks of a text; letters, combining marks and digits as inner parts of a character class. */
function tokenPattern(letter: string, combining: string, digit: string): RegExp {
  const word = `[${letter}][${letter}${combining}${digit}${INVISIBLE}]*`;
  return new RegExp(
    [
      `[${digit}]+(?:[.,:/][${digit}]+)*(?:[\\u00a0\\u2009\\u202f'’][${digit}]{3}(?![${digit}])| 000(?![${digit}]))*(?:(?:st|nd|rd|th|['’]?s)(?![${letter}${combining}]))?`,
      `(?:[${letter}]\\.){2,}`,
      `${word}(?:['’ʼ＇]${word})*`,
      `['’](?:[sS]|[rR][eE]|[vV][eE]|[lL][lL]|[dDmM])(?![${letter}])|[nN]['’][tT](?![${letter}])`,
      `[^\\s${letter}${digit}${INVISIBLE}]`,
    ].join('|'),
    'gu',
  );
}

// Unicode properties take ten milliseconds to compile, so text in the Latin script, which most is, does without
const LATIN = tokenPattern('A-Za-zªºÀ-ÖØ-öø-ɏ', '\\u0300-\\u036f', '0-9');
const BEYOND_LATIN = /[\u0250-\u02ff\u0370-\u1fff\u2c00-\ufdff\ufe70-\uffff]/;
let anyScript: RegExp | undefined;

function patternFor(text: string): RegExp {
  if (!BEYOND_LATIN.test(text)) return LATIN;
  anyScript ??= tokenPattern('\\p{L}', '\\p{M}', '\\p{Nd}');
  return anyScript;
}

const KEPT_SPELLINGS = 100_000;
const spellings = new Map<string, Spelling>();

/**
 * The words and marks of a text, in order, as English has them: which language a text is in, its words tell. Compound
 * numbers ("two thousand",
 * "3.5bn", "per cent") are one word.
 */
export function findWords(text: string, offset = 0): Word[] {
  const words: Word[] = [];
  const push = (start: number, end: number): void => {
    const raw = written(text.slice(start, end));
    const spelling = spell(raw);
    words.push({
      start: start + offset,
      end: end + offset,
      text: raw,
      form: spelling.form,
      stem: spelling.stem,
      value: spelling.value,
      capital: spelling.capital,
      function: spelling.function,
      mark: spelling.mark,
      language: english,
    });
  };
  for (const [start, token] of findTokens(text)) {
    const end = start + token.length;
    const clitic = isDigit(token) ? null : english.clitic.exec(token);
    if (clitic?.index) {
      push(start, start + clitic.index);
      push(start + clitic.index, end);
    } else push(start, end);
  }
  return joinNumbers(words);
}

/** Where each word or mark begins, and what it is. */
function findTokens(text: string): [number, string][] {
  const spaced = (part: string, from: number): [number, string][] =>
    Array.from(part.matchAll(patternFor(part)), ({ 0: token, index }) => [from + index, token]);
  if (!isUnspaced(text)) return spaced(text, 0);
  return partsByScript(text).flatMap(([from, part]) =>
    isUnspaced(part) ? segmentWords(part).map(([at, word]): [number, string] => [from + at, word]) : spaced(part, from),
  );
}

const PRINT = new RegExp(`[${INVISIBLE}ﬀ-ﬆ]`, 'g');

const written = (raw: string): string =>
  ASCII.test(raw) ? raw : raw.replace(PRINT, sign => (sign >= 'ﬀ' && sign <= 'ﬆ' ? sign.normalize('NFKC') : ''));

function spell(raw: string): Spelling {
  const known = spellings.get(raw);
  if (known) return known;
  if (spellings.size > KEPT_SPELLINGS) spellings.clear();
  const spelling = readSpelling(raw);
  spellings.set(raw, spelling);
  return spelling;
}

function readSpelling(raw: string): Spelling {
  const plain = ASCII.test(raw) ? raw : foldTypography(raw);
  const mark = !saysAnything(plain) && plain !== '%' && plain !== '&';
  const capital = isCapital(plain);
  if (mark) return { form: plain, stem: plain, value: null, capital, function: false, mark };
  // "US" is a country and "us" a pronoun: the one word whose case is its meaning
  if (/^U\.?S\.?$/.test(plain)) return { form: 'u.s.', stem: 'u.s.~', value: null, capital, function: false, mark };
  const lower = undotted(plain.toLowerCase()).replace(/^(\d+)'s$/, '$1s'); // "the 1990's"
  const isFunction = english.little.has(lower);
  const value = readNumber(lower);
  if (value !== null) return { form: String(value), stem: String(value), value, capital, function: isFunction, mark };
  const spelled = readOrdinal(lower, english) ?? foldSpelling(lower, english);
  const isName = capital && !isFunction && !english.weekdays.has(spelled) && !english.months.has(spelled);
  const form = isName ? foldName(spelled, english) : spelled;
  return {
    form,
    stem: (isName ? english.nations.get(spelled) : undefined) ?? stemOfEnglish(form),
    value,
    capital,
    function: isFunction,
    mark,
  };
}

/** A word under an English form: a number where that is one. */
export function respell(word: Word, form: string): Word {
  const value = readNumber(form);
  return { ...word, form, stem: value === null ? stemOfEnglish(form) : form, value };
}

const ASCII = /^[\x21-\x7e]*$/;

/** Letters with marks that Unicode does not take apart. */
const WHOLE_LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ł: 'l',
    Ł: 'L',
    ø: 'o',
    Ø: 'O',
    ß: 'ss',
    æ: 'ae',
    Æ: 'Ae',
    œ: 'oe',
    Œ: 'Oe',
    đ: 'd',
    Đ: 'D',
    ı: 'i',
    ð: 'd',
    Ð: 'D',
    þ: 'th',
    Þ: 'Th',
  }),
);

/** Ligatures, accents, soft hyphens and curly apostrophes are print, not spelling. */
export function foldTypography(raw: string): string {
  return raw
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .normalize('NFC')
    .replace(/[’ʼ＇]/g, "'")
    .replace(/[łŁøØßæÆœŒđĐıðÐþÞ]/g, letter => WHOLE_LETTERS.get(letter)!);
}

/** "u.n." is "un". */
const undotted = (lower: string): string =>
  lower.length > 3 && lower[1] === '.' && lower[3] === '.' ? lower.replaceAll('.', '') : lower;

const stemOfEnglish = (form: string): string => (/^[a-z']+$/.test(form) ? english.stem(form) : form);

const kept = new WeakMap<Language, Map<string, string>>();

/**
 * What the forms of a word share in its language. Other languages than English inflect with their accents, so that these
 * are folded only behind the stemmer: it takes "déclarée" for a form of "déclarer", and not "declaree".
 */
export function stemOf({ text, form, language }: Pick<Word, 'text' | 'form' | 'language'>): string {
  if (language === english) return stemOfEnglish(form);
  let stems = kept.get(language);
  if (!stems || stems.size > KEPT_SPELLINGS) kept.set(language, (stems = new Map()));
  let stem = stems.get(text);
  if (stem === undefined) stems.set(text, (stem = foldTypography(language.stem(text.toLowerCase())).toLowerCase()));
  return stem;
}

/** Joins the parts of one number, and "per cent", so that each is one word with one value. */
export function joinNumbers(words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    const last = joined.at(-1);
    const before = joined.at(-2);
    if (last && canScale(last, word)) joined.splice(-1, 1, merge(last, word, last.value! * scaleOf(word)!));
    else if (before && last?.text === '-' && isTensBefore(before) && isUnit(word) && touching(before, last, word)) {
      joined.splice(-2, 2, merge(before, word, before.value! + word.value!));
    } else if (
      before &&
      last?.text === '-' &&
      isTensBefore(before) &&
      /^[1-9]th$/.test(word.form) &&
      touching(before, last, word)
    ) {
      const form = `${before.value! + Number.parseInt(word.form, 10)}th`; // "twenty-first"
      joined.splice(-2, 2, { ...merge(before, word, null), form, stem: form });
    } else if (last && isTensBefore(last) && isUnit(word) && word.start - last.end === 1) {
      joined.splice(-1, 1, merge(last, word, last.value! + word.value!));
    } else if (last && word.form === word.language.plus && isHundreds(last) && isSpelledSmall(words[i + 1])) {
      // "one hundred and twenty-one", not "two hundred and three hundred"
      const rest = joinNumbers(words.slice(i + 1, i + 4))[0];
      if (rest.value! >= 100) {
        joined.push(word);
        continue;
      }
      joined.splice(-1, 1, merge(last, rest, last.value! + rest.value!));
      while (i + 1 < words.length && words[i + 1].end <= rest.end) i++;
    } else if (last && isPercent(last, word))
      joined.splice(-1, 1, { ...merge(last, word, null), form: 'percent', stem: 'percent' });
    else joined.push(word);
  }
  return joined;
}

const isTensBefore = (word: Word): boolean => word.language.tens.includes(lowerOf(word));
/** One to nine. */
function isUnit(word: Word): boolean {
  const value = word.language.units.indexOf(lowerOf(word));
  return value > 0 && value < 10;
}
const isPercent = (first: Word, second: Word): boolean =>
  first.form === first.language.percent[0] && second.form === first.language.percent[1];
/** What a word multiplies the number before it by; null for one that does not. */
export const scaleOf = (word: Word | undefined): number | null => word?.language.scales.get(word.form) ?? null;
/** "two hundred" in words: what "and" may add tens and units to. */
const isHundreds = (word: Word): boolean =>
  word.value !== null && word.value >= 100 && word.value % 100 === 0 && word.language.hundreds.test(word.text);
const isSpelledSmall = (word: Word | undefined): word is Word =>
  word !== undefined && word.value !== null && word.value > 0 && word.value < 100 && !/\d/.test(word.text);
const touching = (a: Word, mark: Word, b: Word): boolean => a.end === mark.start && mark.end === b.start;

function canScale(number: Word, word: Word): boolean {
  const scale = scaleOf(word);
  if (scale === null || number.value === null || number.value === 0) return false;
  if (isA(word, 'many')) return false;
  // a single letter is a scale only where it touches its digits: "3m" but not "3 m"
  if (word.text.length === 1 && word.start !== number.end) return false;
  return word.start - number.end <= 1;
}

function merge(first: Word, last: Word, value: number | null): Word {
  const form = value === null ? first.form + last.form : String(value);
  return {
    ...first,
    end: last.end,
    text: first.text + ' '.repeat(Math.max(0, last.start - first.end)) + last.text,
    form,
    stem: form,
    value,
    function: false,
  };
}

/**
 * Joins two words that the other text writes as one: "cease-fire" where it has "ceasefire", "Truth Social" where it has
 * "TruthSocial".
 * @param forms every form that the other text uses
 */
export function joinCompounds(words: readonly Word[], forms: ReadonlySet<string>): Word[] {
  const joined: Word[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    const skip = words[i + 1]?.text === '-' || words[i + 1]?.text === '‐' ? 2 : 1;
    const next = words[i + skip];
    const form = next && !word.mark && !next.mark && !(word.function && next.function) ? word.form + next.form : '';
    // "a part" is not "apart": a short word is joined at its hyphen only
    if (form.length > (skip === 2 ? 4 : 5) && forms.has(form) && next.start - word.end <= 1 && word.value === null) {
      const stem = stemOf({ text: word.text + next.text, form, language: word.language });
      joined.push({ ...word, end: next.end, text: '', form, stem, function: false });
      i += skip;
    } else joined.push(word);
  }
  return joined;
}

/** Half-open indices of words. */
export type Range = [number, number];
