import fc from 'fast-check';
import { expect, test } from 'vitest';
import { greatest, least, median, quantile, ratio } from '../../../src/explorer/measures/statistics';

test('the median of an odd number is the one in the middle, of an even number half way between two', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([9, 1, 5, 6])).toBe(5.5);
});

test('a quantile lies as far between two values as its share says', () => {
  expect(quantile([0, 10], 0.9)).toBe(9);
  expect(quantile([10, 20, 30, 40, 50], 0.1)).toBe(14);
});

test('everything is rounded to four digits', () => {
  expect(ratio(1, 3)).toBe(0.3333);
  expect(median([1 / 3])).toBe(0.3333);
});

test('of nothing there is nothing to say, and never NaN', () => {
  expect([median([]), greatest([]), least([]), ratio(0, 0)]).toEqual([null, null, null, null]);
});

test('every quantile lies between the least and the greatest, and grows with its share', () => {
  const numbers = fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 1 });
  fc.assert(
    fc.property(numbers, fc.double({ min: 0, max: 1, noNaN: true }), (values, share01) => {
      const at = quantile(values, share01) ?? Number.NaN;
      expect(at).toBeGreaterThanOrEqual(Math.min(...values));
      expect(at).toBeLessThanOrEqual(Math.max(...values));
      expect(quantile(values, share01 / 2)).toBeLessThanOrEqual(at);
    }),
  );
});
