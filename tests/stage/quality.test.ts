import { describe, expect, it } from 'vitest';
import { bestQuality, lower } from '../../src/stage/quality';

describe('the quality of the stage', () => {
  it('goes down in steps to a still, and a still is the end', () => {
    const steps = [bestQuality];
    for (let i = 0; i < 6; i++) steps.push(lower(steps.at(-1) ?? bestQuality));
    expect(steps.map(({ fineness01, still }) => (still ? 'still' : fineness01))).toEqual([
      1,
      0.7,
      0.5,
      'still',
      'still',
      'still',
      'still',
    ]);
  });

  it('draws a still as finely as the screen can', () => {
    const still = lower(lower(lower(bestQuality)));
    expect(still).toEqual({ fineness01: 1, still: true });
  });
});
