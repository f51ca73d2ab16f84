// What highlights in a page are called; marks.css says how they look.

const PREFIX = 'crossread-';

/** The words in question, above all others. */
export const CURRENT = 'current';

/** Kinds of marks that have a look. */
export const MARKED_KINDS: readonly string[] = ['conflicting', 'partly', 'added', 'reworded', 'stated', 'nearest'];

/** The highlight of a kind, on a light or on a dark page. */
export const nameOf = (kind: string, dark: boolean): string => `${PREFIX}${kind}${dark ? '-dark' : ''}`;
