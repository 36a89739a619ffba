import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharesOf } from '../../src/stage/light-roles';

const axes = {
  a: { min: 0, max: 10, start: 0, bands: [] },
  b: { min: -5, max: 5, start: 0, bands: [] },
  c: { min: 0, max: 1, start: 0, bands: [] },
};

const roles = { warmth: 'a', reach: 'b', complexity: 'c' };

describe('what drives the light', () => {
  it('is how far each axis has gone between its bounds', () => {
    expect(sharesOf({ a: 2.5, b: 0, c: 1 }, axes, roles)).toEqual({
      warmth: 0.25,
      reach: 0.5,
      complexity: 1,
    });
  });

  it('can be told to be other axes', () => {
    expect(sharesOf({ a: 10, b: -5, c: 0 }, axes, { warmth: 'c', reach: 'a' })).toEqual({
      warmth: 0,
      reach: 1,
      complexity: 0.5,
    });
  });

  it('is the middle for a story without axes', () => {
    expect(sharesOf({}, {}, {})).toEqual({ warmth: 0.5, reach: 0.5, complexity: 0.5 });
  });

  it('stays within 0 and 1 even where a level has left its bounds', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (level) => {
        const { warmth } = sharesOf({ a: level }, axes, { warmth: 'a' });
        expect(warmth).toBeGreaterThanOrEqual(0);
        expect(warmth).toBeLessThanOrEqual(1);
      }),
    );
  });
});
