import type { Content } from '../../story/probing';
import type { RunDigest } from './digest';
import { greatest, median, quantile, ratio, sum } from './statistics';

/**
 * How long the story is. `written`: the words of all prose in the script, that on options included, what is reckoned at
 * run time left out. `run`: the words that one reader reads, of lines and of the options taken.
 */
export function measureWords(content: Content, runs: readonly RunDigest[]) {
  const words = runs.map((run) => run.words);
  return {
    written: sum(content.pieces.map((piece) => piece.words)),
    run: { median: median(words), p10: quantile(words, 0.1), p90: quantile(words, 0.9) },
  };
}

/**
 * How often readers choose. `authored`: the choices in the script. `run`: how often one reader is asked, with at least
 * one option to choose. `options`: how many options can be chosen, over all askings of all readers.
 */
export function measureChoices(content: Content, runs: readonly RunDigest[]) {
  const offered = runs.flatMap((run) => run.offered);
  return {
    authored: content.choices.length,
    run: { median: median(runs.map((run) => run.offered.length)) },
    options: { mean: ratio(sum(offered), offered.length), max: greatest(offered) },
  };
}

/**
 * Words between choices: those of the lines between one asking and the next, over all readers; the first counts from
 * the start, and what stands behind the last choice is no gap. `max` is the longest that touches no held scene,
 * `maxHeld` the longest that does.
 */
export function measureGap(runs: readonly RunDigest[]) {
  const gaps = runs.flatMap((run) => run.gaps);
  const held = runs.flatMap((run) => run.heldGaps.map((at) => run.gaps[at] ?? 0));
  const loose = runs.flatMap((run) => {
    const inHeld = new Set(run.heldGaps);
    return run.gaps.filter((_, at) => !inHeld.has(at));
  });
  return { median: median(gaps), p90: quantile(gaps, 0.9), max: greatest(loose), maxHeld: greatest(held) };
}
