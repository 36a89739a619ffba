import { derive, startLevels } from '../../relationship';
import type { Manifest } from '../../story';
import type { PlacedTurn } from './placed';

/** What a script counts or is told about the reader as a whole: a point on an axis is no memory of one deed. */
export function notMemories({ axes }: Manifest): ReadonlySet<string> {
  const derived = derive({ levels: startLevels(axes), manners: [], axes });
  return new Set([...Object.keys(axes), ...Object.keys(derived)]);
}

/**
 * How far each choice of a run is remembered: over how many changes of scene something that it wrote is read again,
 * while nobody has written it in between. A turn counts as of the scene that it ends in, the choice as of the scene
 * that it was asked in. A turn that both reads and writes a thing is no memory of it: a sum reads what it adds to.
 * @param turns of one run, from its opening
 * @param ignored what is none of a choice's own memories
 * @returns one number for each turn: 0 where its choice is never read again, or only in the same scene
 */
export function farthestReads(turns: readonly PlacedTurn[], ignored: ReadonlySet<string>): readonly number[] {
  const farthest = turns.map(() => 0);
  /** Who wrote a thing last. */
  const writers = new Map<string, { readonly turn: number; readonly askedIn: number }>();
  let askedIn = 0;
  turns.forEach(({ turn, scene }, now) => {
    const writes = new Set(turn.writes);
    for (const name of turn.reads) {
      const writer = writers.get(name);
      if (writer === undefined || writes.has(name)) continue;
      farthest[writer.turn] = Math.max(farthest[writer.turn] ?? 0, scene - writer.askedIn);
    }
    for (const name of writes) if (!ignored.has(name)) writers.set(name, { turn: now, askedIn });
    askedIn = scene;
  });
  return farthest;
}
