/** How the second light looks at one instant. Every share is 0 to 1. */
export interface LightLook {
  /** How much of it there is; 0 is none. */
  readonly intensity: number;
  /** Its colour: 0 as cool as it gets, 1 as warm. */
  readonly warmth: number;
  /** How far it carries: 0 falls off at once, 1 finds the corners. */
  readonly reach: number;
  /** How much of it is in the air rather than on things; 1 fills the frame. */
  readonly spread: number;
  /** How much it moves within itself. */
  readonly shimmer: number;
  /** Of how many places its movement seems to come, 1 to 8. */
  readonly voices: number;
}

/** No light at all. */
export const noLight: LightLook = { intensity: 0, warmth: 0.5, reach: 0.5, spread: 0, shimmer: 0, voices: 1 };

/** From 0 to 1 without a jolt at either end, as `share` goes from 0 to 1. */
export function eased(share: number): number {
  const s = Math.min(1, Math.max(0, share));
  return s * s * (3 - 2 * s);
}

/** One value on the way from `a` to `b`. */
export const between = (a: number, b: number, share: number): number => a + (b - a) * share;

/** One look on the way from another; `share` 0 is `a`, 1 is `b`. */
export function blendLooks(a: LightLook, b: LightLook, share: number): LightLook {
  return {
    intensity: between(a.intensity, b.intensity, share),
    warmth: between(a.warmth, b.warmth, share),
    reach: between(a.reach, b.reach, share),
    spread: between(a.spread, b.spread, share),
    shimmer: between(a.shimmer, b.shimmer, share),
    voices: between(a.voices, b.voices, share),
  };
}
