import { availableParallelism } from 'node:os';
import type { Budget } from './search/explored';

/** What of a budget the command line can say. */
export type NumberName = 'seconds' | 'seed' | 'workers' | 'expansions' | 'readers';

/** The numbers that were given. */
export type Numbers = Readonly<Partial<Record<NumberName, number>>>;

/** What a number may be. */
interface Bounds {
  /** In words, behind “Write”. */
  readonly form: string;
  readonly least: number;
  readonly most: number;
}

const largest = 0x7fffffff;
const whole = (least: number, most: number): Bounds => ({
  form: `a whole number from ${least} to ${most}`,
  least,
  most,
});
const bounds: Readonly<Record<NumberName, Bounds>> = {
  seconds: { form: 'a number above 0, and not above 86400', least: Number.MIN_VALUE, most: 86_400 },
  seed: whole(0, largest),
  workers: whole(1, 64),
  expansions: whole(1, largest),
  readers: whole(1, largest),
};

/** The options that hold a number. */
export const numberNames: readonly NumberName[] = ['seconds', 'seed', 'workers', 'expansions', 'readers'];

/**
 * Reads a number of the command line.
 * @returns it, or why it is none, as one sentence
 */
export function numberOf(name: NumberName, text: string): number | string {
  const { form, least, most } = bounds[name];
  const value = Number(text);
  const isNumber = /^-?\d+(\.\d+)?$/.test(text) && (name === 'seconds' || Number.isInteger(value));
  if (isNumber && value >= least && value <= most) return value;
  const wrong = !isNumber ? 'is no such number' : value < least ? 'is too small' : 'is too large';
  return `“${text}” ${wrong}: write --${name} with ${form}.`;
}

/**
 * What counts where nobody says: the seed is that of the game's first playthrough; expansions and readers are counted
 * where only the other of the two was given, so that both together can be repeated.
 */
export const usual = { seed: 1, expansions: 20_000, readers: 600 };

/**
 * What an exploration may take. Whoever counts expansions or readers, and not seconds, gets the same result each time.
 * @param numbers those that were given
 * @param seconds for those who gave none
 */
export function budgetOf({ seed, workers, expansions, readers, ...given }: Numbers, seconds: number): Budget {
  const isCounted = given.seconds === undefined && (expansions !== undefined || readers !== undefined);
  return {
    seed: seed ?? usual.seed,
    seconds: isCounted ? null : (given.seconds ?? seconds),
    expansions: expansions ?? (isCounted ? usual.expansions : null),
    readers: readers ?? (isCounted ? usual.readers : null),
    workers: workers ?? availableParallelism(),
  };
}
