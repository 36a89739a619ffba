import type { Script } from '../../src/director/telling';
import { openNarrated } from '../../src/explorer/reading/narrated';
import { readOnce } from '../../src/explorer/reading/reader';
import { choicesOf } from '../../src/explorer/reading/run';
import { beginPlaythrough, choose, goTo, type Playthrough } from '../../src/playthrough';

/** The story's own chance is the same in all runs, or they were not of one playthrough. */
const chance = 1;
const readers = 1;
/** A date as browsers have it, the same at all times, since its digits are kept too; and the time between two choices. */
const begunAtMs = Date.UTC(2026, 0, 1);
const betweenChoicesMs = 7_000;

/**
 * Has simulated readers read a story one after another, each from its beginning, in one playthrough: what they chose
 * alike they share. The same story gives the same.
 * @param runs how many
 * @yields the playthrough after each run, standing at its end; before the first as it begins, with no choice in it
 */
export function* treeOfRuns(script: Script, runs: number): Generator<Playthrough> {
  const narrated = openNarrated(script);
  const oneChance = { ...narrated, start: () => narrated.start(chance) };
  const story = script.compiled.fingerprint;
  let nowMs = begunAtMs;
  let tree = beginPlaythrough({ id: 'runs', story, seed: chance, nowMs });
  yield tree;
  for (let run = 0; run < runs; run += 1) {
    const { personas } = script.manifest;
    for (const [turn, choice] of choicesOf(readOnce(oneChance, personas, readers, run)).entries()) {
      nowMs += betweenChoicesMs;
      tree = choose(turn === 0 ? goTo(tree, 0) : tree, choice, nowMs);
    }
    yield tree;
  }
}
