import type { ChoiceId, Cue, Finding, OptionCue } from '../../story';

/** A line as a simulated reader was shown it. */
export interface ReadLine {
  /** Empty where only cues stand there. */
  readonly text: string;
  readonly words: number;
  /** The written pieces that it was made of, by their place in the story's content. What was reckoned is none of them. */
  readonly pieces: readonly number[];
  /** Every cue that stands on it, marks for the checker included. */
  readonly cues: readonly Cue[];
}

/** An option as it was offered. */
export interface ReadOption {
  readonly id: ChoiceId;
  readonly text: string;
  readonly cues: readonly OptionCue[];
}

/** From one choice to the next, as the director tells it, and what of it only a checker looks at. */
export interface Turn {
  /** The option that began it; null for the opening. */
  readonly chosen: ReadOption | null;
  readonly lines: readonly ReadLine[];
  /** What can be chosen now; an unsayable option is not among them. Empty at the end. */
  readonly offered: readonly ReadOption[];
  /** The written pieces of all options on the page, of those too that can't be chosen; left out where none is known. */
  readonly shown: readonly number[];
  /** What the script asked of its memory meanwhile: a variable by its name, a count by `-> path`. Each once. */
  readonly reads: readonly string[];
  /** What it remembered: a variable by its name, the choice taken by `-> path`. Each once. */
  readonly writes: readonly string[];
}

/** One simulated reader's way through a story. */
export interface Run {
  /** Its place among all runs, from 0. */
  readonly index: number;
  readonly persona: string;
  readonly seed: number;
  readonly turns: readonly Turn[];
  /** The ending that it reached; null where it reached none. */
  readonly ending: string | null;
  /** What broke it off; null where it came to an end by itself. */
  readonly trouble: Finding | null;
}

/** The choices of a run, in order. */
export const choicesOf = ({ turns }: Run): readonly ChoiceId[] =>
  turns.flatMap(({ chosen }) => (chosen === null ? [] : [chosen.id]));
