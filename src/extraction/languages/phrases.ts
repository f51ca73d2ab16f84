// What a language brings so that the furniture and the walls of its pages are recognised. A language is added by adding
// a file here that brings the lists it can, and its name to languages.ts.
//
// Each list is one expression of phrases (anyOf). A block of text is asked with its white space collapsed; letters are
// small or capitals. Whatever matched nothing that Readability keeps on the dev pages is gone.

/** The phrases of one language: what it must bring, and lists of which it brings those that it can. */
export interface PagePhrases {
  /** must be: BCP 47, the language alone, of two letters; more where it goes by several names */
  readonly codes: readonly string[];

  // Asked of pages in the language alone: of others they cost ten points of F1 (measured), a phrase of one being common
  // in another.

  /** sign-up, legal text, who wrote it: anywhere in a block */
  readonly boilerplate?: RegExp;
  /** the words below a picture that say whose it is: anywhere in a block */
  readonly credits?: RegExp;
  /** an invitation to pay or sign in that stands in for the text: anywhere in a block */
  readonly walls?: RegExp;
  /**
   * the page says that there is more than it shows; said beside a mark of payment, it holds below a text of any length
   */
  readonly restIsPaid?: RegExp;

  // Asked of pages in any language: they count beside other signs only, or for very short blocks.

  /** before links to other articles, up to a colon or another mark, or a whole block: "Read more" */
  readonly leadIns?: RegExp;
  /** before the name of whoever wrote: "By" */
  readonly bylines?: RegExp;
  /** how the months of date lines begin: "jan" */
  readonly months?: RegExp;
  /** how a line begins that says when: "Updated" */
  readonly timeLines?: RegExp;
  /** behind a number, how long ago it was published or how long it takes to read: "min read" */
  readonly durations?: RegExp;
  /** what a link says to those who cannot see it: "opens in a new tab"; anywhere in a paragraph, and cut out of it */
  readonly linkNotes?: RegExp;
}

/** The names of the lists. */
export type PhraseList = Exclude<keyof PagePhrases, 'codes'>;

/** What each list is for: what goes wrong on a page of a language that does not bring it. */
export const WITHOUT: Readonly<Record<PhraseList, string>> = {
  boilerplate: 'invitations, legal lines and notes on the writer stay in the article, unless names of elements tell',
  credits: 'credits of pictures stay in the article, unless names of elements tell',
  walls: 'what stands above a wall is taken for the full article, unless names of elements tell',
  restIsPaid: 'a long text that is cut off is taken for the full article',
  leadIns: 'links to other articles stay in the article, unless they are nearly all of their block',
  bylines: 'a byline stays in the article, or is taken for its standfirst',
  months: 'a date that is written in words stays in the article, or is taken for its standfirst',
  timeLines: 'a line that says when, without a date or an hour, stays in the article',
  durations: 'a line like "4 min read" stays in the article',
  linkNotes: 'what a link says to those who cannot see it stands among the words of the article',
};

/**
 * @param lines phrases, one a line, each an expression itself: backslashes are written once, a space at an edge as \x20
 * @returns one expression for all of them
 */
export function anyOf(lines: TemplateStringsArray, ...parts: readonly string[]): RegExp {
  const phrases = String.raw(lines, ...parts)
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean);
  return new RegExp(phrases.join('|'), 'iu');
}
