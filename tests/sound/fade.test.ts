import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gainAt, planFade } from '../../src/sound/fade';

const gain01 = fc.double({ min: 0, max: 1, noNaN: true });

test('two sounds that cross keep their joint power', () => {
  fc.assert(
    fc.property(gain01, (share) => {
      const power = gainAt(1, 0, share) ** 2 + gainAt(0, 1, share) ** 2;
      expect(power).toBeCloseTo(1, 9);
    }),
  );
});

/** A gain as Firefox has it: a curve that has begun can't be called off, so none may be used. */
function recordingGain() {
  const points: [atS: number, value: number][] = [];
  return {
    points,
    cancelScheduledValues(fromS: number) {
      for (let i = points.length - 1; i >= 0; i -= 1) if ((points[i]?.[0] ?? 0) >= fromS) points.splice(i, 1);
      return this as unknown as AudioParam;
    },
    setValueAtTime(value: number, atS: number) {
      points.push([atS, value]);
      return this as unknown as AudioParam;
    },
    linearRampToValueAtTime(value: number, atS: number) {
      points.push([atS, value]);
      return this as unknown as AudioParam;
    },
  };
}

test('a fade begins and ends where it is told to, and never leaves the range between', () => {
  fc.assert(
    fc.property(gain01, gain01, (from01, to01) => {
      const gain = recordingGain();
      planFade(gain, { from01, to01, nowS: 2, lengthS: 4 });
      expect(gain.points[0]).toEqual([2, from01]);
      expect(gain.points.at(-1)?.[0]).toBeCloseTo(6, 9);
      expect(gain.points.at(-1)?.[1]).toBe(to01);
      for (const [, value] of gain.points) {
        expect(value).toBeGreaterThanOrEqual(Math.min(from01, to01) - 1e-9);
        expect(value).toBeLessThanOrEqual(Math.max(from01, to01) + 1e-9);
      }
    }),
  );
});

test('a fade that interrupts another leaves nothing of it planned', () => {
  const gain = recordingGain();
  planFade(gain, { from01: 0, to01: 1, nowS: 0, lengthS: 4 });
  planFade(gain, { from01: 0.5, to01: 0, nowS: 1, lengthS: 1 });
  expect(gain.points.at(-1)).toEqual([2, 0]);
  expect(gain.points.map(([atS]) => atS)).toEqual(gain.points.map(([atS]) => atS).sort((a, b) => a - b));
});

test('before its start and after its end a fade holds still', () => {
  expect(gainAt(0.2, 0.9, -3)).toBeCloseTo(0.2);
  expect(gainAt(0.2, 0.9, 7)).toBeCloseTo(0.9);
});
