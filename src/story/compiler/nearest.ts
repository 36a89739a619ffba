/** How many letters must be put in, taken out, changed or swapped with their neighbour to make one word of another. */
function distance(a: string, b: string): number {
  let twoBack: number[] = [];
  let back = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((row[j - 1] ?? 0) + 1, (back[j] ?? 0) + 1, (back[j - 1] ?? 0) + change);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) least = Math.min(least, (twoBack[j - 2] ?? 0) + 1);
      row.push(least);
    }
    twoBack = back;
    back = row;
  }
  return back[b.length] ?? 0;
}

/**
 * The name that was probably meant.
 * @returns the nearest of the known names, or null where none is near: more than a third of its letters differ
 */
export function nearest(name: string, known: readonly string[]): string | null {
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of known) {
    const far = distance(name.toLowerCase(), candidate.toLowerCase());
    if (far < least) {
      least = far;
      best = candidate;
    }
  }
  const allowed = Math.max(1, Math.floor(Math.max(name.length, best?.length ?? 0) / 3));
  return least <= allowed ? best : null;
}

/** What to do about a name that is none of the known: the near one, or the whole list. */
export function didYouMean(name: string, known: readonly string[], where: string): string {
  const near = nearest(name, known);
  if (near !== null) return `Did you mean “${near}”?`;
  return known.length === 0
    ? `There are none yet: add it to ${where}.`
    : `Known are ${known.join(', ')}; or add it to ${where}.`;
}
