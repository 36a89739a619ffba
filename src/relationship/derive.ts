import { type Axes, bandOf, type Levels } from './axes';

/** Answers that must have had a manner before one of them leads: a single one is no habit. */
const enoughToLead = 2;

/**
 * The manner that a reader has answered in most.
 * @param manners those of the answers so far that had one, the oldest first
 * @returns '' until two answers had one; among equals the one answered in last
 */
export function leadingManner(manners: readonly string[]): string {
  if (manners.length < enoughToLead) return '';
  const counts = new Map<string, number>();
  for (const manner of manners) counts.set(manner, (counts.get(manner) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return manners.findLast((manner) => counts.get(manner) === most) ?? '';
}

/**
 * What a script cannot reckon by itself, by the variable that would hold it: `manner`, and `<axis>_band` for every
 * axis that has bands. Pure: the same playthrough derives the same.
 * @param levels inside their bounds; an axis that is missing stands at its start
 */
export function derive({
  levels,
  manners,
  axes,
}: {
  readonly levels: Levels;
  readonly manners: readonly string[];
  readonly axes: Axes;
}): Readonly<Record<string, string>> {
  const derived: Record<string, string> = { manner: leadingManner(manners) };
  for (const [name, axis] of Object.entries(axes)) {
    if (axis.bands.length > 0) derived[`${name}_band`] = bandOf(axis, levels[name] ?? axis.start);
  }
  return derived;
}
