/**
 * A whole number as a varint: seven bits a byte, the lowest first, the eighth set where more follow (LEB128).
 * @param value from 0 to 2³² − 1
 */
export function varint(value: number): readonly number[] {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 0x7f; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
  return [...bytes, rest];
}

/**
 * Reads a varint.
 * @param at where it begins
 * @returns its value and where it ends; null where it is cut off, or greater than 2³² − 1
 */
export function readVarint(bytes: readonly number[], at: number): { value: number; next: number } | null {
  let value = 0;
  for (let place = 0; place < 5; place += 1) {
    const byte = bytes[at + place];
    if (byte === undefined) return null;
    // Multiplied, since shifted bits above the 31st make a number negative.
    value += (byte & 0x7f) * 2 ** (7 * place);
    if (byte < 0x80) return value < 2 ** 32 ? { value, next: at + place + 1 } : null;
  }
  return null;
}

/** So many at a time are given as arguments, which lie on the stack. */
const atOnce = 4096;

/** Bytes in the letters that an address takes as they are: base64url without padding (RFC 4648, section 5). */
export function toBase64Url(bytes: Uint8Array | readonly number[]): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += atOnce) text += String.fromCharCode(...bytes.slice(at, at + atOnce));
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/**
 * Bytes from base64url.
 * @returns null where the text is none, be it only in the unused bits of its last letter: no two texts are the same bytes
 */
export function fromBase64Url(text: string): readonly number[] | null {
  try {
    const bytes = Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
    return toBase64Url(bytes) === text ? bytes : null;
  } catch {
    return null;
  }
}
