import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fadeCurve, gainAt } from '../../src/sound/fade';

const gain01 = fc.double({ min: 0, max: 1, noNaN: true });

test('two sounds that cross keep their joint power', () => {
  fc.assert(
    fc.property(gain01, (share) => {
      const power = gainAt(1, 0, share) ** 2 + gainAt(0, 1, share) ** 2;
      expect(power).toBeCloseTo(1, 9);
    }),
  );
});

test('a fade begins and ends where it is told to, and never leaves the range between', () => {
  fc.assert(
    fc.property(gain01, gain01, (from, to) => {
      const curve = fadeCurve(from, to);
      expect(curve[0]).toBeCloseTo(from, 5);
      expect(curve[curve.length - 1]).toBeCloseTo(to, 5);
      for (const value of curve) {
        expect(value).toBeGreaterThanOrEqual(Math.min(from, to) - 1e-6);
        expect(value).toBeLessThanOrEqual(Math.max(from, to) + 1e-6);
      }
    }),
  );
});

test('before its start and after its end a fade holds still', () => {
  expect(gainAt(0.2, 0.9, -3)).toBeCloseTo(0.2);
  expect(gainAt(0.2, 0.9, 7)).toBeCloseTo(0.9);
});
