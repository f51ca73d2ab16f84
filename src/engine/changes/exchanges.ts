// What an edit exchanges, where the two words are of one sort: a month for a month, a surname for a surname, "all" for
// "most". The rules for numbers, days and names look for what answers what; in the same place of the same words that is
// known.

import type { ListName } from '../languages/language.ts';
import { isNameWord } from '../text/names.ts';
import { isContent } from '../text/reading.ts';
import { isA, isPrintedA, type Word, type Range } from '../text/words.ts';
import type { Alignment } from '../alignment/align.ts';
import { areOtherAmounts } from '../facts/amounts.ts';
import type { Found } from './change.ts';
import { choiceOf, tellsOfOther } from './choice.ts';
import type { Edit } from '../alignment/edits.ts';
import { similarity } from '../text/similarity.ts';
import { mayBeOne } from '../facts/same-name.ts';

export const findExchanges = ({ a, b, share }: Alignment, edits: readonly Edit[]): Found[] =>
  edits.flatMap((edit): Found[] => {
    if (share >= WHOLE && isAttribution(a, edit.a) && isEmpty(edit.b))
      return [{ kind: 'attribution', severity: 'minor', a: edit.a, b: null }];
    if (share >= WHOLE && isAttribution(b, edit.b) && isEmpty(edit.a))
      return [{ kind: 'attribution', severity: 'minor', a: null, b: edit.b }];
    if (edit.a[0] === 0 && share >= MOSTLY && isOtherOpening(a.slice(...edit.a), b.slice(...edit.b)))
      return [{ kind: 'wording', severity: 'minor', ...edit }];
    const around = [a[edit.a[0] - 1], a[edit.a[1]]];
    const kind = exchanged(
      a.slice(...edit.a),
      b.slice(...edit.b),
      around.some(word => word !== undefined && isNameWord(word)),
    );
    if (kind === 'wording' && tellsOfOther([...a.slice(...edit.a), ...b.slice(...edit.b)])) return [];
    const whole = kind === 'wording' && share < WHOLE ? choiceOf({ a, b }, edit) : edit;
    return kind && whole
      ? [{ kind, severity: kind === 'date' || kind === 'name' ? 'material' : 'minor', ...whole }]
      : [];
  });

/** Share of the shorter sentence that must be the same before an outlet's word for it is missed. */
const WHOLE = 0.9;
/** The same, before another opening word stands for the first. */
const MOSTLY = 0.6;
const isEmpty = ([from, to]: Range): boolean => from === to;

/**
 * "Hale resigned", "Cole resigned"; "Police opened fire", "Protesters opened fire": a capital that opens a sentence may
 * be a name or not.
 */
const isOtherOpening = (left: readonly Word[], right: readonly Word[]): boolean =>
  left.length === 1 &&
  right.length === 1 &&
  [...left, ...right].every(word => isContent(word) && word.value === null) &&
  !mayBeOne(left, right);

/**
 * ", officials said": who says so, put to a statement or taken from it; of quoted words the quotation's row tells the
 * speaker.
 */
const isAttribution = (words: readonly Word[], [from, to]: Range): boolean =>
  to > from + 1 &&
  !words.some(word => /^["“”„«»]$/.test(word.text)) &&
  words.slice(from, to).some(word => isPrintedA(word, 'neutralCues')) &&
  (from === 0 || to >= words.length - 1);

/** @param named whether the edit touches a name that both have */
function exchanged(
  left: readonly Word[],
  right: readonly Word[],
  named: boolean,
): 'date' | 'name' | 'number' | 'wording' | null {
  if (!left.length || !right.length) return null;
  if (areOneOf(left, right, 'months') || areOneOf(left, right, 'weekdays')) return 'date';
  if (areOtherAmounts(left, right)) return 'number';
  // inside a name: what stands alone may be one thing by two names, which is for the rules of names to say
  if (named && left.every(isName) && right.every(isName)) return mayBeOne(left, right) ? null : 'name';
  return isThing(left) && isThing(right) && similarity(left.at(-1)!, right.at(-1)!) < 1 ? 'wording' : null;
}

/** "A man", "opened fire": no number, no name, no cue, nothing that says how sure. */
const isThing = (words: readonly Word[]): boolean =>
  words.some(word => !word.function) &&
  words.every(
    word =>
      !word.mark &&
      word.value === null &&
      !isNameWord(word) &&
      !isPrintedA(word, 'cueVerbs') &&
      !word.language.certainty.has(word.form),
  );

/** "Mrs" and "Ms" before one name are no names. */
const isName = (word: Word): boolean => isNameWord(word) && !isA(word, 'titles');

const areOneOf = (left: readonly Word[], right: readonly Word[], list: ListName): boolean =>
  [left, right].every(words => words.length === 1 && words[0].capital && isA(words[0], list));
