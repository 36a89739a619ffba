/** How finely the stage draws, and whether anything moves. */
export interface Quality {
  /** Share of the screen's own fineness, over 0 to 1. */
  readonly fineness01: number;
  /** True where not even the coarsest drawing keeps up: the picture stands still. */
  readonly still: boolean;
}

/** From the best down. A step is taken when frames take too long, and never back: what changes to and fro is seen. */
const steps: readonly Quality[] = [
  { fineness01: 1, still: false },
  { fineness01: 0.7, still: false },
  { fineness01: 0.5, still: false },
  { fineness01: 1, still: true },
];

export const bestQuality: Quality = { fineness01: 1, still: false };

/**
 * The next quality down that should keep up, if a frame takes as long as the points in it are many; a still stays a still.
 * @param over how many times longer than it may a frame takes, over 1
 */
export function lower(quality: Quality, over: number): Quality {
  const at = steps.findIndex(({ fineness01, still }) => fineness01 === quality.fineness01 && still === quality.still);
  const keepsUp = ({ fineness01, still }: Quality): boolean =>
    still || over * (fineness01 / quality.fineness01) ** 2 <= 1;
  return steps.slice(at + 1).find(keepsUp) ?? quality;
}
