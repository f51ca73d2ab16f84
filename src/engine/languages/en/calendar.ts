// English days and months: also the forms under which those of other languages are known.

import { wordSet, type Calendar } from '../language.ts';

export const calendar: Calendar = {
  months: wordSet('january february march april may june july august september october november december'),
  weekdays: wordSet('monday tuesday wednesday thursday friday saturday sunday'),
};
