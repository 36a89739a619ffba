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
