import type { State } from './states';

/** The states that wait to be tried, the rarest first. */
export interface Frontier {
  /** @param features what is worth telling apart about it, as numbers of 32 bits */
  push(state: State, features: readonly number[]): void;
  /** Takes the rarest, and counts its features as seen once more; null where none waits. */
  pop(): State | null;
  size(): number;
}

/** How often a feature was seen is counted in a table of this many places, so that two may share one: it only steers. */
const table = 1 << 20;
/** What was seen 2¹⁵ times or more is all one. */
const commonest = 16;

/** Among so many of one rank the next is picked. */
const newest = 256;

interface Waiting {
  readonly state: State;
  readonly features: Int32Array;
}

/**
 * A state is as rare as the rarest of its features. Ranks only fall while others are tried, so they are looked at
 * again when a state's turn comes.
 * @param pick gives a whole number from 0 to one less than it is given
 * @param most how many snapshots may be held; the commonest states give theirs up, and are read again when their turn comes
 */
export function createFrontier(pick: (below: number) => number, most: number): Frontier {
  const seen = new Uint16Array(table);
  const ranks: Waiting[][] = Array.from({ length: commonest + 1 }, () => []);
  let waiting = 0;
  let held = 0;

  const rankOf = (features: Int32Array): number => {
    let least = 0xffff;
    for (const feature of features) {
      const times = seen[feature & (table - 1)] ?? 0;
      if (times < least) least = times;
    }
    // Each rank takes twice as many as the one before, so that few change theirs.
    return least === 0 ? 0 : 32 - Math.clz32(least);
  };

  /** Takes one of the newest of a row at random, since those still hold their snapshots; the last takes its place. */
  const takeFrom = (row: Waiting[]): Waiting | undefined => {
    const last = row.pop();
    if (last === undefined || row.length === 0) return last;
    const among = Math.min(newest, row.length + 1);
    const at = row.length + 1 - among + pick(among);
    const chosen = row[at];
    if (chosen === undefined) return last;
    row[at] = last;
    return chosen;
  };

  const letGo = (): void => {
    for (let rank = commonest; rank >= 0 && held > most; rank--) {
      for (const { state } of ranks[rank] ?? []) {
        if (held <= most) return;
        if (state.snapshot === null) continue;
        state.snapshot = null;
        held -= 1;
      }
    }
  };

  return {
    push(state, features) {
      const row = new Int32Array(features);
      ranks[rankOf(row)]?.push({ state, features: row });
      waiting += 1;
      held += Number(state.snapshot !== null);
      // A tenth more may gather before it is tidied, which goes through all of them.
      if (held > most * 1.1) letGo();
    },
    pop() {
      for (let rank = 0; rank <= commonest; rank++) {
        const row = ranks[rank] ?? [];
        for (let one = takeFrom(row); one !== undefined; one = takeFrom(row)) {
          const now = rankOf(one.features);
          if (now > rank) {
            ranks[now]?.push(one);
            continue;
          }
          for (const feature of one.features) {
            const at = feature & (table - 1);
            seen[at] = Math.min(0xffff, (seen[at] ?? 0) + 1);
          }
          waiting -= 1;
          held -= Number(one.state.snapshot !== null);
          return one.state;
        }
      }
      return null;
    },
    size: () => waiting,
  };
}
