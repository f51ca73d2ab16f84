// Classes of single characters. Nearly all print is ASCII, and a Unicode property costs a millisecond to compile each
// time it is written, so both are decided once, here.

const LETTER = /\p{L}/u;
const CAPITAL = /\p{Lu}/u;
const DIGIT = /\p{Nd}/u;

const inRange = (code: number, from: number, to: number): boolean => code >= from && code <= to;

/** @param character one UTF-16 unit, or a string whose first is asked for; an empty one is no letter */
export function isLetter(character: string): boolean {
  const code = character.charCodeAt(0);
  if (code < 128) return inRange(code, 97, 122) || inRange(code, 65, 90);
  return code > 0 && LETTER.test(character[0]);
}

/** Whether a text begins with a capital. */
export function isCapital(character: string): boolean {
  const code = character.charCodeAt(0);
  if (code < 128) return inRange(code, 65, 90);
  return code > 0 && CAPITAL.test(character[0]);
}

/** Whether it begins with a digit, in any script. */
export function isDigit(character: string): boolean {
  const code = character.charCodeAt(0);
  if (code < 128) return inRange(code, 48, 57);
  return code > 0 && DIGIT.test(character[0]);
}

/** Either of them. */
export const isLetterOrDigit = (character: string): boolean => isLetter(character) || isDigit(character);

/** Whether a text says anything: a letter or digit stands in it. */
export function saysAnything(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (isLetterOrDigit(text[i])) return true;
  return false;
}

/** The first letter or digit of a text, or nothing. */
export function firstLetterOrDigit(text: string): string {
  for (let i = 0; i < text.length; i++) if (isLetterOrDigit(text[i])) return text[i];
  return '';
}
