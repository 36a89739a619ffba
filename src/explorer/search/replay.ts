import type { Passed } from '../../story/probing';
import type { Narrated } from '../reading/narrated';
import { noManners } from '../reading/tally';
import type { Witness } from '../witness';
import type { Route } from './states';

/** Sees each passage of a replay as it has just been read. */
export type Watcher = (choices: number, passed: Passed) => void;

/**
 * Makes the choices of a way again, with a seed of the story's own chance, as a reader would.
 * @returns true where every choice was offered and no passage but the last broke
 */
export function replay(narrated: Narrated, { seed, choices }: Witness, watch: Watcher): boolean {
  const { probe } = narrated;
  let tally = noManners;
  probe.listen(false);
  narrated.start(seed);
  for (const [made, choice] of [...choices, null].entries()) {
    const passed = probe.advance(null);
    watch(made, passed);
    if (choice === null) return true;
    if (passed.trouble !== null) return false;
    const place = probe.ids().indexOf(choice);
    if (place < 0 || !narrated.sayable().includes(place)) return false;
    tally = narrated.take(place, tally);
  }
  return true;
}

/** Seeds that are tried for one way; and how many choices are made again for all of them together, at the most. */
const mostSeeds = 4_096;
const mostChoices = 600_000;

/** Finds seeds by which ways come true that a search found with chance left free. */
export interface SeedFinder {
  /**
   * @param holds whether what is looked for was seen in the passage just read
   * @returns a witness; null where none of the seeds that were tried leads there
   */
  witness(route: Route, holds: (passed: Passed) => boolean): Witness | null;
}

/** The seed of a way in which chance has no part: any would do. */
const anySeed = 1;

export function findSeeds(narrated: Narrated): SeedFinder {
  let spent = 0;
  return {
    witness({ choices, byChance }, holds) {
      if (!byChance) return { seed: anySeed, choices };
      for (let seed = anySeed; seed <= mostSeeds && spent < mostChoices; seed++) {
        let held = false;
        const came = replay(narrated, { seed, choices }, (made, passed) => {
          spent += 1;
          held = made === choices.length && holds(passed);
        });
        if (came && held) return { seed, choices };
      }
      return null;
    },
  };
}
