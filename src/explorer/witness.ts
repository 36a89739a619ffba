import type { ChoiceId } from '../story';

/** A way to where something can be seen: whoever begins with this seed and chooses so, sees it. */
export interface Witness {
  readonly seed: number;
  readonly choices: readonly ChoiceId[];
}
