import type { ChoiceId, Finding, Snapshot } from '../../story';
import type { Moment } from '../moment';

/** A moment told once, and what is needed to go on from it. */
export interface Told {
  readonly moment: Moment;
  /** Null for the opening. */
  readonly parent: Told | null;
  /** Manners of the answers on the way here, the oldest first. */
  readonly manners: readonly string[];
  /** Where ink wants each of the offers told that can be chosen. */
  readonly indices: ReadonlyMap<ChoiceId, number>;
  /** What was told from here before; a finding where the story broke. */
  readonly children: Map<ChoiceId, Told | Finding>;
  /** Where ink stood at the moment's end; null where it was let go of, and must be read or played again. */
  snapshot: Snapshot | null;
  /** The same as ink's own JSON; null where it was never asked for. */
  saved: string | null;
}

/** One of so many turns keeps where ink stood when others are let go of, so that little is ever played again. */
export const everyTurns = 16;

/**
 * Bounds how many snapshots are held. Moments are plain data and are all kept; snapshots are ink's states, some tens
 * of kilobytes each, and the oldest are let go of, sparsely: first those between every sixteenth turn, then all.
 * The opening's is never let go of, so that there is always one to play from.
 * @param most how many to hold, at least 1
 */
export function holdSnapshots(most: number): (told: Told, snapshot: Snapshot) => void {
  const held: Told[] = [];
  return (told, snapshot) => {
    told.snapshot = snapshot;
    if (told.parent !== null) held.push(told);
    if (held.length <= most) return;
    const between = held.findIndex(({ moment }) => moment.turn % everyTurns !== 0);
    const [dropped] = held.splice(Math.max(0, between), 1);
    if (dropped !== undefined) dropped.snapshot = null;
  };
}
