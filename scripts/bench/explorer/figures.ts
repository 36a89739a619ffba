import { median } from '../whole-run';
import type { Turn } from './turns';

/** One turn of each way, one after another. */
export interface Round {
  /** Those two for a time, for their pace. */
  readonly walk: Turn;
  readonly search: Turn;
  /** Those two for a number of choices, for what they see. */
  readonly searched: Turn;
  readonly read: Turn;
}

/** What the bench found out about the explorer. */
export interface ExplorerFigures {
  /** Of the story that it was measured on. */
  readonly words: number;
  /** Choices that the search tries in a second of the processor, everything that it notes of them included. */
  readonly expansionsPerSecond: number;
  /** Choices that inkjs alone makes in a second, with nothing noted. */
  readonly choicesPerSecond: number;
  /** The first of these by the second. */
  readonly ratio: number;
  /** Pieces of prose that were seen in as many choices, and all that there are. */
  readonly found: {
    readonly choices: number;
    readonly bySearch: number;
    readonly byReaders: number;
    readonly all: number;
  };
  /** The most that a process took which did nothing but search, in MB. */
  readonly memoryMb: number;
}

/** The medians of some rounds, at least one. */
export function explorerFigures(
  rounds: readonly Round[],
  choices: number,
  story: { readonly words: number; readonly pieces: number },
  memoryMb: number,
): ExplorerFigures {
  const rate = ({ choices, ms }: Turn): number => (choices / ms) * 1000;
  const middle = (of: (round: Round) => number): number => median(rounds.map(of));
  return {
    words: story.words,
    expansionsPerSecond: Math.round(middle(({ search }) => rate(search))),
    choicesPerSecond: Math.round(middle(({ walk }) => rate(walk))),
    ratio: Number(middle(({ search, walk }) => rate(search) / rate(walk)).toFixed(2)),
    found: {
      choices,
      bySearch: middle(({ searched }) => searched.pieces),
      byReaders: middle(({ read }) => read.pieces),
      all: story.pieces,
    },
    memoryMb: Math.round(memoryMb),
  };
}

/** The figures as lines to read. */
export function explorerInTable(figures: ExplorerFigures): string {
  const { words, expansionsPerSecond, choicesPerSecond, ratio, found, memoryMb } = figures;
  const row = (cells: readonly (string | number)[]): string =>
    cells.map((cell, i) => (i === 0 ? String(cell).padEnd(26) : String(cell).padStart(12))).join('');
  return [
    `The explorer on a story of ${words} words; at random is inkjs alone by Continue(), and for the pieces of prose,`,
    `seen in ${found.choices} choices, the explorer’s own readers, choosing at random, counted as the search counts.`,
    row(['', 'search', 'at random', 'of it']),
    row(['choices in a second', expansionsPerSecond, choicesPerSecond, `${ratio}×`]),
    row([`pieces seen, of ${found.all}`, found.bySearch, found.byReaders]),
    row(['memory of the search, MB', memoryMb]),
  ].join('\n');
}
