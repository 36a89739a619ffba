import { createStore } from 'zustand/vanilla';
import { type Axes, type Levels, startLevels } from './axes';
import { derive } from './derive';
import type { LedgerEntry } from './ledger';

/** What one turn of a playthrough says of how things stand. */
export interface Step {
  /** Levels at its end, inside their bounds. */
  readonly levels: Levels;
  readonly moved: readonly LedgerEntry[];
  /** The manner of the answer that began it; null where it had none. */
  readonly manner: string | null;
}

/** How things stand where the reader stands. */
export interface Standing {
  readonly levels: Levels;
  /** Every movement on the way here, the oldest first. */
  readonly ledger: readonly LedgerEntry[];
  /** What the script is told of it, by variable. */
  readonly derived: Readonly<Record<string, string>>;
}

/** The projection of the script's axes, for whoever shows them. Nothing can be moved here. */
export interface RelationshipStore {
  getState(): Standing;
  /** @returns lets go of the listener */
  subscribe(listener: (standing: Standing, before: Standing) => void): () => void;
  /** Takes up another road: the projection is made of it anew, so that a rewind takes back what it undoes. */
  project(steps: readonly Step[]): void;
}

/** How things stand at the end of some steps. Pure. */
export function standingAfter(axes: Axes, steps: readonly Step[]): Standing {
  const levels = steps.at(-1)?.levels ?? startLevels(axes);
  const manners = steps.flatMap(({ manner }) => (manner === null ? [] : [manner]));
  return { levels, ledger: steps.flatMap(({ moved }) => moved), derived: derive({ levels, manners, axes }) };
}

/**
 * A store of how things stand, at the start of every axis.
 * @param axes the axes there are
 */
export function createRelationshipStore(axes: Axes): RelationshipStore {
  const store = createStore<Standing>(() => standingAfter(axes, []));
  return {
    getState: store.getState,
    subscribe: store.subscribe,
    project: (steps) => store.setState(standingAfter(axes, steps), true),
  };
}
