// What a person is called beside the name: another trade, party or relation there says something else of her, however
// alike the letters. Words for whoever speaks and titles come and go between outlets ("lawyer", "attorney").

import type { Alignment } from '../alignment/align.ts';
import type { Edit } from '../alignment/edits.ts';
import { readHolders, type Holder } from '../facts/offices.ts';
import { mayBeOne } from '../facts/same-name.ts';
import { isAnyOf, type Word } from '../text/words.ts';
import type { Found } from './change.ts';

/** Each person who is called something else in the same place of the same words. */
export function findDescriptions({ a, b }: Alignment, edits: readonly Edit[]): Found[] {
  const nouns = edits.filter(edit => edit.a[1] - edit.a[0] === 1 && edit.b[1] - edit.b[0] === 1);
  if (!nouns.length) return [];
  const [left, right] = [readHolders(a), readHolders(b)];
  return nouns.flatMap((edit): Found[] => {
    const [x, y] = [left.find(({ at }) => at === edit.a[0]), right.find(({ at }) => at === edit.b[0])];
    if (!x || !y || !isOnePerson(a, x, b, y) || mayBeOneNoun(a[x.at], b[y.at])) return [];
    return [{ kind: 'wording', severity: 'material', a: edit.a, b: edit.b }];
  });
}

const isOnePerson = (a: readonly Word[], x: Holder, b: readonly Word[], y: Holder): boolean =>
  mayBeOne(a.slice(...x.name), b.slice(...y.name));

const mayBeOneNoun = (x: Word, y: Word): boolean =>
  x.stem === y.stem || [x, y].every(word => isAnyOf(word, 'titles', 'speakerNouns'));
