import type { Levels } from './axes';

/** What made an axis move. */
export interface Cause {
  /** The turn in which it moved: how many choices came before. */
  readonly turn: number;
  readonly knot: string | null;
  /** Identity of the choice that began the turn; null in the opening. */
  readonly choice: string | null;
  /** Where the line that moved it was written; null where unknown. */
  readonly source: { readonly file: string; readonly line: number } | null;
}

/** One movement of one axis. */
export interface LedgerEntry {
  readonly axis: string;
  readonly from: number;
  readonly to: number;
  readonly cause: Cause;
}

/**
 * What moved between two states of the axes.
 * @param before an axis missing here did not stand yet, and makes no entry
 * @param cause what moved them all
 * @returns one entry for each axis that moved, in the order of `after`
 */
export function diffLevels(before: Levels, after: Levels, cause: Cause): readonly LedgerEntry[] {
  const entries: LedgerEntry[] = [];
  for (const [axis, to] of Object.entries(after)) {
    const from = before[axis];
    if (from !== undefined && from !== to) entries.push({ axis, from, to, cause });
  }
  return entries;
}
