// What a text is recognised by: phrases of its page's language, or of any language where other signs stand beside them.

import { inAnyLanguage } from './languages/languages.ts';
import type { PagePhrases } from './languages/phrases.ts';

const MARK = String.raw`(?:▶|►|→|>|•|\*)?\s*`;
const BEHIND = String.raw`\s*(?::|\||–|-|—|»|>|\.\.\.|…|$)`;
const LEAD_IN = new RegExp(`^${MARK}(?:${inAnyLanguage('leadIns')})${BEHIND}`, 'iu');

const MONTH = `(?:${inAnyLanguage('months')})\\w*`;
const DATE_LINE = new RegExp(
  [
    `\\b${MONTH}\\.? \\d{1,2}`,
    `\\d{1,2}\\.? ${MONTH}`,
    '\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}',
    '\\d{4}-\\d{2}-\\d{2}',
    '\\b\\d{1,2}[:.h]\\d{2}\\b',
    `\\b\\d+ (?:${inAnyLanguage('durations')})\\b`,
    `^(?:${inAnyLanguage('timeLines')})\\b`,
  ].join('|'),
  'iu',
);

const BYLINE = new RegExp(`^(?:${inAnyLanguage('bylines')})[:\\s]\\s*\\p{Lu}`, 'iu');

const LINK_NOTE = new RegExp(inAnyLanguage('linkNotes'), 'giu');

/** "Read more:", in any language. */
export const isLeadIn = (text: string): boolean => LEAD_IN.test(text);

/** "3 November", "Updated", "4 min read", in any language. */
export const hasDate = (text: string): boolean => DATE_LINE.test(text);

/** "By Ann Lee", in any language. */
export const isByline = (text: string): boolean => BYLINE.test(text);

/** Without "(opens in a new tab)", in any language. */
export const withoutLinkNotes = (text: string): string => text.replace(LINK_NOTE, '');

/** Characters of a block beyond which it is no furniture. Its phrases are looked for from every word to every other. */
const LONGEST = 4000;

/** Whether a block says a phrase of a language. */
export const saysPhrase = (text: string, phrase: RegExp | undefined): boolean =>
  text.length <= LONGEST && phrase?.test(text) === true;

/** Sign-up, legal text, who wrote it. */
export const isBoilerplate = (text: string, { boilerplate }: PagePhrases): boolean => saysPhrase(text, boilerplate);

/** The words below a picture, with whose it is, unless they are of a post or end in speech. */
export const isCredit = (text: string, { credits }: PagePhrases): boolean =>
  saysPhrase(text, credits) && !/@\w+\)/.test(text) && !/[“”"«»]/.test(text.slice(-60));
