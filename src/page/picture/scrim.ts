import type { Colour } from './colour';

/** How light the scrim is, whatever the picture: dark enough for the receded text over a white one. */
const lightness = 27;
/** How far a channel may stand from that: a tint, never a colour. */
const tintMax = 11;

/**
 * The colour of the scrim over a picture: the picture's own, at the darkness that text needs.
 * @param pixels red, green, blue and alpha, each 0 to 255, for any number of pixels
 */
export function scrimOf(pixels: ArrayLike<number>): Colour {
  const sum = [0, 0, 0];
  for (let at = 0; at + 3 < pixels.length; at += 4)
    for (let channel = 0; channel < 3; channel += 1) sum[channel] = (sum[channel] ?? 0) + (pixels[at + channel] ?? 0);
  const mean = ((sum[0] ?? 0) + (sum[1] ?? 0) + (sum[2] ?? 0)) / 3;
  const tinted = (channel: number): number => {
    const lean = mean === 0 ? 0 : (channel - mean) / mean;
    return Math.round(lightness + Math.max(-1, Math.min(1, lean * 1.4)) * tintMax);
  };
  return [tinted(sum[0] ?? 0), tinted(sum[1] ?? 0), tinted(sum[2] ?? 0)];
}
