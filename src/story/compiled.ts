import type { Source } from './passage';

/** What the parser knew of a choice and ink's runtime JSON forgets. */
export interface ChoiceRecord {
  readonly label: string | null;
  /** The knot it stands in, `knot.stitch` inside a stitch; null at the top of a file. */
  readonly knot: string | null;
  readonly source: Source;
}

/** A story ready to run: what the compiler makes of `main.ink` and its INCLUDEs. */
export interface CompiledStory {
  readonly format: 1;
  /** Hash of the runtime JSON: two stories with the same fingerprint read the same. */
  readonly fingerprint: string;
  /** Ink's runtime JSON, as text. */
  readonly ink: string;
  /** Choices by the path of their container at run time. */
  readonly choices: Readonly<Record<string, ChoiceRecord>>;
}

/** Where everything was written, by its runtime path: kept apart, since readers do without it. */
export interface SourceMap {
  readonly files: readonly string[];
  /**
   * Runtime path → [index into `files`, one-based line], only where a new line of the script begins: what is not
   * listed was written where its nearest elder sibling was, or its parent. Read it with `locate`.
   */
  readonly starts: Readonly<Record<string, readonly [number, number]>>;
}
