// What the command line says: how it is used, and what is wrong with a file or a request.

export const help = `crossread: reads one report of a story against another

  crossread compare REFERENCE REPORT   two files (.html, .txt, .md, .srt, .vtt, .eml, .json; - is standard input): a readable summary
      --json                           the comparison as data, with both articles
      --markdown                       the report a journalist would paste
      --html                           one file to open, hand on and print
      --csv                            a table with a line for each finding
      --ris, --csl                     the two articles for a reference manager
      --                               all that follows are files, whatever they are called
  crossread compare EXPORTED.json      a comparison that was exported, compared anew with what was said of it; the same options
  crossread story FILES…               two to twelve reports of one story: claims and quotes by outlets, as Markdown
      --json, --csv                    the same as data, as a table
  crossread batch                      JSON Lines in, JSON Lines out: one answer a request, in order
  crossread --help                     this list

Exit status: 0 done, 1 a file cannot be read or holds no article, 2 wrong use.`;

export const says = (message: string): string => `crossread: ${message}`;
export const misuse = (problem: string): string => `${says(problem)}\n\n${help}`;
export const takesNo = (command: string, argument: string): string => `${command} takes no ${argument}`;
export const noCommand = (name?: string): string => (name ? `there is no command ${name}` : 'which command?');
export const takesTwo = 'compare takes two files: the reference, then the report; or one .json that was exported';
export const oneFormat = (command: string, flags: readonly string[]): string =>
  `${command} takes one of ${flags.join(' and ')}, not both`;
export const takesSeveral = (most: number): string => `story takes two to ${most} files: reports of one story`;
export const oneInput = 'only one of them can be standard input';
export const failed = 'this failed by a fault of its own; NODE_DEBUG=crossread shows where';
export const cannotWrite = (code = ''): string => `what was found cannot be written (${code})`;

export const standardInput = 'standard input';
export const isEmpty = (path: string): string => `${path} is empty`;
export const noComparison = (path: string): string =>
  `${path} holds no comparison with both its articles; export one as JSON, or name two files`;
export const noArticleIn = (path: string): string => `${path} holds no article that can be read`;
/** Of an exported comparison of which somebody has changed a text since. */
export const isChanged = (path: string, side: 'reference' | 'report'): string =>
  `the ${side} in ${path} is not the text that was exported: its SHA-256 differs. Export it again, or take the digests out to compare it all the same`;
export const tooLarge = (path: string): string => `${path} is larger than an article can be`;
export const noText = (path: string): string =>
  `${path} is no text, or its encoding cannot be told; save the article as .txt or .html in UTF-8`;
export const noFile = (path: string): string => `there is no file ${path}`;
export const isFolder = (path: string): string => `${path} is a folder; name a file in it`;
export const forbidden = (path: string): string => `${path} may not be read; its permissions forbid it`;
export const unreadable = (path: string, code: string): string => `${path} cannot be read (${code})`;
/** What is wrong with an article, of several that are given. */
export const about = (name: string, message: string): string => `${name}: ${message}`;
export const unreadablePage =
  'This page is built in a way that Crossread cannot read. Copy the article and give its text instead.';

export const requests = {
  tooLong: (most: number): string => `this line is longer than ${most} characters and was passed over`,
  noJson: 'this line is no JSON; each request is one JSON object on a line of its own',
  noObject: 'a request is a JSON object',
  deepId: 'id is nested too deeply to be given back',
  noOp: (op: unknown, ops: readonly string[]): string => `there is no ${nameOf(op)}; there are ${ops.join(', ')}`,
  noString: (key: string): string => `${key} is to be a string`,
  noStrings: (key: string): string => `${key} is to be a list of strings`,
  noArticle: (key: string): string => `${key} is to be an article: { "text" } or { "html" }`,
  noContent: (key: string): string => `${key} has neither text nor html`,
  noStringOf: (field: string, key: string): string => `${field} of ${key} is to be a string`,
  noneOf: (field: string, key: string, values: readonly string[]): string =>
    `${field} of ${key} is to be one of ${values.join(', ')}`,
  failed: 'Crossread failed at this request, by a fault of its own; NODE_DEBUG=crossread shows where',
};

const nameOf = (op: unknown): string => (typeof op === 'string' ? `op ${JSON.stringify(op.slice(0, 40))}` : 'such op');
