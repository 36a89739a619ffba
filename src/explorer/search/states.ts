import type { ChoiceId, Snapshot } from '../../story';
import type { Tally } from '../reading/tally';

/** How a passage was come to: a choice at a state, and what fell where something was left to chance. */
export interface Step {
  /** Null for the opening. */
  readonly from: State | null;
  /** Place among the options offered; −1 for the opening. */
  readonly option: number;
  /** Outcomes of the throws in the passage, in order. */
  readonly throws: readonly number[];
  /** Choices made so far, this one included. */
  readonly depth: number;
}

/** A place in the story where the reader is asked, and all that the rest can tell apart about it. */
export interface State {
  /** A way to it; a shorter one takes its place. */
  step: Step;
  readonly tally: Tally;
  /** True where an ending was reached on the way. */
  readonly ended: boolean;
  /** The names of what is offered; null while it has not been tried. */
  ids: readonly ChoiceId[] | null;
  /** Null where it was let go of, or is not needed any more. */
  snapshot: Snapshot | null;
  /** False while its options have not all been tried. */
  tried: boolean;
  /** Where its options lead, each once; ends of the story are not among them. */
  next: State[];
  /** True where an option leads to an end of the story, or where something it may lead to was left out. */
  ends: boolean;
}

/** The steps to a passage from the beginning, the opening first. */
export function stepsTo(step: Step): readonly Step[] {
  const steps: Step[] = [];
  for (let here: Step | null = step; here !== null; here = here.from?.step ?? null) steps.unshift(here);
  return steps;
}

/** A step as plain data: the choices that lead there, and whether chance had a part in it. */
export interface Route {
  readonly choices: readonly ChoiceId[];
  readonly byChance: boolean;
}

/** The way to a step. */
export function routeTo(step: Step): Route {
  const steps = stepsTo(step);
  return {
    choices: steps.flatMap(({ from, option }) => (from === null ? [] : [from.ids?.[option] ?? ''])),
    byChance: steps.some(({ throws }) => throws.length > 0),
  };
}
