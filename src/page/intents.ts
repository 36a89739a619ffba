import type { Preferences } from '../director';
import type { ChoiceId } from '../story';
import type { Lookback } from '../time';

/** A playthrough that is kept. */
export interface Reading {
  readonly id: string;
  /** The chapter that was reached; null where none was named. */
  readonly chapter: string | null;
  /** When it was kept last, in ms since the epoch. */
  readonly keptAtMs: number;
}

/** All that a reader can want of the story; the page never acts on it itself. */
export interface Intents {
  choose(id: ChoiceId): void;
  /** To a turn of the present road, 0 being the opening. */
  goTo(turn: number): void;
  undo(): void;
  redo(): void;
  /** From the first line; what was read is kept. */
  beginAgain(): void;
  /** To the place that `offerContinue` offered. */
  continueReading(): void;
  prefer(preferences: Preferences): void;
  /** All playthroughs that are kept in this browser, the newest first. */
  readings(): Promise<readonly Reading[]>;
  /** Goes on with a kept playthrough. */
  open(id: string): void;
  /** Lays out where the reader has been; null where the story has not arrived, which they have been told then. */
  lookBack(): Promise<Lookback | null>;
  /** To any place on the map. */
  visit(node: number): void;
  /** Names the place where the reader stands; an empty name takes the one that it has. */
  bookmark(name: string): void;
  /** Along these choices from the beginning. */
  walk(choices: readonly ChoiceId[]): void;
  /** To where the address's fragment leads, `#` included; it may lead nowhere. */
  follow(fragment: string): void;
}
