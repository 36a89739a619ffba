/**
 * Fades of equal power: two sounds that cross keep their joint loudness, since the squares of their gains add up to a
 * constant. A linear fade sinks by 3 dB half-way.
 */

/**
 * The gain at a point of a fade.
 * @param from01 gain at the start, 0 to 1
 * @param to01 gain at the end, 0 to 1
 * @param share01 how far the fade has come, 0 to 1; held at the ends
 */
export function gainAt(from01: number, to01: number, share01: number): number {
  const share = Math.min(1, Math.max(0, share01));
  // Squares of what is nearly silent are lost beside those of what is loud.
  if (share === 1) return to01;
  return Math.sqrt(from01 ** 2 + (to01 ** 2 - from01 ** 2) * share);
}

/**
 * Plans a fade on a gain, whatever was planned before. It is made of short ramps, since a value curve that has begun
 * can't be called off in every browser.
 * @param gain to be moved
 * @param from01 where it stands now
 * @param nowS the context's time, in seconds
 * @param startS when the fade begins, not before `nowS`, which is the default
 * @param lengthS how long the fade takes, over 0
 * @param ramps of how many pieces; default 32, finer than the ear at a fade of seconds
 */
export function planFade(
  gain: Pick<AudioParam, 'cancelScheduledValues' | 'setValueAtTime' | 'linearRampToValueAtTime'>,
  {
    from01,
    to01,
    nowS,
    startS = nowS,
    lengthS,
  }: { from01: number; to01: number; nowS: number; startS?: number; lengthS: number },
  ramps = 32,
): void {
  gain.cancelScheduledValues(nowS);
  gain.setValueAtTime(from01, nowS);
  if (startS > nowS) gain.setValueAtTime(from01, startS);
  for (let ramp = 1; ramp <= ramps; ramp += 1) {
    const share01 = ramp / ramps;
    gain.linearRampToValueAtTime(gainAt(from01, to01, share01), startS + share01 * lengthS);
  }
}
