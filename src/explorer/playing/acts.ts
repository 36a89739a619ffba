import { type Moment, numbered, type Stands } from '../../director';
import type { Director } from '../../director/telling';
import type { Road } from '../../playthrough';
import type { Finding } from '../../story';

/** Where a reader stands. */
export interface Place {
  /** The way here, as far as it holds. */
  readonly road: Road;
  readonly now: Moment;
  /** What stood in the moment before; null at the opening. */
  readonly before: Stands | null;
  /** What broke the story on a way that was to lead further; null where nothing did. */
  readonly trouble: Finding | null;
}

/** Where a road leads, or how far it does. */
export function placeAt(director: Director, road: Road): Place {
  const { moments, trouble } = director.tell(road);
  const now = moments.at(-1);
  if (now === undefined) throw new TypeError('A telling has at least one moment.');
  const held = { ...road, choices: road.choices.slice(0, moments.length - 1) };
  return { road: held, now, before: moments.at(-2)?.stands ?? null, trouble };
}

/** What a reader does by a line that they type. */
export type Act =
  /** `chosen` is the option taken; null where it is a way back. */
  | { readonly kind: 'go'; readonly road: Road; readonly chosen: string | null }
  | { readonly kind: 'link' }
  | { readonly kind: 'quit' }
  /** It can't be done, and this is why. */
  | { readonly kind: 'cannot'; readonly sentence: string };

const cannot = (sentence: string): Act => ({ kind: 'cannot', sentence });

/** Reads what was typed, at the place where the reader stands. */
export function actOf(typed: string, { road, now }: Pick<Place, 'road' | 'now'>): Act {
  const { choices } = road;
  switch (typed.trim().toLowerCase()) {
    case 'u':
      if (choices.length === 0) return cannot('Nothing is chosen yet, so nothing can be taken back.');
      return { kind: 'go', road: { ...road, choices: choices.slice(0, -1) }, chosen: null };
    case 'r':
      return { kind: 'go', road: { ...road, choices: [] }, chosen: null };
    case 'l':
      return { kind: 'link' };
    case 'q':
      return { kind: 'quit' };
    default: {
      const offers = numbered(now.offers);
      const taken = offers.find(({ number }) => number !== null && String(number) === typed.trim());
      if (taken !== undefined) {
        const { id, text } = taken.offer;
        return { kind: 'go', road: { ...road, choices: [...choices, id] }, chosen: text };
      }
      const most = Math.max(0, ...offers.map(({ number }) => number ?? 0));
      const numbers = most === 0 ? '' : most === 1 ? '1, ' : `a number from 1 to ${most}, `;
      return cannot(`“${typed.trim()}” does nothing here. Type ${numbers}u, r, l or q.`);
    }
  }
}
