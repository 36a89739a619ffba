import type { Finding } from '../../story';
import type { Content } from '../../story/probing';
import type { RunDigest } from '../measures/digest';
import type { Witness } from '../witness';

/**
 * What can be said of whether something is ever seen. `reached`: there is a witness. `unreachable`: proven, by having
 * seen every state there is or by the script itself. `not found`: neither, in as many states as were looked at.
 */
export type Verdict = 'reached' | 'unreachable' | 'not found';

/** A verdict, and the shortest known way there where it is `reached`. */
export interface Judged {
  readonly verdict: Verdict;
  readonly witness: Witness | null;
}

/** What is allowed for an exploration. */
export interface Budget {
  /** Of the simulated readers and of what is looked at first: 0 to 2³¹ − 1. */
  readonly seed: number;
  /** When to stop, in seconds; null stops by the two numbers below alone. */
  readonly seconds: number | null;
  /** How many choices the search tries at most; null leaves it to the time. */
  readonly expansions: number | null;
  /** How many simulated readers read it; null leaves it to the time. */
  readonly readers: number | null;
  /** How many threads; it changes nothing but the time that all takes. */
  readonly workers: number;
}

/** How far an exploration is, for whoever waits for it. */
export interface Progress {
  /** From 0 to 1. */
  readonly done01: number;
  readonly states: number;
  readonly readers: number;
  /** Pieces reached so far, of all. */
  readonly reached: number;
  readonly pieces: number;
}

/** What thousands of readers and a search found out about a story. */
export interface Explored {
  /** True where every state was seen, so that what was not reached is unreachable. */
  readonly exhausted: boolean;
  /** Different places in the story, as far as what follows can tell them apart. */
  readonly states: number;
  /** Choices that the search tried. */
  readonly expansions: number;
  readonly seconds: number;
  readonly content: Content;
  /** One for each piece of the content. */
  readonly pieces: readonly Judged[];
  /** One for each choice of the content: whether it is ever offered. */
  readonly choices: readonly Judged[];
  /** By name: every ending of the manifest, and every one that was reached. */
  readonly endings: ReadonlyMap<string, Judged>;
  /** By name: every knot and stitch. */
  readonly knots: ReadonlyMap<string, Judged>;
  /** The most endings that lie one choice away from one state, and such a state; null where none was seen. */
  readonly lastChoice: { readonly maxKinds: number; readonly witness: Witness | null };
  readonly findings: readonly Finding[];
  readonly runs: readonly RunDigest[];
}
