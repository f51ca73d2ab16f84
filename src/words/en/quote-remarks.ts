// What was done to a quotation, said below it.

import type { Utterance } from '../../engine/index.ts';
import type { Said } from '../said.ts';

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
