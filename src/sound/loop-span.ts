/** Where a loop runs inside its decoded file, in seconds. Files carry a little of the loop on both sides of it. */
export interface LoopSpan {
  readonly loopStartS: number;
  readonly loopEndS: number;
  /** How long a bar is; the whole loop where nothing is said of bars. */
  readonly barS: number;
}

/**
 * Reads the timing that the sound script wrote beside the files.
 * @param value the parsed JSON
 * @throws Error where it tells no loop
 */
export function readLoopSpan(value: unknown): LoopSpan {
  if (typeof value === 'object' && value !== null && 'loopStartS' in value && 'loopEndS' in value) {
    const { loopStartS, loopEndS } = value;
    if (typeof loopStartS === 'number' && typeof loopEndS === 'number' && loopStartS >= 0 && loopEndS > loopStartS) {
      const bar = 'barS' in value && typeof value.barS === 'number' && value.barS > 0 ? value.barS : null;
      return { loopStartS, loopEndS, barS: bar ?? loopEndS - loopStartS };
    }
  }
  throw new Error('A timing file tells no loop.');
}

/**
 * Where a loop is at a time.
 * @param startS when it began at `loopStartS`
 * @param atS not before that
 * @returns the offset into its file, and how long the bar still takes, both in seconds
 */
export function positionIn(
  { loopStartS, loopEndS, barS }: LoopSpan,
  startS: number,
  atS: number,
): { offsetS: number; restS: number } {
  const into = Math.max(0, atS - startS) % (loopEndS - loopStartS);
  return { offsetS: loopStartS + into, restS: barS - (into % barS) };
}
