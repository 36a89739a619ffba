import type { Moment } from '../../director';

/**
 * The letter that lies on the desk while a moment's options are phrases of it.
 * @param before the letter that lay there in the moment before; null for none
 * @returns its name; null where the moment is no desk, or nothing was written onto a letter yet
 */
export function letterOnDesk({ staging, lines }: Moment, before: string | null): string | null {
  if (staging !== 'desk') return null;
  return lines.findLast((line) => line.letter !== null)?.letter ?? before;
}
