// The findings as lines of text.

import type { ChangeKind } from '../../engine/index.ts';
import type { Nearness } from '../../findings/nearness.ts';
import { changes, near, onlyHere } from './status.ts';

export const title = (report: string, reference: string): string =>
  `${report || 'The report'}, read against ${reference || 'the reference'}`;
export const sections = {
  quotes: { title: 'Quotes', empty: 'Neither text quotes anybody.' },
  missing: { title: 'Missing', empty: 'Nothing is missing.' },
  wording: { title: 'Wording', empty: 'Shared sentences use the same words.' },
  added: { title: onlyHere, empty: 'Nothing the reference does not carry.' },
};
export const reference = (name: string): string => `Reference: ${name}`;
export const report = (name: string): string => `Report: ${name}`;

export const otherSpeaker = (relation: string): string => `${relation}, other speaker`;
export const speakers = (before = '', now = ''): string => ` (${before} → ${now})`;
export const speaker = (name: string): string => ` (${name})`;
export const quoted = (text: string): string => `“${text}”`;
export const quotedInHeadline = 'Quoted in the headline';
export const inHeadline = (text: string): string => `the headline: ${quoted(text)}`;
export const time = (code: string): string => ` at ${code}`;
export const here = (text: string): string => `here: ${text}`;
export const joined = 'joined to another remark as one quotation, without a mark between them';
export const endsEarly = 'ends with a full stop where the speaker went on';

export const lacks = (words: readonly string[]): string => `lacks: ${words.map(quoted).join(', ') || 'no single word'}`;
export const nearestHere = (name: Nearness['name'], text: string): string =>
  `nearest passage here, ${near[name]}: ${text}`;
export const nothingHere = 'nothing near it on this page';
export const nearestInReference = (name: Nearness['name'], text: string): string =>
  `nearest in the reference, ${near[name]}: ${text}`;
export const nothingInReference = 'nothing near in the reference';
export const further = (text: string): string => `and: ${text}`;

export const fact = ' (fact)';
/** What stood there and what stands there now; one of the two may be nothing. */
export function change(kind: ChangeKind, before: string | undefined, now: string | undefined): string {
  const word = changes[kind].toLowerCase();
  if (now === undefined) return `${word}: “${before ?? ''}” is left out`;
  return before === undefined ? `${word}: “${now}” is put in` : `${word}: “${before}” → “${now}”`;
}
