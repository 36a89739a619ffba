import { describe, expect, it } from 'vitest';
import { bitsOf, fnv1a } from '../../src/playthrough/hash';

describe('FNV-1a', () => {
  it('is that of its authors', () => {
    expect(fnv1a('')).toBe(0x811c9dc5);
    expect(fnv1a('a')).toBe(0xe40c292c);
    expect(fnv1a('foobar')).toBe(0xbf9cf968);
  });

  it('goes on from what came before', () => {
    expect(fnv1a('bar', fnv1a('foo'))).toBe(fnv1a('foobar'));
    expect(fnv1a([0x66, 0x6f, 0x6f])).toBe(fnv1a('foo'));
  });
});

describe('bits of a hash', () => {
  it('are stirred as MurmurHash3 stirs them', () => {
    expect(bitsOf(0, 32)).toBe(0);
    expect(bitsOf(1, 32)).toBe(0x514e28b7);
    expect(bitsOf(0xffffffff, 32)).toBe(0x81f16f39);
  });

  it('are the beginning of more bits', () => {
    for (const bits of [1, 5, 8, 16])
      expect(bitsOf(fnv1a('road'), bits)).toBe(bitsOf(fnv1a('road'), 32) >>> (32 - bits));
  });

  it('tell names apart that differ in one letter, whichever it is: five of them all but once in 32 times', () => {
    const letters = 'abcdefgh';
    for (const other of 'bcdefgh') {
      for (let place = 0; place < 8; place += 1) {
        let alike = 0;
        for (let at = 0; at < 1000; at += 1) {
          const name = `k${at}:${letters}`;
          const spot = name.length - 1 - place;
          const changed = `${name.slice(0, spot)}${other}${name.slice(spot + 1)}`;
          if (changed !== name && bitsOf(fnv1a(changed), 5) === bitsOf(fnv1a(name), 5)) alike += 1;
        }
        expect(alike, `${other} in place ${place} from the end`).toBeLessThan(1000 / 16);
      }
    }
  });
});
