import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LightInput, lightAt } from '../../src/stage/light-model';
import { lights } from '../../src/story';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const look = fc.record({
  intensity: share,
  warmth: share,
  reach: share,
  spread: share,
  shimmer: share,
  voices: fc.double({ min: 1, max: 8, noNaN: true }),
});
const anyLight: fc.Arbitrary<LightInput> = fc.record({
  state: fc.constantFrom(...lights),
  shares: fc.record({ warmth: share, reach: share, complexity: share }),
  words: fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 6 }),
  sinceMs: fc.integer({ min: 0, max: 120_000 }),
  still: fc.boolean(),
  from: fc.option(look, { nil: null }),
});
const plain: LightInput = {
  state: 'listening',
  shares: { warmth: 0.5, reach: 0.5, complexity: 0.5 },
  words: [],
  sinceMs: 60_000,
  still: false,
  from: null,
};
const intensityOf = (input: Partial<LightInput>): number => lightAt({ ...plain, ...input }).intensity;
/** Intensities every 10 ms. */
const film = (input: LightInput, lengthMs: number): number[] =>
  Array.from({ length: lengthMs / 10 }, (_, i) => intensityOf({ ...input, sinceMs: input.sinceMs + i * 10 }));

/** How often tones rise and fall again, or fall and rise again, by so much: what accessibility guides call a flash. */
function flashesIn(tones: readonly number[], by: number): number {
  let low = tones[0] ?? 0;
  let high = low;
  let way = 0;
  let swings = 0;
  for (const tone of tones) {
    low = Math.min(low, tone);
    high = Math.max(high, tone);
    if (way <= 0 && tone - low >= by) [way, swings, high] = [1, swings + 1, tone];
    else if (way >= 0 && high - tone >= by) [way, swings, low] = [-1, swings + 1, tone];
  }
  return Math.floor(swings / 2);
}

it('flashes are counted', () => {
  const blinking = Array.from({ length: 100 }, (_, i) => (Math.floor(i / 10) % 2 === 0 ? 0.2 : 0.6));
  expect(flashesIn(blinking, 0.1)).toBe(4);
  expect(flashesIn(blinking, 0.5)).toBe(0);
});

