// What the command line says: how it is used, and what is wrong with a file or a request.

const HELP = `crossread: reads one report of a story against another

  crossread compare REFERENCE REPORT   two files (.html, .txt, .md; - is standard input): a readable summary
      --json                           the comparison as data
      --markdown                       the report a journalist would paste
  crossread batch                      JSON Lines in, JSON Lines out: one answer a request, in order
  crossread --help                     this list

Exit status: 0 done, 1 a file cannot be read or holds no article, 2 wrong use.`;

const DEBUG = 'NODE_DEBUG=crossread shows where';

/** How the command is used, and what went wrong. */
export const USAGE = {
  help: HELP,
  problem: (message: string): string => `crossread: ${message}`,
  misuse: (message: string): string => `crossread: ${message}\n\n${HELP}`,
  takesNo: (command: string, argument: string): string => `${command} takes no ${argument}`,
  noCommand: (name?: string): string => (name ? `there is no command ${name}` : 'which command?'),
  takesTwo: 'compare takes two files: the reference, then the report',
  oneInput: 'only one of the two can be standard input',
  fault: `this failed by a fault of its own; ${DEBUG}`,
  unwritable: (code = 'unknown'): string => `what was found cannot be written (${code})`,
};

/** What is wrong with a file. */
export const FILE_PROBLEMS = {
  standardInput: 'standard input',
  /** what is wrong with one of two articles */
  of: (name: string, message: string): string => `${name}: ${message}`,
  empty: (path: string): string => `${path} is empty`,
  tooLarge: (path: string): string => `${path} is larger than an article can be`,
  noText: (path: string): string => `${path} is no text; save the article as .txt or .html`,
  absent: (path: string): string => `there is no file ${path}`,
  folder: (path: string): string => `${path} is a folder; name a file in it`,
  forbidden: (path: string): string => `${path} may not be read; its permissions forbid it`,
  unreadable: (path: string, code: string): string => `${path} cannot be read (${code})`,
  unreadablePage: 'This page is built in a way that Crossread cannot read. Copy the article and give its text instead.',
};

/** What is wrong with a request. */
export const REQUEST_PROBLEMS = {
  tooLong: (most: number): string => `this line is longer than ${most} characters and was passed over`,
  noJson: 'this line is no JSON; each request is one JSON object on a line of its own',
  noObject: 'a request is a JSON object',
  deepId: 'id is nested too deeply to be given back',
  /** op: as it was sent, where it is a string */
  unknownOp: (op: string | undefined, ops: readonly string[]): string =>
    `there is no ${op === undefined ? 'such op' : `op ${JSON.stringify(op.slice(0, 40))}`}; there are ${ops.join(', ')}`,
  noString: (key: string): string => `${key} is to be a string`,
  noStrings: (key: string): string => `${key} is to be a list of strings`,
  noArticle: (key: string): string => `${key} is to be an article: { "text" } or { "html" }`,
  noContent: (key: string): string => `${key} has neither text nor html`,
  noStringOf: (field: string, key: string): string => `${field} of ${key} is to be a string`,
  noneOf: (field: string, key: string, values: readonly string[]): string =>
    `${field} of ${key} is to be one of ${values.join(', ')}`,
  fault: `Crossread failed at this request, by a fault of its own; ${DEBUG}`,
};
