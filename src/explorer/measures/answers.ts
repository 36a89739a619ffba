import type { RunDigest } from './digest';
import { groupBy } from './grouped';
import { median, ratio, sum } from './statistics';

const made = (runs: readonly RunDigest[]): number => sum(runs.map(({ choices }) => choices.length));

/**
 * How many of the choices made are answered at once: the option is not marked `# later`, and at least one line with
 * words is read before the next choice. That the line answers this option, and would not have stood behind another, is
 * what no single reading can tell.
 */
export function measureEchoed(runs: readonly RunDigest[]) {
  return ratio(sum(runs.map(({ answered }) => answered)), made(runs));
}

/** How many of the choices made only say who the reader is: those asked behind a line that is marked `# reflective`. */
export function measureReflective(runs: readonly RunDigest[]) {
  return ratio(sum(runs.map(({ reflective }) => reflective)), made(runs));
}

/**
 * After how many words a passage comes that depends on state: a line with 25 words or more of pieces that stand in an
 * alternative. A reader's words by the number of such lines, the median; where there is none, all the reader's words,
 * as if one came at the end.
 */
export function measureStateLineEvery(runs: readonly RunDigest[]) {
  return median(runs.map(({ words, statePassages }) => words / Math.max(1, statePassages)));
}

/**
 * The people of the manifest, and whoever else speaks. `at`: the words read before their first line, the median over
 * the readers who hear them; null where nobody does.
 */
export function measureSpeakers(cast: readonly string[], runs: readonly RunDigest[]) {
  const voices = groupBy(
    runs.flatMap((run) => run.voices),
    ({ name }) => name,
  );
  return [...new Set([...cast, ...voices.keys()])].map((name) => ({
    name,
    at: median((voices.get(name) ?? []).map(({ at }) => at)),
  }));
}
