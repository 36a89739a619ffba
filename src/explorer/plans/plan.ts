import type { Road } from '../../playthrough';
import type { Finding } from '../../story';

/** One line of a plan that asks something of the story; `line` is one-based, as everywhere in a plan. */
export type Step =
  /** `> …`: chooses the option of this label, of this id, or whose text begins so. */
  | { readonly kind: 'choose'; readonly option: string; readonly line: number }
  /** `= …`: has been read since the last choice. */
  | { readonly kind: 'read'; readonly text: string; readonly line: number }
  /** `! …`: has not been read since the last choice. */
  | { readonly kind: 'unread'; readonly text: string; readonly line: number }
  /** `ending …`: the ending that stands now. */
  | { readonly kind: 'ending'; readonly name: string; readonly line: number };

/** A way through a story that a writer wants to hold, and what is to be read on it. */
export interface Plan {
  /** What findings call it: its path or its name. */
  readonly file: string;
  /** Seed of the story's randomness, 0 to 2³¹ − 1. */
  readonly seed: number;
  readonly steps: readonly Step[];
}

/** What came of running a plan. */
export type PlanResult =
  | {
      readonly holds: true;
      /** The way that it went. */
      readonly road: Road;
    }
  | {
      readonly holds: false;
      /** Where in the plan it no longer holds, and why. */
      readonly finding: Finding;
      /** The texts of what could be chosen there. */
      readonly offered: readonly string[];
    };

/** A finding in a plan. */
export const findingAt = (file: string, line: number, message: string, remedy: string): Finding => ({
  severity: 'error',
  file,
  line,
  knot: null,
  message,
  remedy,
});
