/**
 * A short name for a text: the first 16 hexadecimal digits of its SHA-256. By Web Crypto, which Node has too;
 * in a browser only on secure pages, which localhost is.
 */
export async function fingerprintOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)]
    .slice(0, 8)
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
