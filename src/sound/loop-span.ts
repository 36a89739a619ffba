/** Where a loop runs inside its decoded file, in seconds. Files carry a little of the loop on both sides of it. */
export interface LoopSpan {
  readonly loopStartS: number;
  readonly loopEndS: number;
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
      return { loopStartS, loopEndS };
    }
  }
  throw new Error('A timing file tells no loop.');
}
