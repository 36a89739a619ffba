import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { driftAt, follow, leanTo } from '../../src/stage/drift';

const px = fc.double({ min: -20, max: 20, noNaN: true });
const shift = fc.record({ x: px, y: px });

describe('what moves a picture', () => {
  it('never moves the nearest things by more than fifteen pixels', () => {
    const anywhere = fc.double({ min: -3, max: 3, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e7 }), anywhere, anywhere, (ms, x, y) => {
        const [drift, lean] = [driftAt(ms), leanTo({ x, y })];
        expect(Math.abs(drift.x + lean.x)).toBeLessThanOrEqual(15);
        expect(Math.abs(drift.y + lean.y)).toBeLessThanOrEqual(15);
      }),
    );
  });

  it('drifts slower than a pixel a second', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), (ms) => {
        const [a, b] = [driftAt(ms), driftAt(ms + 1000)];
        expect(Math.hypot(b.x - a.x, b.y - a.y)).toBeLessThan(1);
      }),
    );
  });

  it('leans away from the pointer, and not at all when it is in the middle', () => {
    expect(leanTo({ x: 1, y: 0.5 }).x).toBeLessThan(0);
    expect(leanTo({ x: 0, y: 0.5 }).x).toBeGreaterThan(0);
    expect(leanTo({ x: 0.5, y: 0.5 })).toEqual({ x: 0, y: 0 });
  });

  it('follows the same way in one step as in many', () => {
    fc.assert(
      fc.property(shift, shift, fc.integer({ min: 1, max: 2000 }), (from, to, ms) => {
        const once = follow(from, to, ms);
        let often = from;
        for (let i = 0; i < 10; i++) often = follow(often, to, ms / 10);
        expect(often.x).toBeCloseTo(once.x, 6);
        expect(often.y).toBeCloseTo(once.y, 6);
      }),
    );
  });
});
