import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { momentsOf, type Tones } from '../../src/stage/far-lights';

const [width, height] = [96, 60];
type Disc = { readonly x: number; readonly y: number };
const radius = 3;
/** No light is there. */
const none = 255;
const tonesOf = (tone: (x: number, y: number) => number): Tones => ({
  width,
  height,
  at: Uint8Array.from({ length: width * height }, (_, i) => tone(i % width, Math.floor(i / width))),
});
const picture = (lights: readonly Disc[]): Tones =>
  tonesOf((x, y) => (lights.some((light) => Math.hypot(x - light.x, y - light.y) <= radius) ? 200 : 40));
const far = tonesOf(() => 0);
const momentAt = (moments: Uint8Array, { x, y }: Disc) => moments[y * width + x] ?? 0;

/** Lights on a grid wide enough that none touches another. */
const lights = fc
  .uniqueArray(fc.integer({ min: 0, max: 14 }), { minLength: 1, maxLength: 15 })
  .map((cells) => cells.map((cell) => ({ x: 12 + 18 * (cell % 5), y: 12 + 18 * Math.floor(cell / 5) })));

describe('the far lights of a picture', () => {
  it('each have one moment, whole', () => {
    fc.assert(
      fc.property(lights, (discs) => {
        const moments = momentsOf(picture(discs), far, 2);
        for (const disc of discs) {
          const own = momentAt(moments, disc);
          expect(own).toBeLessThan(230);
          for (const [dx, dy] of [
            [radius, 0],
            [-radius, 0],
            [0, radius],
            [0, -radius],
            [2, 2],
          ] as const)
            expect(momentAt(moments, { x: disc.x + dx, y: disc.y + dy })).toBe(own);
        }
      }),
      { seed: 7, numRuns: 40 },
    );
  });

  it('go at moments that differ from light to light, and are the same each time', () => {
    const discs = Array.from({ length: 15 }, (_, n) => ({ x: 12 + 18 * (n % 5), y: 12 + 18 * Math.floor(n / 5) }));
    const [once, again] = [momentsOf(picture(discs), far, 2), momentsOf(picture(discs), far, 2)];
    expect(again).toEqual(once);
    expect(new Set(discs.map((disc) => momentAt(once, disc))).size).toBeGreaterThan(12);
  });

  it('are none where the picture is even, or falls off slowly', () => {
    expect(new Set(momentsOf(picture([]), far, 2))).toEqual(new Set([none]));
    const sky = tonesOf((_, y) => 40 + 2 * y);
    expect(new Set(momentsOf(sky, far, 2))).toEqual(new Set([none]));
  });

  it('are not those of near things, however bright', () => {
    const [near, away] = [
      { x: 30, y: 30 },
      { x: 66, y: 30 },
    ];
    const depth = tonesOf((x) => (x < 48 ? 200 : 0));
    const moments = momentsOf(picture([near, away]), depth, 2);
    expect(momentAt(moments, near)).toBe(none);
    expect(momentAt(moments, away)).toBeLessThan(230);
  });
});
