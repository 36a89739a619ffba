import type { Moment } from '../director';
import type { Manifest } from '../story';
import { eased } from './light-look';

/** How a light beats while it says words. */
export interface Speech {
  /** From the start of one word to the next. */
  readonly wordMs: number;
  /** Between lines. */
  readonly pauseMs: number;
}

/** What a voice does at one instant. */
export interface Utterance {
  /** 0 silent, 1 in the midst of a line. */
  readonly voiced: number;
  /** The present word's own beat, 0 to 1. */
  readonly beat: number;
}

const silence: Utterance = { voiced: 0, beat: 0 };
/** How long a voice takes to come up, and to sink. */
const edgeMs = 520;

/** A number in 0..1 that belongs to a whole number and never changes. */
export function fixedChance(n: number): number {
  const s = Math.sin(n * 127.1 + 11.7) * 43758.5453;
  return s - Math.floor(s);
}

/**
 * The words in each line of a moment that is said in the voice of light, in order.
 * @param cast who has which voice
 */
export function wordsOfLight(moment: Moment, cast: Manifest['cast']): readonly number[] {
  return moment.lines
    .filter((line) => line.speaker !== null && cast[line.speaker]?.voice === 'light')
    .map((line) => line.text.split(/\s+/).filter((word) => word !== '').length)
    .filter((count) => count > 0);
}

/**
 * What a voice does while it says some lines at its own pace.
 * @param words how many words each line has
 * @param sinceMs since the first word began
 */
export function utteranceAt(words: readonly number[], sinceMs: number, { wordMs, pauseMs }: Speech): Utterance {
  let startMs = 0;
  for (const [line, count] of words.entries()) {
    const lengthMs = count * wordMs;
    const atMs = sinceMs - startMs;
    if (atMs < 0) return silence;
    if (atMs <= lengthMs) {
      const edge = Math.min(edgeMs, lengthMs / 2);
      const voiced = eased(atMs / edge) * eased((lengthMs - atMs) / edge);
      const word = Math.floor(atMs / wordMs);
      const weight = 0.35 + 0.65 * fixedChance(line * 97 + word);
      const beat = weight * 0.5 * (1 - Math.cos((2 * Math.PI * atMs) / wordMs));
      return { voiced, beat };
    }
    startMs += lengthMs + pauseMs;
  }
  return silence;
}
