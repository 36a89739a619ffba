import type { Moment } from '../director';

/** What one of two runs reads at a turn. */
export interface Side {
  /** What was chosen to come here; null at the beginning. */
  readonly chosen: string | null;
  readonly lines: readonly {
    readonly text: string;
    /** Who says it; null for nobody. */
    readonly speaker: string | null;
    /** True where the other run has the same line in this row. */
    readonly isShared: boolean;
  }[];
}

/** A row of two runs beside each other; null where one of them has nothing to set beside the other. */
export interface Row {
  readonly left: Side | null;
  readonly right: Side | null;
}

/** Two runs, laid beside each other from where they part. */
export interface SideBySide {
  /** The choices that both make before that. */
  readonly together: number;
  readonly rows: readonly Row[];
}

function sideOf(moment: Moment | undefined, other: Moment | undefined): Side | null {
  if (moment === undefined) return null;
  const others = new Set(other?.lines.map(({ text }) => text));
  return {
    chosen: moment.chosen?.text ?? null,
    lines: moment.lines.map(({ text, speaker }) => ({ text, speaker, isShared: others.has(text) })),
  };
}

/** Where the next choice that both make stands in each, from `i` and `j` on; the ends where there is none. */
function meeting(left: readonly Moment[], right: readonly Moment[], i: number, j: number): readonly [number, number] {
  const later = new Map<string, number>();
  for (let at = right.length - 1; at >= j; at -= 1) later.set(right[at]?.chosen?.id ?? '', at);
  for (let at = i; at < left.length; at += 1) {
    const there = later.get(left[at]?.chosen?.id ?? '');
    if (there !== undefined) return [at, there];
  }
  return [left.length, right.length];
}

/**
 * Lays two runs beside each other, from the first choice that they don't share. What both choose later stands in one row
 * again, however many choices either made in between.
 * @param left,right moments from the beginning
 */
export function sideBySide(left: readonly Moment[], right: readonly Moment[]): SideBySide {
  let parts = 1;
  while (parts < Math.min(left.length, right.length) && left[parts]?.chosen?.id === right[parts]?.chosen?.id)
    parts += 1;
  const rows: Row[] = [];
  const put = (a: Moment | undefined, b: Moment | undefined): void => {
    rows.push({ left: sideOf(a, b), right: sideOf(b, a) });
  };
  let [i, j] = [parts, parts];
  while (i < left.length || j < right.length) {
    const [toLeft, toRight] = meeting(left, right, i, j);
    while (i < toLeft || j < toRight) put(i < toLeft ? left[i++] : undefined, j < toRight ? right[j++] : undefined);
    if (i < left.length && j < right.length) put(left[i++], right[j++]);
  }
  return { together: parts - 1, rows };
}