describe('the second light', () => {
  it('keeps every part of its look within bounds', () => {
    fc.assert(
      fc.property(anyLight, (input) => {
        const { voices, ...shares } = lightAt(input);
        for (const value of Object.values(shares)) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
        expect(voices).toBeGreaterThanOrEqual(1);
        expect(voices).toBeLessThanOrEqual(8);
      }),
    );
  });

  it('looks the same whenever it is asked the same', () => {
    fc.assert(
      fc.property(anyLight, (input) => {
        expect(lightAt(input)).toEqual(lightAt(structuredClone(input)));
      }),
    );
  });

  it('never changes faster than its whole range in 0.4 s', () => {
    fc.assert(
      fc.property(anyLight, (input) => {
        const tones = film(input, 2000);
        for (const [i, tone] of tones.entries()) {
          expect(Math.abs(tone - (tones[i - 1] ?? tone))).toBeLessThanOrEqual(0.01 / 0.4);
        }
      }),
    );
  });

  it('never flashes: in no second does it rise and fall again by a tenth more than three times', () => {
    fc.assert(
      fc.property(anyLight, (input) => {
        expect(flashesIn(film(input, 1000), 0.1)).toBeLessThanOrEqual(3);
      }),
    );
  });

  it('grows out of the look it had', () => {
    fc.assert(
      fc.property(anyLight, look, (input, from) => {
        expect(lightAt({ ...input, still: false, sinceMs: 0, from }).intensity).toBeCloseTo(from.intensity, 9);
      }),
    );
  });

  it('is nothing once it is gone', () => {
    fc.assert(
      fc.property(anyLight, (input) => {
        const afterwards = { ...input, state: 'gone' as const, sinceMs: 1500 + input.sinceMs };
        expect(lightAt(afterwards).intensity).toBe(0);
      }),
    );
  });

  it('does not move at all where nothing may move', () => {
    fc.assert(
      fc.property(anyLight, fc.integer({ min: 0, max: 1_000_000 }), (input, sinceMs) => {
        expect(lightAt({ ...input, still: true, sinceMs })).toEqual(lightAt({ ...input, still: true, sinceMs: 0 }));
      }),
    );
  });

  it('is brighter and warmer the further its axes have gone', () => {
    fc.assert(
      fc.property(fc.constantFrom(...lights.filter((state) => state !== 'gone')), share, share, (state, a, b) => {
        const at = (s: number) =>
          lightAt({ ...plain, state, still: true, shares: { warmth: s, reach: s, complexity: s } });
        const [less, more] = [at(Math.min(a, b)), at(Math.max(a, b))];
        expect(more.intensity).toBeGreaterThanOrEqual(less.intensity);
        expect(more.warmth).toBeGreaterThanOrEqual(less.warmth);
        expect(more.reach).toBeGreaterThanOrEqual(less.reach);
      }),
    );
  });

  it('is an ember asleep, and rises slowly to its full height when it wakes', () => {
    expect(intensityOf({ state: 'asleep' })).toBeLessThan(0.1);
    expect(intensityOf({ state: 'asleep' })).toBeGreaterThan(0);
    expect(intensityOf({ state: 'waking', sinceMs: 0 })).toBeLessThan(0.1);
    expect(intensityOf({ state: 'waking', sinceMs: 4500 })).toBeGreaterThan(0.2);
    expect(intensityOf({ state: 'waking', sinceMs: 4500 })).toBeLessThan(0.4);
    expect(intensityOf({ state: 'waking', sinceMs: 12_000 })).toBeGreaterThan(0.5);
  });

  it('holds still while it listens', () => {
    expect(new Set(film({ ...plain, state: 'listening' }, 3000)).size).toBe(1);
  });

  it('beats with words while it speaks, and rests when they are said', () => {
    const swing = (tones: number[]) => Math.max(...tones) - Math.min(...tones);
    const speaking = { ...plain, state: 'speaking' as const, words: [12] };
    expect(swing(film({ ...speaking, sinceMs: 1500 }, 2000))).toBeGreaterThan(0.06);
    expect(swing(film({ ...speaking, sinceMs: 12 * 430 + 100 }, 2000))).toBeLessThan(0.03);
  });

  it('laughs quicker than it speaks', () => {
    const peaks = (tones: number[]) =>
      tones.filter((tone, i) => tone > (tones[i - 1] ?? 2) && tone > (tones[i + 1] ?? 2)).length;
    const lively = { ...plain, words: [60], sinceMs: 1500 };
    expect(peaks(film({ ...lively, state: 'laughing' }, 10_000))).toBeGreaterThan(
      peaks(film({ ...lively, state: 'speaking' }, 10_000)),
    );
  });

  it('hesitates unevenly', () => {
    const tones = film({ ...plain, state: 'hesitating', sinceMs: 5000 }, 8000);
    const rises = tones.map((tone, i) => tone - (tones[i - 1] ?? tone));
    const lengths: number[] = [];
    let length = 0;
    for (const [i, rise] of rises.entries()) {
      length += 1;
      if (Math.sign(rise) !== Math.sign(rises[i - 1] ?? rise) && rise !== 0) {
        lengths.push(length);
        length = 0;
      }
    }
    expect(new Set(lengths).size).toBeGreaterThan(2);
  });

  it('comes from many places when it is many, and is in all the air when it is everywhere', () => {
    expect(lightAt({ ...plain, state: 'many' }).voices).toBeGreaterThan(lightAt({ ...plain }).voices);
    expect(lightAt({ ...plain, state: 'everywhere' }).spread).toBe(1);
  });
});
