/**
 * A text as it is compared: whoever writes a plan types straight quotes and one space, and doesn't look at capitals.
 */
export const plain = (text: string): string =>
  text
    .replace(/[“”„«»]/gu, '"')
    .replace(/[‘’‚]/gu, "'")
    .replace(/…/gu, '...')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
