import type { Offer } from './moment';

/** An offer and the number that it is chosen by; null for one that can't be said. */
export interface NumberedOffer {
  readonly offer: Offer;
  readonly number: number | null;
}

/** Numbers the offers that can be chosen, from 1 in their order. */
export function numbered(offers: readonly Offer[]): readonly NumberedOffer[] {
  let next = 1;
  return offers.map((offer) => ({ offer, number: offer.unsayable ? null : next++ }));
}
