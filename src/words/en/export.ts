// The findings as lines of text.

import type { ChangeKind } from '../../engine/index.ts';
import type { Nearness } from '../../findings/nearness.ts';
import type { Remark } from '../../findings/remarks.ts';
import type { Side } from '../../findings/spans.ts';
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
export const nearest: Record<Side, (name: Nearness['name']) => string> = {
  report: name => (name === 'none' ? 'Nothing near it on this page' : `Nearest passage here, ${near[name]}`),
  reference: name => (name === 'none' ? 'Nothing near in the reference' : `Nearest in the reference, ${near[name]}`),
};
/** The same with its words, in the middle of a list. */
export const nearestIs = (side: Side, name: Nearness['name'], text?: string): string => {
  const said = nearest[side](name);
  return said[0].toLowerCase() + said.slice(1) + (text === undefined ? '' : `: ${text}`);
};
export const further = (text: string): string => `and: ${text}`;

export const fact = ' (fact)';
/** What stood there and what stands there now; one of the two may be nothing. */
export function change(kind: ChangeKind, before: string | undefined, now: string | undefined): string {
  const word = changes[kind].toLowerCase();
  if (now === undefined) return `${word}: “${before ?? ''}” is left out`;
  return before === undefined ? `${word}: “${now}” is put in` : `${word}: “${before}” → “${now}”`;
}

// What the reader says of them.

export const kinds: Record<Remark['kind'], string> = {
  note: 'Note',
  dismissed: 'Not a finding',
  told: 'Told here',
  speaker: 'Speaker corrected',
};
export const decisions = { dismissed: kinds.dismissed, told: kinds.told };
export const hiddenAs = (decision: string, label: string): string => `${decision}, was ${label}`;
export const note = (text: string): string => `note: ${text}`;
export const speakerCorrected = (name: string): string => `speaker as the reader has it: ${name}`;
export const hidden = { title: 'Hidden by the reader', empty: '' };
export const orphans = { title: 'Fits nothing here any more', empty: '' };

// What another person needs to check them, and to run the same again.

export const provenance = 'To check and run again';
export const engine = (version: string): string => `Compared by Crossread ${version}.`;
export const sides: Record<Side, string> = { reference: 'Reference', report: 'Report' };
export const published = (day: string): string => `published ${day}`;
export const readAt = (time: string): string => `read ${time}`;
export const digest = (digits: string): string => `SHA-256 of its text ${digits}`;
/** Paragraphs are counted from nought. */
export const paragraph = (index: number): string => `paragraph ${index + 1}`;
export const untitled = 'Untitled';
export const inTheHeadline = 'headline';
export const nothingThere: Record<Side, string> = {
  reference: 'Nothing in the reference.',
  report: 'Nothing on the page.',
};

/** Everything by which a passage is cited; what is not known is left out. */
export const citation = (parts: {
  outlet?: string;
  title: string;
  day?: string;
  place: string;
  passage: string;
  address?: string;
}): string => {
  const { outlet, title, day, place, passage, address } = parts;
  const named = [outlet, title && quoted(title), day, place].filter(Boolean).join(', ');
  return [`${named}: ${quoted(passage)}`, address].filter(Boolean).join(' ');
};

/** Of a table with a line for each finding. */
export const columns = {
  number: 'Number',
  list: 'List',
  finding: 'Finding',
  fact: 'A fact differs',
  details: 'Details',
  decision: 'Reader’s decision',
  notes: 'Reader’s notes',
  passage: { reference: 'Reference passage', report: 'Report passage' },
  paragraph: { reference: 'Reference paragraph', report: 'Report paragraph' },
  offsets: { reference: 'Reference offsets', report: 'Report offsets' },
  speaker: { reference: 'Reference speaker', report: 'Report speaker' },
  near: 'Nearest passage is',
  link: { reference: 'Reference passage at', report: 'Report passage at' },
  outlet: { reference: 'Reference outlet', report: 'Report outlet' },
  title: { reference: 'Reference title', report: 'Report title' },
  published: { reference: 'Reference published', report: 'Report published' },
  url: { reference: 'Reference address', report: 'Report address' },
  read: { reference: 'Reference read', report: 'Report read' },
  digest: { reference: 'Reference SHA-256', report: 'Report SHA-256' },
  version: 'Crossread version',
};
export const yes = 'yes';
