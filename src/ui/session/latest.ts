// Several requests may be under way at once; only the answer to the one asked for last is waited for.

export type Ask = <Answer>(work: Promise<Answer>) => Promise<Answer | undefined>;

/** Hands on what the work answers or why it failed, and of work that has been overtaken by a later request neither. */
export function latestOnly(): Ask {
  let turns = 0;
  return async work => {
    const turn = ++turns;
    try {
      const answer = await work;
      return turn === turns ? answer : undefined;
    } catch (problem) {
      if (turn === turns) throw problem;
      return undefined;
    }
  };
}
