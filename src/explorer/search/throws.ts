import type { Chance } from '../../story/probing';

/** Tries the outcomes of what is left to chance in one passage, one combination after another. */
export interface Throws {
  /**
   * Begins the present try.
   * @param outcomes is filled with what falls in it, in order
   */
  chance(outcomes: number[]): Chance;
  /** Turns to the next combination. @returns false where there is none, or where enough were tried */
  next(): boolean;
  /** True where combinations were left out. */
  cut(): boolean;
}

/**
 * Tries first what falls otherwise in one throw, then in two, and so on: where there are too many combinations, each
 * outcome of each throw still has its turn early. Of a throw with very many outcomes the lowest, the highest and some
 * between stand for all.
 * @param most combinations that are tried of one passage
 * @param between picks a whole number from 0 to one less than it is given
 */
export function tryThrows(most: number, between: (outcomes: number) => number): Throws {
  /** What is to fall first in the tries to come; what is thrown behind that is thrown anew. */
  const waiting: (readonly number[])[] = [];
  const widest = Math.max(3, Math.floor(most / 4));
  let beginning: readonly number[] = [];
  let tries = 1;
  let left = false;

  const outcomesOf = (outcomes: number): readonly number[] => {
    if (outcomes <= most) return Array.from({ length: outcomes }, (_, outcome) => outcome);
    left = true;
    const some = Array.from({ length: widest - 2 }, () => between(outcomes));
    return [...new Set([0, outcomes - 1, ...some])];
  };

  return {
    chance: (fallen) => ({
      draw(outcomes) {
        const given = beginning[fallen.length];
        if (given !== undefined) {
          fallen.push(given);
          return given;
        }
        const [first = 0, ...others] = outcomesOf(outcomes);
        for (const other of others) {
          // No more than that have their turn, and a passage that goes round without end throws thousands of times.
          if (waiting.length < most) waiting.push([...fallen, other]);
          else left = true;
        }
        fallen.push(first);
        return first;
      },
    }),
    next() {
      const next = waiting.shift();
      if (next === undefined) return false;
      if (tries >= most) {
        left = true;
        return false;
      }
      tries += 1;
      beginning = next;
      return true;
    },
    cut: () => left,
  };
}

/** What fell before, falls again. */
export function sameThrows(outcomes: readonly number[]): Chance {
  let drawn = 0;
  return {
    draw() {
      drawn += 1;
      return outcomes[drawn - 1] ?? 0;
    },
  };
}

/**
 * Whatever falls.
 * @param outcomes is filled with what falls, in order
 * @param below gives a whole number from 0 to one less than it is given
 */
export function anyThrows(outcomes: number[], below: (number: number) => number): Chance {
  return {
    draw(among) {
      const outcome = below(among);
      outcomes.push(outcome);
      return outcome;
    },
  };
}
