import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRandom, seedOf } from '../../src/explorer/random';

const seeds = fc.nat(0x7fffffff);

test('the same seed gives the same numbers, each below what was asked for', () => {
  fc.assert(
    fc.property(seeds, fc.array(fc.integer({ min: 1, max: 50 })), (seed, bounds) => {
      const [one, other] = [createRandom(seed), createRandom(seed)];
      for (const below of bounds) {
        const number = one.below(below);
        expect(number).toBe(other.below(below));
        expect(Number.isInteger(number) && number >= 0 && number < below).toBe(true);
      }
    }),
  );
});

test('every number has its turn', () => {
  const random = createRandom(3);
  const counts = Array.from({ length: 6 }, () => 0);
  for (let thrown = 0; thrown < 6_000; thrown++) {
    const face = random.below(6);
    counts[face] = (counts[face] ?? 0) + 1;
  }
  for (const count of counts) expect(Math.abs(count - 1_000)).toBeLessThan(150);
});

test('a seed made of another is one that ink takes, and neighbours differ', () => {
  fc.assert(
    fc.property(seeds, fc.nat(100_000), (seed, number) => {
      const made = seedOf(seed, number);
      expect(Number.isInteger(made) && made >= 0 && made <= 0x7fffffff).toBe(true);
      expect(made).toBe(seedOf(seed, number));
      expect(made).not.toBe(seedOf(seed, number + 1));
    }),
  );
});

test('a thousand readers of one seed have a thousand seeds', () => {
  expect(new Set(Array.from({ length: 1_000 }, (_, reader) => seedOf(7, reader))).size).toBe(1_000);
});
