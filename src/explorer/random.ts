import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Chance that comes out the same for the same seed. */
export interface Random {
  /** A whole number from 0 to one less than `below`, which is at least 1. */
  below(below: number): number;
}

/** @param seed a whole number */
export function createRandom(seed: number): Random {
  const generator = xoroshiro128plus(seed);
  return { below: (below) => (below <= 1 ? 0 : uniformInt(generator, 0, below - 1)) };
}

/** A seed made of another and a number, so that neighbours have nothing in common. After Austin Appleby's finalizer. */
export function seedOf(seed: number, number: number): number {
  let mixed = Math.imul(seed ^ Math.imul(number + 1, 0x9e3779b1), 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) & 0x7fffffff;
}
