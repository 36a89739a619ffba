/**
 * The manners of the answers so far, as far as what comes can depend on them: how often each, the one answered in last
 * at the end. Two orders of the same answers are one tally wherever they can't be told apart any more.
 */
export type Tally = readonly (readonly [manner: string, times: number])[];

export const noManners: Tally = [];

/** The tally with one more answer. */
export function withManner(tally: Tally, manner: string | null): Tally {
  if (manner === null) return tally;
  const times = tally.find(([name]) => name === manner)?.[1] ?? 0;
  return [...tally.filter(([name]) => name !== manner), [manner, times + 1]];
}

/** A list of answers that leads to the same as those that were given: the oldest first. */
export const mannersOf = (tally: Tally): readonly string[] =>
  tally.flatMap(([manner, times]) => Array.from({ length: times }, () => manner));
