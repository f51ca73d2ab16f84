// JSON that may go to a terminal and to readers of lines.

/** At which some readers end a line, or which some terminals obey; JSON itself escapes only those below the space. */
const UNSAFE = /[\u007f-\u009f\u2028\u2029]/g;

/** The same JSON with such characters escaped, which means the same. */
export const safeJson = (json: string): string =>
  json.replace(UNSAFE, character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
