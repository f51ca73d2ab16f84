// What speaks for one event and for two, where the verdict is doubtful.

import type { Doubt, Sign } from '../../engine/index.ts';
import { plural } from '../plural.ts';

export const forOne = 'For one event';
export const forTwo = 'For two';

/** A sign for one event. */
export function same(sign: Sign): string {
  switch (sign.sign) {
    case 'quotes':
      return `${plural(sign.count, 'longer quote')} in both.`;
    case 'numbers':
      return sign.count === 1 ? 'A number of the first lines agrees.' : 'Numbers of the first lines agree.';
    case 'claims':
      return `${sign.count} of ${plural(sign.of, 'claim')} told, at least in part.`;
    case 'openings':
      return 'Each tells what the other begins with.';
    default:
      return '';
  }
}

/** A sign for two events. */
export function other(sign: Sign): string {
  switch (sign.sign) {
    case 'days-apart':
      return `Published ${plural(sign.count, 'day')} apart.`;
    case 'weekdays':
      return 'They name other days of the week.';
    case 'numbers':
      return sign.count === 1 ? 'A number of the first lines differs.' : 'Numbers of the first lines differ.';
    case 'persons':
      return `${sign.count === 1 ? 'One person is' : `${sign.count} people are`} named in one of them only.`;
    case 'claims':
      return `${sign.count} of ${plural(sign.of, 'claim')} not found.`;
    case 'openings':
      return 'This page begins with other news.';
    default:
      return '';
  }
}

const NAMES = { reference: 'The reference', report: 'This page' };

/** Which date would tell, and how it can be given; nothing where both are known. */
export function dates({ undated }: Doubt): string {
  if (!undated.length) return '';
  const who = undated.length === 2 ? 'Neither text' : NAMES[undated[0]];
  const has = undated.length === 2 ? 'has a date' : 'has no date';
  return `${who} ${has}: paste it again with its day, and the verdict may settle.`;
}
