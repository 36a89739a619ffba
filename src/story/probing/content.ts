import type { Source } from '../passage';

/** A stretch of prose as it is written in the script: what lies between two braces, brackets or ends of a line. */
export interface Piece {
  /** Its place among all pieces of the story, from 0 in the order of the script. */
  readonly index: number;
  /** Runtime path. */
  readonly path: string;
  readonly text: string;
  readonly words: number;
  readonly source: Source | null;
  readonly knot: string | null;
  /** The choice that it is shown on, by its place among the story's choices; null for what is said. */
  readonly choice: number | null;
  /** True where it stands in an alternative: a branch of a conditional, a turn of a sequence. */
  readonly conditional: boolean;
  /** True behind a `# secret` in the same branch. */
  readonly secret: boolean;
}

/** A choice as it is written in the script; a fallback, which no reader sees, is none. */
export interface WrittenChoice {
  /** Its place among all choices of the story, from 0 in the order of the script. */
  readonly index: number;
  /** Runtime path of the container that it leads into. */
  readonly path: string;
  readonly source: Source | null;
  readonly knot: string | null;
  /** The tags in its brackets, as they are written; reckoned parts are left out. */
  readonly tags: readonly string[];
}

/** What a story is made of, numbered: the same story compiled again has the same numbers. */
export interface Content {
  readonly pieces: readonly Piece[];
  readonly choices: readonly WrittenChoice[];
  /** Every knot, and every stitch as `knot.stitch`, that is no function. */
  readonly knots: readonly string[];
}

/** How many words a text has: what stands between spaces and holds a letter or a digit. */
export const wordsIn = (text: string): number => (text.match(/[^\s]*[\p{L}\p{N}][^\s]*/gu) ?? []).length;
