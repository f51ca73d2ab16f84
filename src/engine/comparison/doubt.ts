// The verdict that the comparison stands by: judged again with what was found, and where it is doubtful with the signs
// for and against one event, so that a reader can settle it.

import { scoreFound, type Found } from './found.ts';
import fitted from '../story/model.json' with { type: 'json' };
import { belated, FRESH, type FirstVerdict, type Verdict } from '../story/same-story.ts';

/** What speaks for one event or against it. */
export type Sign =
  | { sign: 'quotes' | 'persons' | 'weekdays' | 'numbers' | 'days-apart'; count: number }
  | { sign: 'claims'; count: number; of: number }
  | { sign: 'openings' };

/** Why a verdict is doubtful. */
export interface Doubt {
  for: Sign[];
  against: Sign[];
  /** articles whose publication is not known, where it would tell */
  undated: ('reference' | 'report')[];
}

/**
 * From it on both tell one event: 96 in 100 so called are right between whole articles held out; half of the twins
 * refused wrongly are taken for one wrongly.
 */
const SAME = fitted.foundSame;
/** From it on no doubt is left: 99 in 100 are right. Below the other hardly any two reports of one event stand. */
const [SURE, DOUBTFUL] = [fitted.foundSure, fitted.foundDoubtful];

/** Publication times that are known. */
type Dated = Record<'reference' | 'report', boolean>;

/** Judges once more; doubt: only where the verdict might be the other. */
export function judgeAgain(
  { first, other, days }: FirstVerdict,
  found: Found,
  dated: Dated,
): { verdict: Verdict; score: number; doubt?: Doubt } {
  const scored = belated(scoreFound(found, first), days);
  const isCapped = scored >= SAME && isLaterNews(found, days);
  const score = isCapped ? SAME - JUST_UNDER : scored;
  const verdict = score >= SAME ? 'same' : other;
  const isOpen = score < SURE && score >= DOUBTFUL;
  const isBeside = verdict === 'same' && (isRoundUp(found) || hangsOnDate(score, found, days));
  if (!isOpen && !isBeside) return { verdict, score };
  return { verdict, score, doubt: { ...signsOf(found, days), undated: undatedOf(dated) } };
}

const JUST_UNDER = 0.01;
const MONTH = 30; // days
const HALF = 0.5;

/**
 * Reports that lie more than a month apart tell one event only where most of either stands in the other: else the
 * later one has news of its own. A prior: no labelled pairs carry dates.
 */
const isLaterNews = ({ claims, stated, known }: Found, days: number): boolean =>
  days > MONTH && stated < HALF * claims && known < HALF;

/**
 * Begins with other news and tells this one in one part of it: 1 in 100 reports of one story does so, and every third
 * round-up that the model lets pass.
 */
const isRoundUp = ({ openings, known, spread }: Found): boolean =>
  openings.report === 0 && known < HALF && spread < HALF;

/** Days that may lie between two occasions. */
const APART = 90;

/**
 * Without dates, where the days of the week named are all other ones: would it be another story with months between?
 * True of 3 in 100 pairs that tell one story.
 */
const hangsOnDate = (score: number, { weekdays }: Found, days: number): boolean =>
  Number.isNaN(days) && weekdays.other > 0 && weekdays.same === 0 && belated(score, APART) < SAME;

function signsOf(found: Found, days: number): Pick<Doubt, 'for' | 'against'> {
  const { quoted, numbers, weekdays, persons, openings, claims, told } = found;
  const counted = (sign: 'quotes' | 'persons' | 'weekdays' | 'numbers' | 'days-apart', count: number): Sign[] =>
    count ? [{ sign, count }] : [];
  const opening = (is: boolean): Sign[] => (is ? [{ sign: 'openings' }] : []);
  return {
    for: [
      ...counted('quotes', quoted),
      ...counted('numbers', numbers.same),
      ...opening(openings.reference === 1 && openings.report === 1),
      ...(told ? [{ sign: 'claims' as const, count: told, of: claims }] : []),
    ],
    against: [
      ...counted('days-apart', days > FRESH ? Math.round(days) : 0),
      ...counted('weekdays', weekdays.same ? 0 : weekdays.other),
      ...counted('numbers', numbers.other),
      ...counted('persons', persons),
      ...opening(openings.report === 0),
      ...(told < claims ? [{ sign: 'claims' as const, count: claims - told, of: claims }] : []),
    ],
  };
}

const undatedOf = (dated: Dated): Doubt['undated'] => (['reference', 'report'] as const).filter(side => !dated[side]);
