import type { Moment } from './moment';

/**
 * Keeps what was shown before the same object. Two tellers, or two tellings of an edited story, give equal moments that
 * are not the same; a page that appends would write them again.
 * @returns takes the road shown and the road told; gives the latter, with a moment of the former wherever the two are
 * equal at the same place
 */
export function keepSteady(): (shown: readonly Moment[], told: readonly Moment[]) => readonly Moment[] {
  // Plain data folded by the same code: equal moments are equal texts. Compared once for each pair.
  const twins = new WeakMap<Moment, Moment>();
  return (shown, told) =>
    told.map((moment, turn) => {
      const old = shown[turn];
      if (old === undefined || old === moment || twins.get(moment) === old) return old ?? moment;
      if (JSON.stringify(old) !== JSON.stringify(moment)) return moment;
      twins.set(moment, old);
      return old;
    });
}
