import { numbered, type Offer } from '../../director';

/**
 * The offer that a key chooses.
 * @param key as in KeyboardEvent.key
 * @returns null where it chooses none
 */
export function offerOfKey(offers: readonly Offer[], key: string): Offer | null {
  if (!/^[1-9]$/.test(key)) return null;
  return numbered(offers).find(({ number }) => number === Number(key))?.offer ?? null;
}
