/** How two options of one menu compared, wherever both were tried. */
export interface Comparison {
  /** Numbers of the written choices, the lesser first. */
  readonly pair: readonly [number, number];
  /** Whether the rest of the story could never tell them apart either. */
  readonly same: 'words and rest' | 'words';
}

/** What one option led to. */
export interface Outcome {
  /** Number of the written choice. */
  readonly choice: number;
  /** All that was said until the next choice, by every way that chance had. */
  readonly words: string;
  /** Where it led, likewise. */
  readonly rest: string;
}

/** Watches for options that make no difference. */
export interface SameWords {
  /** True while it is worth knowing what this option leads to. */
  asks(choice: number): boolean;
  /** Compares what the options of one state led to. */
  compare(outcomes: readonly Outcome[]): void;
  /** The pairs that were the same each time that both were tried. */
  found(): readonly Comparison[];
}

/** Two options are the same until they once differ; most do so the first time, and are then asked about no more. */
export function watchForSameWords(): SameWords {
  const pairs = new Map<string, { readonly pair: readonly [number, number]; words: boolean; rest: boolean }>();
  /** Choices that were compared before, and those of them with a pair that has not differed yet. */
  const known = new Set<number>();
  let alike = new Set<number>();

  return {
    asks: (choice) => !known.has(choice) || alike.has(choice),
    compare(outcomes) {
      for (const [i, one] of outcomes.entries()) {
        for (const other of outcomes.slice(i + 1)) {
          if (one.choice === other.choice) continue;
          const pair =
            one.choice < other.choice ? ([one.choice, other.choice] as const) : ([other.choice, one.choice] as const);
          const name = pair.join(' ');
          const so = pairs.get(name) ?? { pair, words: true, rest: true };
          so.words &&= one.words === other.words;
          so.rest &&= one.rest === other.rest;
          pairs.set(name, so);
        }
        known.add(one.choice);
      }
      alike = new Set([...pairs.values()].flatMap(({ pair, words }) => (words ? pair : [])));
    },
    found: () =>
      [...pairs.values()].flatMap(({ pair, words, rest }) =>
        words ? [{ pair, same: rest ? 'words and rest' : 'words' } as const] : [],
      ),
  };
}
