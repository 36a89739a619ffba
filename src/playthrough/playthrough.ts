import type { ChoiceId } from '../story';

/** One choice made, and what it was made after. */
export interface Node {
  /** Index of the node it was made at; null for the root, where nothing is chosen yet. */
  readonly parent: number | null;
  /** What was chosen to come here; null for the root. */
  readonly choice: ChoiceId | null;
  /** When it was first made, in ms since the epoch. */
  readonly madeAtMs: number;
  /** The child gone to last, which redo goes to; null where none is. */
  readonly onward: number | null;
}

/**
 * A reader's whole tree of choices through one story. Nodes are only ever appended, never changed in
 * parent, choice or date, so that nothing that was read is lost.
 */
export interface Playthrough {
  readonly format: 1;
  readonly id: string;
  /** Fingerprint of the story that the last choice was made in. */
  readonly story: string;
  /** Seed of ink's randomness, 0 to 2³¹ − 1. */
  readonly seed: number;
  readonly nodes: readonly Node[];
  /** Where the reader stands: an index into `nodes`. */
  readonly at: number;
  /** Places that the reader named, in the order in which they did; absent where none ever was. */
  readonly bookmarks?: readonly Bookmark[];
}

/** A place that the reader named. */
export interface Bookmark {
  /** An index into the playthrough's nodes. */
  readonly node: number;
  /**
   * What the reader calls it, of at most 80 characters; empty where they took the name away, which another copy of the
   * playthrough that still has it must be told.
   */
  readonly name: string;
}

/** The way from the beginning to one node: all that is needed to tell a story again. */
export interface Road {
  readonly seed: number;
  readonly choices: readonly ChoiceId[];
}
