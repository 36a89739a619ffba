import { fnv1a } from '../../playthrough';
import type { Moment, Stands } from '../moment';

/** What is remembered of one road: enough to tell it, and to go on from its end, without running ink. */
export interface Recollection {
  readonly seed: number;
  /** The opening's and one for each choice: at least one. */
  readonly moments: readonly Moment[];
  /** Where ink stood at the end of the last moment and of some before it, as its own JSON, by turn. */
  readonly states: Readonly<Record<string, string>>;
}

/** A moment as it is written: of what stands, only what did not stand before. */
type Written = Omit<Moment, 'stands'> & { readonly stands: Partial<Stands> };

/** Stands as `whole` says, less what is the very same in `before`. */
function change(before: Stands, whole: Stands): Partial<Stands> {
  const old: Readonly<Record<string, unknown>> = { ...before };
  return Object.fromEntries(Object.entries(whole).filter(([name, value]) => value !== old[name]));
}

/**
 * Writes a recollection as text. It is a cache: whoever reads it trusts nothing but that it was written here.
 * @param of what the same road reads otherwise by: the story, whatever else bears on its moments, and the build
 */
export function writeRecollection(of: string, { seed, moments, states }: Recollection): string {
  const written = moments.map((moment, turn): Written => {
    const before = moments[turn - 1];
    return before === undefined ? moment : { ...moment, stands: change(before.stands, moment.stands) };
  });
  const body = JSON.stringify({ of, seed, moments: written, states });
  return `${fnv1a(body)} ${body}`;
}

/**
 * Reads one back: equal moments, though not the same objects.
 * @returns null where the text is spoilt, of another story or of another build
 */
export function readRecollection(of: string, text: string): Recollection | null {
  const gap = text.indexOf(' ');
  const body = text.slice(gap + 1);
  if (gap < 0 || text.slice(0, gap) !== String(fnv1a(body))) return null;
  // The sum says that it was written above.
  const found: Omit<Recollection, 'moments'> & { of: string; moments: readonly Written[] } = JSON.parse(body);
  if (found.of !== of) return null;
  const moments: Moment[] = [];
  for (const written of found.moments) {
    // Nothing stands before the first, which is written whole.
    const stands: Stands = Object.assign({}, moments.at(-1)?.stands, written.stands);
    moments.push({ ...written, stands });
  }
  return { seed: found.seed, moments, states: found.states };
}
