/** Red, green and blue, each 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** Relative luminance as WCAG reckons it, 0 to 1. */
export function luminance01(colour: Colour): number {
  const linear = colour.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (linear[0] ?? 0) + 0.7152 * (linear[1] ?? 0) + 0.0722 * (linear[2] ?? 0);
}

/** Contrast of two colours as WCAG reckons it, 1 to 21. */
export function contrast(a: Colour, b: Colour): number {
  const [lighter, darker] = [luminance01(a), luminance01(b)].sort((x, y) => y - x);
  return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05);
}

/** What shows where a colour of some opacity, 0 to 1, lies over another. */
export function over(top: Colour, opacity01: number, under: Colour): Colour {
  const mix = (at: 0 | 1 | 2): number => top[at] * opacity01 + under[at] * (1 - opacity01);
  return [mix(0), mix(1), mix(2)];
}
