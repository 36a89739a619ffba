/**
 * What the measures are reckoned with. All of it is rounded to four digits, since it is reported as it is; and all of
 * it is null where there is nothing to take it from, never NaN.
 */

/** To four digits behind the point. */
const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

/**
 * The value that so much of a set lies at or below; between two of its values, as far between them.
 * @param values in any order
 * @param share01 0 for the least, 0.5 for the median, 1 for the greatest
 */
export function quantile(values: readonly number[], share01: number): number | null {
  if (values.length === 0) return null;
  const sorted = Float64Array.from(values).sort();
  const place = share01 * (sorted.length - 1);
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? 0;
  return rounded(below + (above - below) * (place % 1));
}

/** The value in the middle; of an even number, half way between the two. */
export const median = (values: readonly number[]): number | null => quantile(values, 0.5);

/** The greatest of a set. */
export const greatest = (values: readonly number[]): number | null => quantile(values, 1);

/** The least of a set. */
export const least = (values: readonly number[]): number | null => quantile(values, 0);

/** All of a set together, unrounded. */
export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** A part of a whole, null of an empty one: from 0 to 1 for a share, anything for a mean. */
export const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : rounded(part / whole));
