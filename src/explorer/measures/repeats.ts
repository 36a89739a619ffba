import type { Content } from '../../story/probing';
import type { Witness } from '../witness';
import type { RunDigest } from './digest';
import { placeOf } from './reach';

/** A line that comes back within one reading. */
export interface Repeat extends ReturnType<typeof placeOf> {
  /** The first piece of the line where it comes back. */
  readonly piece: number;
  /** How many readers read it twice. */
  readonly readers: number;
  /** The shortest of their ways to where it comes back. */
  readonly witness: Witness;
}

/**
 * Lines of five words or more that a reader reads twice in one run, word for word, unless the second is marked
 * `# again`; in the order of the script.
 */
export function measureRepeats({ pieces }: Content, runs: readonly RunDigest[]): readonly Repeat[] {
  const found = new Map<number, { readers: number; turn: number; run: RunDigest }>();
  for (const run of runs) {
    for (const { piece, turn } of run.repeats) {
      const before = found.get(piece);
      if (before === undefined) found.set(piece, { readers: 1, turn, run });
      else {
        before.readers += 1;
        if (turn < before.turn) Object.assign(before, { turn, run });
      }
    }
  }
  return pieces.flatMap((piece) => {
    const at = found.get(piece.index);
    if (at === undefined) return [];
    const witness = { seed: at.run.seed, choices: at.run.choices.slice(0, at.turn) };
    return [{ piece: piece.index, ...placeOf(piece), readers: at.readers, witness }];
  });
}
