// Who published a page, as people know them, and its headline without their name.

import { collapse, keyOf, wordCount } from './text.ts';

/** What stands between a headline and the name of an outlet, or between two names of one. */
const SEPARATOR = /(?<!\s)(?:\s+[|–—·»•:-]+\s+|\s*[|｜]\s*)/gu;
const ADDRESS = /^(?:https?:\/\/|www\.)|^@/i;

/**
 * The outlet's name: the first that goes with the host, since a page may also name its company, an agency or a section;
 * otherwise the first in full, otherwise the host made readable.
 * @param names what the page calls it, the best first
 * @param title of the page, which may end in the name too
 * @param url where it was read
 */
export function findOutlet(names: readonly string[], title: string, url?: string): string | undefined {
  const host = hostOf(url);
  const label = labelOf(host);
  const isBare = (name: string): boolean =>
    name === name.toLowerCase() && name !== name.toUpperCase() && [squash(host), label].includes(squash(name));
  const said = [...names.map(name => partsOf(name)[0] ?? ''), ...partsOf(title).filter(part => squash(part) === label)];
  const full = said.filter(name => name && !ADDRESS.test(name) && !isBare(name));
  const goesWithHost = (name: string): boolean =>
    label.length < SHORT ? keyOf(name).split(' ').includes(label) : squash(name).includes(label);
  return full.find(goesWithHost) ?? full[0] ?? (readable(label ? host : hostOf(names[0])) || undefined);
}

const SHORT = 3; // letters, which other names hold by chance

const MOST_SEPARATORS = 24; // of a title; with more it is none

/**
 * A headline without the name of its outlet at either end.
 * @param others what else is known to stand beside a headline: the page's own words for it, without the outlet
 */
function withoutOutlet(title: string, names: readonly string[], url?: string, others: readonly string[] = []): string {
  const host = hostOf(url);
  const outlets = new Set([...names, ...names.flatMap(partsOf), host, labelOf(host)].map(squash).filter(Boolean));
  const plain = new Set(others.map(squash).filter(Boolean));
  const isOutlet = (part: string): boolean => outlets.has(squash(part));
  const separators = [...title.matchAll(SEPARATOR)];
  if (separators.length > MOST_SEPARATORS) return title;
  for (const { index, 0: separator } of separators) {
    const [before, behind] = [title.slice(0, index), title.slice(index + separator.length)];
    if (isOutlet(behind) || plain.has(squash(before))) return before.trim();
    if (isOutlet(before)) return withoutOutlet(behind.trim(), names, url, others);
  }
  return title;
}

/**
 * The headline: the first that says more than the outlet's name.
 * @param titles those that the page has, the best first
 */
export function findHeadline(titles: readonly string[], names: readonly string[], url?: string): string {
  const said = titles.map(collapse).filter(Boolean);
  const outlet = new Set(names.flatMap(name => keyOf(name).split(' ')));
  const cut = said.map((title, i) => withoutOutlet(title, names, url, said.slice(i + 1)));
  const tells = (title: string): boolean => {
    const rest = keyOf(title)
      .split(' ')
      .filter(word => !outlet.has(word));
    return wordCount(rest.join(' ')) > 1 && !/&#?\w+;/.test(title);
  };
  return cut.find(tells) ?? cut[0] ?? '';
}

const partsOf = (name: string): string[] => name.split(SEPARATOR).map(collapse).filter(Boolean);
const squash = (name: string): string => keyOf(name).replaceAll(' ', '');

function hostOf(url?: string): string {
  const address = url && ADDRESS.test(url) && !/^https?:/i.test(url) ? `https://${url}` : url;
  return address && URL.canParse(address) ? new URL(address).hostname.replace(/^(?:www\d?|m|amp|mobile)\./, '') : '';
}

const NUMBERS = /^[\d.:[\]]+$/; // addresses without a name
/** Below a country's own domain: .co.uk, .com.tr */
const SECOND = /^(?:com?|org|net|ac|gov|edu|or|ne)$/;

/** The part of a host that names whoever owns it. */
function labelOf(host: string): string {
  const parts = host.split('.');
  if (NUMBERS.test(host) || parts.length < 2) return '';
  const isBelowCountry =
    parts.length > 2 && SECOND.test(parts[parts.length - 2]) && parts[parts.length - 1].length === 2;
  return squash(parts[parts.length - (isBelowCountry ? 3 : 2)]);
}

const ABBREVIATION = 3; // letters

/** A host as a name: "livescience.com" is Livescience, "nj.com" is NJ. */
function readable(host: string): string {
  const label = labelOf(host);
  const part = host.split('.').find(one => squash(one) === label) ?? '';
  return part
    .split('-')
    .map(word => (word.length <= ABBREVIATION ? word.toUpperCase() : word[0].toUpperCase() + word.slice(1)))
    .join(' ');
}
