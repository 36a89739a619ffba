import { describe, expect, it } from 'vitest';
import { bestQuality, lower, type Quality } from '../../src/stage/quality';

const named = ({ still, fineness01 }: Quality) => (still ? 'still' : fineness01);

describe('the quality of the stage', () => {
  it('goes down in steps to a still, and a still is the end', () => {
    const steps = [bestQuality];
    for (let i = 0; i < 6; i++) steps.push(lower(steps.at(-1) ?? bestQuality, 1.2));
    expect(steps.map(named)).toEqual([1, 0.7, 0.5, 'still', 'still', 'still', 'still']);
  });

  it('leaves out a step that would not keep up either', () => {
    expect(named(lower(bestQuality, 2))).toBe(0.7);
    expect(named(lower(bestQuality, 3))).toBe(0.5);
    expect(named(lower(bestQuality, 5))).toBe('still');
    expect(named(lower(lower(bestQuality, 2), 3))).toBe('still');
  });

  it('draws a still as finely as the screen can', () => {
    expect(lower(bestQuality, 10)).toEqual({ fineness01: 1, still: true });
  });
});
