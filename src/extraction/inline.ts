// What stands within a line and is no word of it: marks of notes, and words for those alone who cannot see the page.
// And what is a piece of a word, whatever its class: a first letter in a larger type.

import { isHiddenByClass } from './hidden.ts';

const LETTER_BEFORE = /[\p{L}\p{N}]$/u;
const MARK = /^\s*(?:\[\s*(?:\d{1,3}|[a-z]|note \d+)\s*\]|\d{1,3}|[*†‡§]+)(?:\s*,\s*\d{1,3})*\s*$/iu;
/** Units, powers and prices: m², 10⁶, $9⁵⁰; a note stands behind a word or a figure of more digits. */
const UNIT_BEFORE = /(?:(?:^|[^\p{L}\p{N}])(?:\p{L}{1,2}|[x×]?\d{1,2})|\p{Sc}\s?\d+)$/u;
const NOTED_BEFORE = /[\p{L}\p{N}\p{P}]$/u;

/**
 * Whether an element is the mark of a note, above the line or in brackets: no part of the word or figure before it.
 * @param before what stands before it in its block
 */
export function isNoteMark(element: Element, before: string): boolean {
  if (element.getAttribute('role') === 'doc-noteref') return true;
  const isRaised = element.localName === 'sup';
  if ((!isRaised && !isBracketed(element)) || !MARK.test(element.textContent)) return false;
  if (leadsToNote(element)) return true;
  return isRaised && NOTED_BEFORE.test(before) && !UNIT_BEFORE.test(before);
}

const isBracketed = ({ localName, textContent }: Element): boolean => localName === 'a' && /^\s*\[/.test(textContent);

/** A link to a place on the page itself. */
const leadsToNote = (element: Element): boolean =>
  [element, ...element.querySelectorAll('a')].some(link => link.getAttribute('href')?.startsWith('#'));

/**
 * Whether an element is a piece of a word: letters go on without a space on one side of it. What begins with a capital
 * behind a word is a label that lacks its space.
 * @param before what stands before it in its block
 */
export function isPieceOfWord(element: Element, before: string): boolean {
  const text = element.textContent;
  const behind = textBehind(element);
  if (!/[\p{L}\p{N}]/u.test(text) || /\S\s+\S/.test(text)) return false;
  if (LETTER_BEFORE.test(before)) return /^\p{Ll}/u.test(text);
  const isInitial = before.trim() === '' && /^[^\p{L}\s]*\p{L}{1,2}$/u.test(text);
  return /[\p{L}]$/u.test(text) && (isInitial ? /^[\p{L}'’]/u : /^\p{Ll}/u).test(behind);
}

/** What follows within the same line, up to the text of one element. */
function textBehind(element: Element): string {
  let at: Element | null = element;
  while (at && !at.nextSibling && WITHIN_LINE.test(at.parentElement?.localName ?? '')) at = at.parentElement;
  for (let next = at?.nextSibling; next; next = next.nextSibling) {
    if (next.nodeType === 3 || next.nodeType === 1) return next.textContent ?? '';
  }
  return '';
}

const WITHIN_LINE = /^(?:a|b|big|em|font|i|span|strong)$/;

/** Whether an element is kept from the sight of one kind of reader, within a line that says the same to all. */
export function isForOthers(element: Element): boolean {
  if (element.getAttribute('aria-hidden') === 'true') return [...besides(element)].some(isHiddenByClass);
  if (!isHiddenByClass(element) || element.querySelector('p,div,li,h1,h2,h3')) return false;
  return ![...besides(element)].some(other => other.getAttribute('aria-hidden') === 'true');
}

/** The elements next to one that say the same. */
function* besides(element: Element): Generator<Element> {
  const own = element.textContent.trim();
  for (const other of [element.previousElementSibling, element.nextElementSibling])
    if (own && other?.textContent.trim() === own) yield other;
}

/** The elements that the marks of notes lead to: what stands in them is no part of the text. */
export function findNotes(elements: readonly Element[]): ReadonlySet<Element> {
  const notes = new Set<Element>();
  for (const link of elements) {
    const target = link.localName === 'a' ? link.getAttribute('href') : null;
    if (!target?.startsWith('#') || target.length < 2 || !MARK.test(link.textContent)) continue;
    const isMark = link.closest('sup') ?? (isBracketed(link) || link.getAttribute('role') === 'doc-noteref');
    const note = isMark ? link.ownerDocument.getElementById(target.slice(1)) : null;
    if (note) notes.add(note);
  }
  return notes;
}
