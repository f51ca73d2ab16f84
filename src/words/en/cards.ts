// What cards say about a finding.

import type { Utterance } from '../../engine/index.ts';
import type { Nearness } from '../../findings/nearness.ts';
import type { Said } from '../said.ts';
import { near, quotations } from './status.ts';

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

const keptWords = ({ words, of }: Utterance['kept']): string => `${words} of ${of} words kept`;

export const cutsDenial = (cut: string, kept: Utterance['kept']): Said => ({
  strong: `Cuts “${cut}” off`,
  text: `, which turns the sense round. ${keptWords(kept)}.`,
});
export const endsEarly = (kept: Utterance['kept']): Said => ({
  strong: 'Ends with a full stop',
  text: ` where the speaker went on. ${keptWords(kept)}.`,
});
export const shortened = (kept: Utterance['kept'], marked: boolean): Said => ({
  strong: keptWords(kept),
  text: marked ? ', the cuts are marked.' : '.',
});
export const joined: Said = {
  strong: 'Joined to another remark',
  text: ' as one quotation, without a mark between them.',
};
export const smallWords: Said = { text: 'Contractions or small words only.' };

/** Before what is marked as lacking or struck through as cut, for those who do not see it. */
export const notInReport = 'not in the report: ';
export const wordsCut = (words: number): string => `[${words} words cut]`;

/** @param lacking whether words of the claim are marked */
export const nearestHere = (name: Nearness['name'], lacking: boolean): Said[] =>
  name === 'none'
    ? [{ text: 'Nothing near it on this page' }]
    : [{ text: 'Nearest passage here, ' }, { strong: near[name], text: lacking ? '; lacks the marked words' : '' }];
export const nearestInReference = (name: Nearness['name']): Said[] =>
  name === 'none'
    ? [{ text: 'Nothing near in the reference' }]
    : [{ text: 'Nearest in the reference, ' }, { strong: near[name], text: '' }];

export const quotedInHeadline = 'Quoted in the headline';
export const textOfPage = 'Text of this page';

/** Under a claim or what is only here, in which a quotation begins. */
export const furtherSentences = (count: number): string =>
  `With ${count === 1 ? 'one more sentence' : `${count} more sentences`} of this quotation.`;

export const factDiffers = 'A fact differs.';
