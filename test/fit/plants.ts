// Facts changed in one place of real reports, in the evidence of claims that careful readers found told there: what a
// comparison has to name. Values are drawn by a seed.

/** A report with one fact changed. */
export interface Plant {
  kind: 'day' | 'date' | 'number' | 'name';
  /** what stood there, and what stands there now in the changed text */
  was: string;
  start: number;
  end: number;
  report: string;
}

/** A pair of reports with the claims of the reference as labelled. */
export interface LabelledPair {
  story: string;
  reference_text: string;
  report_text: string;
  claims: {
    start: number;
    end: number;
    status: string;
    minor?: boolean;
    borderline?: boolean;
    evidence?: { start: number; end: number }[];
  }[];
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = ['January', 'February', 'April', 'June', 'July', 'August', 'September', 'October', 'November'];
const NUMBERS = ['three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'eleven', 'fourteen'];
const STRANGERS = ['Marta Kowal', 'Henrik Solberg', 'Irene Castell', 'Paul Brennan', 'Ruth Adeyemi', 'Victor Halloran'];
const SHIFTS = [-5, -4, -2, -1, 1, 2];
const FACTORS = [0.5, 0.7, 1.4, 1.6, 2];

type Draw = <Value>(values: readonly Value[]) => Value;

interface Kind {
  kind: Plant['kind'];
  pattern: RegExp;
  change: (was: string, draw: Draw) => string;
}

const exchanged = (list: readonly string[]): Omit<Kind, 'kind'> => ({
  pattern: new RegExp(`\\b(?:${list.join('|')})\\b`, 'g'),
  change: (was, draw) => draw(list.filter(one => one !== was)),
});

const KINDS: readonly Kind[] = [
  { kind: 'day', ...exchanged(WEEKDAYS) },
  { kind: 'date', ...exchanged(MONTHS) },
  { kind: 'date', pattern: /\b(?:19|20)\d\d\b/g, change: (was, draw) => String(Number(was) + draw(SHIFTS)) },
  {
    kind: 'number',
    pattern: /(?<![\d.,$£€-])\b\d{1,3}(?:,\d{3})*(?:\.\d+)?\b(?![\d.,-]*\d|th\b|st\b|nd\b|rd\b)/g,
    change: (was, draw) => otherNumber(Number(was.replaceAll(',', '')), draw).toLocaleString('en'),
  },
  { kind: 'number', ...exchanged(NUMBERS) },
  { kind: 'number', ...exchanged(['million', 'billion']) },
  {
    kind: 'name',
    pattern: /\b[A-Z][a-z]+ (?:[A-Z]\. )?[A-Z][a-z]+(?:[A-Z][a-z]+)?\b/g,
    change: (_, draw) => draw(STRANGERS),
  },
];

const SMALL = 10;
const otherNumber = (value: number, draw: Draw): number =>
  value < SMALL ? value + draw([1, 2, 3]) : Math.round(value * draw(FACTORS));

const MOST = 10; // plants of a kind and a pair: long pairs shall not outweigh short ones

/** Every plant that the told claims of a pair allow. */
export function plantsIn(pair: LabelledPair, draw: Draw): Plant[] {
  const told = pair.claims.filter(
    ({ status, minor, borderline }) => !minor && !borderline && (status === 'stated' || status === 'partly'),
  );
  return KINDS.flatMap(kind => told.flatMap(claim => plantsFor(kind, claim, pair, draw)).slice(0, MOST));
}

function plantsFor(
  { kind, pattern, change }: Kind,
  { start: from, end: to, evidence = [] }: LabelledPair['claims'][number],
  { reference_text: reference, report_text: report }: LabelledPair,
  draw: Draw,
): Plant[] {
  const words = new Set(reference.slice(from, to).match(/[\w.,]*\w/g));
  const isTold = (was: string): boolean => was.split(' ').every(word => words.has(word));
  return evidence.flatMap(passage =>
    [...report.slice(passage.start, passage.end).matchAll(pattern)]
      .filter(([was]) => isTold(was))
      .map(({ 0: was, index }) => {
        const start = passage.start + index;
        const now = change(was, draw);
        const changed = report.slice(0, start) + now + report.slice(start + was.length);
        return { kind, was, start, end: start + now.length, report: changed };
      }),
  );
}

/** Draws that are the same in every run. */
export function drawFrom(seed: number): Draw {
  let state = seed;
  return values => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return values[Math.floor((state / 2_147_483_648) * values.length)];
  };
}
