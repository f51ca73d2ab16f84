// English days and months: also the forms under which those of other languages are known.

import { wordSet } from '../lists.ts';
import type { Calendar } from '../sections/calendar.ts';

const PHASES = 'early mid late';
const STARTS = 'from since';
const ENDS = 'to until till by through';

export const calendar: Calendar = {
  months: wordSet('january february march april may june july august september october november december'),
  dateMarks: new Set(),
  weekdays: wordSet('monday tuesday wednesday thursday friday saturday sunday'),
  relativeDays: new Map([
    ['today', 0],
    ['tonight', 0],
    ['yesterday', -1],
    ['tomorrow', 1],
  ]),
  turns: new Map([
    ['last', -1],
    ['next', 1],
  ]),
  aheadWords: wordSet("will 'll to would"),
  phases: wordSet(PHASES),
  starts: wordSet(STARTS),
  ends: wordSet(ENDS),
  beforeMonths: wordSet(`${STARTS} ${ENDS} ${PHASES} in of before after during last next this -`),
  dayAdverbs: wordSet('today yesterday'),
  timeNouns: wordSet('day week weekend month year morning evening afternoon night'),
  neighbouring: wordSet('next following previous'),
  relativeTimes: wordSet('later earlier ago'),
};
