// What the reader can say of a finding, and what is shown of it.

import { plural } from '../plural.ts';

/** The button that opens a card's menu, for those who do not see on which card it is. */
export const more = (label: string): string => `More on this finding: ${label}`;
export const menu = 'This finding';

export const addNote = 'Add a note';
export const dismiss = 'Not a finding';
export const told = 'It is told here';
export const speaker = 'This is the speaker…';
export const cite = 'Copy a citation';

export const titles = { note: 'Note', speaker: 'Speaker' };
export const keep = 'Keep';
export const cancel = 'Cancel';

export const edit = 'Change';
export const remove = 'Remove';
/** What a button does to which note. */
export const ofNote = (does: string, text = ''): string => `${does} the note: ${text}`;
export const speakerByReader = 'Speaker as you have it.';
export const undoSpeaker = 'As it was found';

export const show = 'Show';
/** What is not listed any more, behind the last card; notes: what fits nothing are notes alone. */
export const setAside = (counts: {
  dismissed: number;
  told: number;
  orphans: number;
  notes: boolean;
  damaged: number;
}): string => {
  const { dismissed, told: toldHere, orphans, notes, damaged } = counts;
  return [
    dismissed && `${dismissed} hidden as ${dismissed === 1 ? 'no finding' : 'no findings'}.`,
    toldHere && `${toldHere} counted as told by you.`,
    orphans && `${plural(orphans, notes ? 'note' : 'remark')} ${orphans === 1 ? 'fits' : 'fit'} nothing here any more.`,
    damaged && `${plural(damaged, 'remark')} cannot be read.`,
  ]
    .filter(Boolean)
    .join(' ');
};
export const putBack = 'Put back';
export const removeDamaged = (count: number): string => `Remove ${count === 1 ? 'it' : 'them'} for good`;
export const kinds = {
  note: 'Note',
  dismissed: 'Not a finding',
  told: 'Told here',
  speaker: 'Speaker',
};
