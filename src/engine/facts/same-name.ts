// Whether two names may be one: a part of it, initials, another spelling, another sound.

import { areVariants, isCountryWord } from '../text/nations.ts';
import { isContent } from '../text/reading.ts';
import { similarity } from '../text/similarity.ts';
import { isA, type Word } from '../text/words.ts';
import { isAcronym } from './name-sorts.ts';

const SIMILAR = 0.55; // trigram Dice from which two names may be one in other letters
const SHORTENED = 3; // letters of a name that is the beginning of the other

/** Whether any part of a name, or its initials, stands on the other side. */
export function isEchoed(name: readonly Word[], others: readonly Word[]): boolean {
  const parts = name.filter(isContent);
  const proper = parts.filter(word => parts.length === 1 || !isA(word, 'genericNouns'));
  const telling = proper.length ? proper : parts;
  if (telling.some(part => others.some(other => areOne(part, other)))) return true;
  return (
    isEchoedNation(parts, others) ||
    sharesInitials(parts, others) ||
    (telling.length < parts.length && sharesInitials(telling, others))
  );
}

/** "United States" and "U.S.", "American". */
function isEchoedNation(parts: readonly Word[], others: readonly Word[]): boolean {
  if (!parts.length) return false;
  for (const [stem, pair] of parts[0].language.nationPairs) {
    if (parts.length === 2 && standsAt(parts, 0, pair) && others.some(other => other.stem === stem)) return true;
    if (parts[0].stem === stem && others.some((_, at) => standsAt(others, at, pair))) return true;
  }
  return false;
}

const standsAt = (words: readonly Word[], at: number, [first, second]: readonly [string, string]): boolean =>
  words[at].form === first && words[at + 1]?.form === second;

/** Niger and Nigeria are alike in letters only. */
const areTwoCountries = (x: Word, y: Word): boolean => isCountryWord(x) && isCountryWord(y) && x.stem !== y.stem;

const areOne = (part: Word, other: Word): boolean =>
  (similarity(part, other) >= SIMILAR ||
    (other.capital &&
      !other.function &&
      (areVariants(part, other) ||
        (other.form.length === 1
          ? part.form.startsWith(other.form)
          : Math.min(part.form.length, other.form.length) >= SHORTENED &&
            (part.form.startsWith(other.form) || other.form.startsWith(part.form)))))) &&
  !areTwoCountries(part, other);

function sharesInitials(parts: readonly Word[], others: readonly Word[]): boolean {
  const initials = parts.map(word => word.form[0]).join('');
  const own = parts.length === 1 && isAcronym(parts[0].text) ? parts[0].form.replace(/\./g, '') : '';
  return others.some((other, i) => {
    const letters = other.form.replace(/\./g, '');
    if (isAcronym(other.text) && initials.length > 1 && (initials.startsWith(letters) || letters.startsWith(initials)))
      return true;
    return (
      own.length > 1 &&
      others
        .slice(i, i + own.length + 2)
        .filter(word => word.capital)
        .map(word => word.form[0])
        .join('')
        .startsWith(own)
    );
  });
}

/** One name carried over from another alphabet twice keeps its consonants: Odai, Uday; Muliff, Mouleff. */
export function soundsAlike(x: readonly Word[], y: readonly Word[]): boolean {
  const sounds = (words: readonly Word[]): string[] =>
    words
      .filter(word => isContent(word) && !isA(word, 'genericNouns'))
      .map(
        word =>
          (/^[aeiou]/.test(word.form) ? 'a' : '') +
          word.form
            .replace(/[aeiouyhw']/g, '')
            .replace(/[qc]/g, 'k')
            .replace(/(.)\1+/g, '$1'),
      )
      .filter(sound => sound.length > 1);
  if (x.some(word => y.some(other => areTwoCountries(word, other)))) return false;
  const [left, right] = [sounds(x), sounds(y)];
  return left.some(sound => right.includes(sound));
}

/** Two names that may be one in other letters, shortened, or by its initials. */
export const mayBeOne = (x: readonly Word[], y: readonly Word[]): boolean =>
  isEchoed(x, y) || isEchoed(y, x) || soundsAlike(x, y);
