import * as v from 'valibot';
import type { Playthrough } from '../../playthrough';
import { listOf, listOnly } from './bounds';

/**
 * A playthrough as it is written: each choice by name once, and of the nodes one column of small numbers for each thing
 * that they have. A node mostly follows the one before it and says what was said elsewhere in the tree, so that most of
 * a column is 1, 1, 1, and a row weighs a sixth of what it does node by node.
 */
type Columns = Omit<Playthrough, 'format' | 'nodes'> & {
  readonly format: 2;
  /** What was chosen anywhere, each once; null is the root’s. */
  readonly choices: readonly (string | null)[];
  /** Of each node: where in `choices` its own is. */
  readonly made: readonly number[];
  /** How many nodes before it its parent is; 0 where it has none. */
  readonly back: readonly number[];
  /** How many nodes after it the child gone to last is; 0 where there is none. */
  readonly onward: readonly number[];
  /**
   * How many ms after the node before it, the first after the epoch, it was made; less than 0 where a clock was set
   * back or two tabs were grafted. Where adding does not lead to the very date, as with fractions, the date in a list.
   */
  readonly sinceMs: readonly (number | readonly [number])[];
};

/** Puts a playthrough into columns; reading `columns` gives the same again. */
export function inColumns({ format: _, id, story, seed, nodes, at, ...rest }: Playthrough): Columns {
  const places = new Map<string | null, number>();
  const placeOf = (choice: string | null): number => {
    const place = places.get(choice) ?? places.size;
    places.set(choice, place);
    return place;
  };
  const made = nodes.map(({ choice }) => placeOf(choice));
  return {
    format: 2,
    id,
    story,
    seed,
    choices: [...places.keys()],
    made,
    back: nodes.map(({ parent }, node) => (parent === null ? 0 : node - parent)),
    onward: nodes.map(({ onward }, node) => (onward === null ? 0 : onward - node)),
    sinceMs: nodes.map(({ madeAtMs }, node) => {
      const before = nodes[node - 1]?.madeAtMs ?? 0;
      const since = madeAtMs - before;
      return before + since === madeAtMs ? since : [madeAtMs];
    }),
    at,
    ...rest,
  };
}

/** What was chosen at a node, by name. */
export const choice = v.pipe(v.string(), v.nonEmpty(), v.maxLength(1000));

const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;
type Since = number | readonly [number];
const isSince = (value: unknown): value is Since =>
  typeof value === 'number' || (Array.isArray(value) && value.length === 1 && typeof value[0] === 'number');
const isDate = (ms: number): boolean => Number.isFinite(ms) && ms >= 0;

/**
 * The strict reading of the columns. What comes out is laid out as a playthrough, each node of it sound by itself;
 * whether they hang together, and the rest of it, must be asked still. No name is copied, and no node is made that has
 * not its place in every column.
 */
export const columns = v.pipe(
  v.strictObject({
    format: v.literal(2),
    id: v.unknown(),
    story: v.unknown(),
    seed: v.unknown(),
    choices: listOf(v.nullable(choice)),
    made: listOnly(isCount),
    back: listOnly(isCount),
    onward: listOnly(isCount),
    sinceMs: listOnly(isSince),
    at: v.unknown(),
    bookmarks: v.exactOptional(v.unknown()),
  }),
  v.check((all) => [all.back, all.onward, all.sinceMs].every(({ length }) => length === all.made.length)),
  v.check(({ choices, made, back }) =>
    made.every((place, node) => place < choices.length && (back[node] ?? 0) <= node),
  ),
  v.transform(({ choices, made, back, onward, sinceMs, ...rest }) => {
    let madeAtMs = 0;
    const nodes = sinceMs.map((since, node) => {
      madeAtMs = typeof since === 'number' ? madeAtMs + since : since[0];
      const [of = null, up = 0, on = 0] = [choices[made[node] ?? 0], back[node], onward[node]];
      return { parent: up === 0 ? null : node - up, choice: of, madeAtMs, onward: on === 0 ? null : node + on };
    });
    return { ...rest, format: 1, nodes };
  }),
  v.check(({ nodes }) => nodes.every((node) => isDate(node.madeAtMs))),
  // To whoever reads on it is nothing yet.
  v.transform((laidOut): unknown => laidOut),
);
