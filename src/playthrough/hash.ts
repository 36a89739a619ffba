/**
 * Hashes for telling things apart, not for keeping secrets: FNV-1a of 32 bits, by Fowler, Noll and Vo
 * (http://www.isthe.com/chongo/tech/comp/fnv/).
 * @param bytes what is hashed; as text its UTF-8
 * @param from the hash of what comes before, to go on from; by default of nothing
 * @returns an integer from 0 to 2³² − 1; two inputs of one length that differ in one byte never share it
 */
export function fnv1a(bytes: Iterable<number> | string, from = 0x811c9dc5): number {
  const all = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : Uint8Array.from(bytes);
  let hash = from;
  // By index: over half a megabyte an iterator takes several times as long.
  for (let at = 0; at < all.length; at += 1) hash = Math.imul(hash ^ (all[at] ?? 0), 0x01000193);
  return hash >>> 0;
}

/**
 * Some bits of a hash. The last bytes hardly reach the upper bits of FNV-1a, nor the lower ones all bits of a byte; so it
 * is stirred first, by the last step of Austin Appleby’s MurmurHash3
 * (https://github.com/aappleby/smhasher, `fmix32`, in the public domain).
 * @param bits how many, 1 to 32; fewer are the beginning of more
 */
export function bitsOf(hash: number, bits: number): number {
  let stirred = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  stirred = Math.imul(stirred ^ (stirred >>> 13), 0xc2b2ae35);
  return (stirred ^ (stirred >>> 16)) >>> (32 - bits);
}
