import { expect, test } from 'vitest';
import { createDuck, downS, duckedAt, under01, upS } from '../../src/sound/duck';

/** A context that stands where the test puts it, and the points that are planned on its one gain. */
function bench() {
  let nowS = 0;
  const points: { atS: number; value: number }[] = [];
  const gain = {
    cancelScheduledValues(fromS: number) {
      for (let i = points.length - 1; i >= 0; i -= 1) if ((points[i]?.atS ?? 0) >= fromS) points.splice(i, 1);
    },
    setValueAtTime: (value: number, atS: number) => points.push({ atS, value }),
    linearRampToValueAtTime: (value: number, atS: number) => points.push({ atS, value }),
  };
  const context = {
    get currentTime() {
      return nowS;
    },
    createGain: () => ({ gain, connect: () => undefined }) as unknown as GainNode,
  };
  const duck = createDuck(context, {} as AudioNode);
  /** What is planned for a time, between the points as a browser draws it. */
  const heardAt = (atS: number): number => {
    const after = points.findIndex((point) => point.atS >= atS);
    const [before, next] = [points[after - 1], points[after]];
    if (next === undefined) return points.at(-1)?.value ?? 1;
    if (before === undefined || next.atS === before.atS) return next.value;
    return before.value + ((next.value - before.value) * (atS - before.atS)) / (next.atS - before.atS);
  };
  return { duck, points, heardAt, at: (s: number) => (nowS = s) };
}

test('what stands gives way by four dB while a small sound lasts, and comes back', () => {
  const { duck, heardAt, at } = bench();
  at(10);
  duck.under(2);
  expect(heardAt(10)).toBeCloseTo(1);
  expect(20 * Math.log10(heardAt(10 + downS))).toBeCloseTo(-4);
  expect(heardAt(12)).toBeCloseTo(under01);
  expect(heardAt(12 + upS / 2)).toBeGreaterThan(under01);
  expect(heardAt(12 + upS)).toBe(1);
});

test('a second sound during the first keeps it down until the later has ended', () => {
  const { duck, heardAt, at } = bench();
  at(0);
  duck.under(3);
  at(1);
  duck.under(0.5);
  expect(heardAt(2.9)).toBeCloseTo(under01);
  expect(heardAt(3 + upS)).toBe(1);
});

test('a sound while it comes back begins where it is: there is no step', () => {
  const { duck, heardAt, at } = bench();
  at(0);
  duck.under(1);
  const halfway = 1 + upS / 2;
  const before = heardAt(halfway);
  at(halfway);
  duck.under(1);
  expect(heardAt(halfway)).toBeCloseTo(before, 3);
});

test('it is never louder than without, nor lower than it gives way', () => {
  for (let atS = -1; atS < 6; atS += 0.05) {
    const gain = duckedAt({ startS: 0, from01: 1, untilS: 2 }, atS);
    expect(gain).toBeLessThanOrEqual(1);
    expect(gain).toBeGreaterThanOrEqual(under01 - 1e-9);
  }
});
