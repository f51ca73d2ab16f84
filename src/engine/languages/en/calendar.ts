// English days and months: also the forms under which those of other languages are known.

import { wordSet, type Calendar } from '../language.ts';

export const calendar: Calendar = {
  months: wordSet('january february march april may june july august september october november december'),
  weekdays: wordSet('monday tuesday wednesday thursday friday saturday sunday'),
  dayAdverbs: wordSet('today yesterday'),
  timeNouns: wordSet('day week weekend month year morning evening afternoon night'),
  neighbouring: wordSet('next following previous'),
  relativeTimes: wordSet('later earlier ago'),
};
