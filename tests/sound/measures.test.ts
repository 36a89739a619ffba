import { expect, test } from 'vitest';
import { integratedLufs, rate } from './fixture/loudness';
import { worstSeam } from './fixture/seam';
import { truePeakDb } from './fixture/true-peak';

/** A sine wave by its level in dBFS and its length. */
function sine(hz: number, dbfs: number, seconds: number, phase = 0): Float32Array {
  const amplitude = 10 ** (dbfs / 20);
  return Float32Array.from(
    { length: rate * seconds },
    (_, i) => amplitude * Math.sin((2 * Math.PI * hz * i) / rate + phase),
  );
}
const joined = (...parts: Float32Array[]): Float32Array => Float32Array.from(parts.flatMap((part) => [...part]));

// The first cases of EBU Tech 3341, which say what a meter has to show, ±0.1 LU.
test('a tone of 1 kHz on both sides at −23 dBFS is at −23 LUFS, and at −33 at −33', () => {
  for (const level of [-23, -33]) {
    const tone = sine(1000, level, 5);
    expect(Math.abs(integratedLufs([tone, tone]) - level)).toBeLessThan(0.1);
  }
});

test('quiet passages are gated away', () => {
  const side = joined(sine(1000, -36, 5), sine(1000, -23, 20), sine(1000, -36, 5));
  expect(Math.abs(integratedLufs([side, side]) - -23)).toBeLessThan(0.1);
  const silence = joined(sine(1000, -72, 5), sine(1000, -23, 20), sine(1000, -72, 5));
  expect(Math.abs(integratedLufs([silence, silence]) - -23)).toBeLessThan(0.1);
});

test('one channel alone is 3 LU under two', () => {
  const tone = sine(1000, -20, 5);
  expect(integratedLufs([tone, tone]) - integratedLufs([tone])).toBeCloseTo(3.01, 1);
});

test('low tones count for less and high ones for more', () => {
  const at = (hz: number): number => integratedLufs([sine(hz, -20, 3)]);
  expect(at(40)).toBeLessThan(at(1000) - 3);
  expect(at(6000)).toBeGreaterThan(at(1000) + 2);
});

test('silence has no loudness', () => {
  expect(integratedLufs([new Float32Array(rate * 2)])).toBe(Number.NEGATIVE_INFINITY);
});

test('a peak that lies between the samples is found', () => {
  // A quarter of the rate, caught 45° off its tops: the samples stay 3 dB under the wave.
  const tone = sine(rate / 4, 0, 1, Math.PI / 4);
  const highest = 20 * Math.log10(Math.max(...tone));
  expect(highest).toBeCloseTo(-3.01, 1);
  // EBU Tech 3341 lets a meter be 0.2 dB too high and 0.4 too low.
  expect(truePeakDb([tone])).toBeGreaterThan(-0.4);
  expect(truePeakDb([tone])).toBeLessThan(0.2);
});

test('a seam is no larger than its neighbors where a wave comes round whole, and larger where it is cut', () => {
  const tone = sine(100, -6, 1);
  const whole = worstSeam([tone], 480, 480 * 90);
  expect(whole.step).toBeLessThanOrEqual(whole.allowed);
  const cut = worstSeam([tone], 480, 480 * 90 + 120);
  expect(cut.step).toBeGreaterThan(cut.allowed * 10);
});
