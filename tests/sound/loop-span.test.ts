import fc from 'fast-check';
import { expect, test } from 'vitest';
import { positionIn, readLoopSpan } from '../../src/sound/loop-span';

const span = readLoopSpan({ loopStartS: 0.25, loopEndS: 12.25, barS: 3 });

test('a loop without bars is one bar', () => {
  expect(readLoopSpan({ loopStartS: 1, loopEndS: 5 }).barS).toBe(4);
  expect(readLoopSpan({ loopStartS: 1, loopEndS: 5, barS: 0 }).barS).toBe(4);
});

test('a timing that tells no loop is refused in a sentence', () => {
  for (const value of [null, {}, { loopStartS: 2, loopEndS: 1 }, { loopStartS: '0', loopEndS: 4 }]) {
    expect(() => readLoopSpan(value)).toThrow('A timing file tells no loop.');
  }
});

test('who comes later comes in where the others are', () => {
  expect(positionIn(span, 100, 100)).toEqual({ offsetS: 0.25, restS: 3 });
  expect(positionIn(span, 100, 104)).toEqual({ offsetS: 4.25, restS: 2 });
  expect(positionIn(span, 100, 112)).toEqual({ offsetS: 0.25, restS: 3 });
});

test('the place lies within the loop, and the bar ends within a bar', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e5, noNaN: true }), (sinceS) => {
      const { offsetS, restS } = positionIn(span, 7, 7 + sinceS);
      expect(offsetS).toBeGreaterThanOrEqual(span.loopStartS);
      expect(offsetS).toBeLessThan(span.loopEndS);
      expect(restS).toBeGreaterThan(0);
      expect(restS).toBeLessThanOrEqual(span.barS);
    }),
  );
});
