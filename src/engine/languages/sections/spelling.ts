// The many spellings of one word.

export interface Spelling {
  /** words of two spellings, abbreviated titles and months, places: each with the form under which both meet */
  spellings: ReadonlyMap<string, string>;
  /** regular differences of spelling; a rule may invent a word, since both texts pass through it */
  spellingRules: readonly (readonly [RegExp, string])[];
  /** the same, of names written from another alphabet */
  nameRules: readonly (readonly [RegExp, string])[];
}
