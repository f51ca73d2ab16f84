// What is compared in a language other than English, and what is not.

import type { ComparedKind, ComparedLanguage } from '../../engine/index.ts';

const NAMES: Record<ComparedKind, string> = {
  quotes: 'quotes',
  speakers: 'speakers',
  numbers: 'numbers',
  dates: 'dates',
  names: 'names',
  denials: 'denials',
  doubt: 'words of doubt',
  opposites: 'opposites',
};

/** In one line: "German: quotes, numbers and names are compared; speakers are not." */
export function comparedIn({ tongue, compared, not }: ComparedLanguage): string {
  const missing = not.length ? `; ${listed(not)} are not` : '';
  return `${nameOf(tongue)}: ${listed(compared)} are compared${missing}.`;
}

function listed(kinds: readonly ComparedKind[]): string {
  const names = kinds.map(kind => NAMES[kind]);
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}` : names.join('');
}

/** Of a script its own name; a page may call its language anything. */
function nameOf(tongue: string | undefined): string {
  const unknown = 'This language';
  if (tongue === undefined) return unknown;
  if (tongue.length > LONGEST_CODE) return `${tongue[0].toUpperCase()}${tongue.slice(1)} script`;
  try {
    return new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(tongue) ?? unknown;
  } catch {
    return unknown;
  }
}

const LONGEST_CODE = 3; // letters of a language; scripts have longer names
