// The first lines of a text that was copied or sent: when it was published and by whom, where they say so. Months and
// weekdays are those of the languages served, as the platform knows them.

const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl'];
const LONGEST = 100; // characters of such a line
const LOOKED_AT = 4; // lines

/** What the first lines say, and those that remain. */
export interface Head {
  /** ISO 8601; noon of the day, so that it is the same day in every zone */
  publishedTime?: string;
  siteName?: string;
  lines: readonly string[];
}

/** Reads the first lines of a text. */
export function readHead(lines: readonly string[]): Head {
  for (const [i, line] of lines.slice(0, LOOKED_AT).entries()) {
    const dated = line.length <= LONGEST ? readDateLine(line) : null;
    if (dated) return { ...dated, lines: lines.toSpliced(i, 1) };
  }
  const agency = AGENCY.exec(lines[0] ?? '')?.[1];
  return { ...(agency && { siteName: agency }), lines };
}

/** "PARIS, March 3 (Agency) - The mayor…" */
const AGENCY = /^\p{Lu}[\p{Lu}\s.'’-]+(?:[,/][^()]{0,40})?\s\((\p{Lu}[^()]{1,30})\)\s*[-–—]\s/u;

const DAYS: readonly RegExp[] = [
  /(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})/u,
  /(?<year>\d{4})年(?<month>\d{1,2})月(?<day>\d{1,2})日/u,
  /\b(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4})\b/u,
  /\b(?<day>\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s(?:de\s)?(?<name>\p{L}{3,})\.?,?\s(?:de\s)?(?<year>\d{4})\b/u,
  /(?<!\p{L})(?<name>\p{L}{3,})\.?\s(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s(?<year>\d{4})\b/u,
];

/** A line that is a day, with no more beside it than an hour, a weekday, or who published. */
function readDateLine(line: string): Omit<Head, 'lines'> | null {
  const found = DAYS.map(day => day.exec(line)).find(match => match && dayOf(match.groups!));
  if (!found) return null;
  const rest = line
    .replace(found[0], '|')
    .replace(/\d{1,2}[:.h]\d{2}\s?(?:[ap]\.?m\.?)?|\(?\b(?:UTC|GMT|[A-Z]{2,4}T)\b\)?/giu, '');
  const parts = rest.split(/[,|·•–—()\n]\s*|\s-\s/u).map(part => part.trim());
  const said = parts.filter(part => /\p{L}{2}/u.test(part) && !weekdays().has(part.toLowerCase()));
  if (said.some(part => part.split(/\s+/).length > 6)) return null;
  // what goes on to the day is a word for it ("Published on"), what is set apart is a name
  const names = said.filter(part => !rest.includes(`${part} |`) && !part.endsWith(':') && /^\p{Lu}|\p{Lo}/u.test(part));
  return { publishedTime: dayOf(found.groups!)!, ...(names.length === 1 && { siteName: names[0] }) };
}

function dayOf({ year, month, day, name }: Record<string, string>): string | null {
  const number = name ? months().get(name.toLowerCase().replace('.', '')) : Number(month);
  const time = new Date(Date.UTC(Number(year), (number ?? 0) - 1, Number(day), 12));
  const isDay = number !== undefined && time.getUTCMonth() === number - 1 && time.getUTCDate() === Number(day);
  return isDay ? time.toISOString() : null;
}

let monthNames: ReadonlyMap<string, number> | undefined;
let weekdayNames: ReadonlySet<string> | undefined;

/** By name, long or short. */
function months(): ReadonlyMap<string, number> {
  return (monthNames ??= new Map(
    Array.from({ length: 12 }, (_, month) =>
      namesOf(new Date(Date.UTC(2024, month, 15)), 'month').map(name => [name, month + 1] as const),
    ).flat(),
  ));
}

function weekdays(): ReadonlySet<string> {
  return (weekdayNames ??= new Set(
    Array.from({ length: 7 }, (_, day) => namesOf(new Date(Date.UTC(2024, 0, 1 + day)), 'weekday')).flat(),
  ));
}

function namesOf(time: Date, what: 'month' | 'weekday'): string[] {
  return LANGUAGES.flatMap(language =>
    (['long', 'short'] as const).map(length =>
      new Intl.DateTimeFormat(language, { [what]: length, timeZone: 'UTC' })
        .format(time)
        .toLowerCase()
        .replace('.', ''),
    ),
  );
}
