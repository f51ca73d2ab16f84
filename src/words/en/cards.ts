// What is said on the card of a quotation, and on top of every card.

import type { Utterance } from '../../engine/index.ts';
import { quotations } from './status.ts';

export const showInPage = 'Show in page';
export const inReference = 'Reference';
/** The first words of a card, and a button of it. */
export const excerpt = (first: string, goesOn: boolean): string =>
  `“${first.replace(/[“”"]/g, '')}${goesOn ? '…' : ''}”`;
export const of = (button: string, card: string): string => (card ? `${button}: ${card}` : button);
export const showInReference = 'Show in reference';
export const showInReferenceByKey = 'Show in reference (Shift Enter)';

export const otherSpeaker = 'Other speaker';
export const speakers = (before = '', now = ''): string => `${before} in the reference, ${now} here`;
/** Where a quotation was written, behind its speaker. */
export const medium = (name: string): string => `, on ${name}`;
export const also = (relation: Utterance['relation']): string => `Also ${quotations[relation].toLowerCase()}.`;

/** Before what is marked as lacking or struck through as cut, for those who do not see it. */
export const notInReport = 'not in the report: ';
export const wordsCut = (words: number): string => `[${words} words cut]`;

/** The post in which a quotation is shown, cut where it is long. */
export const shownInPost = (text: string): string =>
  `This page shows it in a post: “${text.length > 160 ? `${text.slice(0, 160).replace(/\s+\S*$/, '')} …` : text}”`;
