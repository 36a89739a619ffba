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
  return Math.sqrt(from01 ** 2 + (to01 ** 2 - from01 ** 2) * share);
}

/**
 * A whole fade as a curve for `AudioParam.setValueCurveAtTime`.
 * @param points how many values, 2 or more; defaults to 33, finer than the ear at a fade of seconds
 */
export function fadeCurve(from01: number, to01: number, points = 33): Float32Array<ArrayBuffer> {
  return Float32Array.from({ length: points }, (_, i) => gainAt(from01, to01, i / (points - 1)));
}
