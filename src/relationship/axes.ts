/** One axis along which people come closer or drift, with its bounds. */
export interface Axis {
  readonly min: number;
  readonly max: number;
  /** Where it stands before anything has moved it. */
  readonly start: number;
  /** Named stretches in ascending order, the first from `min`; each reaches to the next. May be none. */
  readonly bands: readonly { readonly name: string; readonly from: number }[];
}

/** Axes by name. */
export type Axes = Readonly<Record<string, Axis>>;
/** How far each axis stands, by name. */
export type Levels = Readonly<Record<string, number>>;

/** A level that lay outside the bounds of its axis. */
export interface Stray {
  readonly axis: string;
  readonly level: number;
  /** The bound that it was brought back to. */
  readonly bound: number;
}

/**
 * The name of the band that a level lies in.
 * @param level any number; one below the first band counts as in it
 * @returns '' where the axis has no bands
 */
export function bandOf(axis: Pick<Axis, 'bands'>, level: number): string {
  const band = axis.bands.findLast(({ from }) => level >= from) ?? axis.bands[0];
  return band?.name ?? '';
}

/** Every axis where it starts. */
export function startLevels(axes: Axes): Levels {
  return Object.fromEntries(Object.entries(axes).map(([name, axis]) => [name, axis.start]));
}

/**
 * Brings every level inside its bounds. Only the projection is held: what the script counts stays as it is.
 * @param raw what the script counts; an axis that is missing or no number stands at its start
 */
export function holdInBounds(axes: Axes, raw: Levels): { readonly levels: Levels; readonly strays: readonly Stray[] } {
  const levels: Record<string, number> = {};
  const strays: Stray[] = [];
  for (const [name, axis] of Object.entries(axes)) {
    const told = raw[name];
    const level = told === undefined || Number.isNaN(told) ? axis.start : told;
    const bound = Math.min(axis.max, Math.max(axis.min, level));
    levels[name] = bound;
    if (bound !== level) strays.push({ axis: name, level, bound });
  }
  return { levels, strays };
}
