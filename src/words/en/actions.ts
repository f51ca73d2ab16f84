// What a reader is told of what they did.

import type { Remark } from '../../findings/remarks.ts';
import { formats, type Format } from './formats.ts';

export const kept = {
  new: 'Saved as a reference.',
  known: 'Already kept as a reference.',
  held: 'Not saved, since your references cannot be opened. It is kept until this popup closes.',
};
export const noText = (file: string): string => `${file} is not a text. Save it as text or HTML, or paste its words.`;
export const noArticleIn = (file: string): string =>
  `No article was found in ${file}. Open it in the browser, or paste its text.`;
export const isEmpty = (file: string): string => `${file} is empty.`;
export const pinned = (name: string): string => `Every page is read against ${name} until you unpin it.`;
export const unpinned = 'Pages are read against what fits best again.';
export const removed = (name: string): string => `Removed ${name}.`;
export const removedDamaged = (count: number): string =>
  removed(count === 1 ? 'the damaged reference' : `${count} damaged references`);
export const copied = (format: Format): string => `The findings are copied as ${formats[format].name}.`;
export const savedAs = (file: string): string => `Saved as ${file}.`;
export const cited = 'The citation is copied.';

export const remarked: Record<Remark['kind'], string> = {
  note: 'The note is kept.',
  dismissed: 'Hidden as no finding.',
  told: 'Counted as told here.',
  speaker: 'The speaker is corrected.',
};
export const takenBack: Record<Remark['kind'], string> = {
  note: 'The note is removed.',
  dismissed: 'Put back.',
  told: 'Put back.',
  speaker: 'The speaker is as it was found.',
};
