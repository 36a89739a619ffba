import type { Cue, OptionCue } from './cue';

/** Where a thing was written. */
export interface Source {
  /** Path relative to the story folder. */
  readonly file: string;
  /** One-based. */
  readonly line: number;
}

/** A line of ink as it came out: a paragraph, or only cues where the text is empty. */
export interface Line {
  readonly text: string;
  readonly cues: readonly Cue[];
  readonly source: Source | null;
  /** The knot that it was said in, or null at the top of the file. */
  readonly knot: string | null;
}

/**
 * The stable name of a choice within its story: `knot:label`, else `knot:path|text`; the second and later of
 * the same name offered together end in `~2`, `~3`, …. Never an index, which an edit of the script would shift.
 */
export type ChoiceId = string;

/** A choice that is offered. */
export interface Option {
  readonly id: ChoiceId;
  readonly text: string;
  readonly cues: readonly OptionCue[];
  /** Where ink wants it told; good for this offering only, and never kept. */
  readonly index: number;
}

/** All that ink says from one choice to the next. */
export interface Passage {
  readonly lines: readonly Line[];
  readonly options: readonly Option[];
  /** The knot that stood last, or null at the top of the file. */
  readonly knot: string | null;
}
