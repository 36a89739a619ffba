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
 * Counts through outcomes as an odometer does: the last throw turns first, and what comes behind it is thrown anew.
 * Where one throw has more outcomes than may be tried, the lowest, the highest and some between stand for it.
 * @param most combinations that are tried of one passage
 * @param between picks a whole number from 0 to one less than it is given
 */
export function tryThrows(most: number, between: (outcomes: number) => number): Throws {
  /** For each throw, the outcomes that are tried, and which is the present one. */
  let wheels: { readonly outcomes: readonly number[]; at: number }[] = [];
  let drawn = 0;
  let tries = 1;
  let left = false;

  const wheelOf = (outcomes: number): readonly number[] => {
    if (outcomes <= most) return Array.from({ length: outcomes }, (_, outcome) => outcome);
    left = true;
    const some = Array.from({ length: most - 2 }, () => between(outcomes));
    return [...new Set([0, outcomes - 1, ...some])];
  };

  return {
    chance: (fallen) => ({
      draw(outcomes) {
        let wheel = wheels[drawn];
        if (wheel === undefined) {
          wheel = { outcomes: wheelOf(outcomes), at: 0 };
          wheels.push(wheel);
        }
        drawn += 1;
        const outcome = wheel.outcomes[wheel.at] ?? 0;
        fallen.push(outcome);
        return outcome;
      },
    }),
    next() {
      // Throws that the present try did not come to belong to none of what is to come.
      wheels = wheels.slice(0, drawn);
      drawn = 0;
      for (let last = wheels.pop(); last !== undefined; last = wheels.pop()) {
        if (last.at + 1 >= last.outcomes.length) continue;
        if (tries >= most) {
          left = true;
          return false;
        }
        tries += 1;
        wheels.push({ ...last, at: last.at + 1 });
        return true;
      }
      return false;
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
