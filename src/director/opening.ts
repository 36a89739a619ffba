import type { ChoiceId } from '../story';
import type { Moment } from './moment';
import type { Teller } from './teller';
import type { Director } from './telling/director';

/**
 * The first moments of a story, told at build and travelling with the page, so that the first words and the reply to
 * the first choice wait for nothing. Plain JSON; its size does not grow with the story.
 */
export interface Opening {
  /** Of the story that it was told from. */
  readonly fingerprint: string;
  /** The seed that it was told with: a playthrough of another one has another opening. */
  readonly seed: number;
  readonly first: Moment;
  /** The moment that follows, for each of the first offers that can be chosen and held. */
  readonly replies: Readonly<Record<ChoiceId, Moment>>;
}

/**
 * Tells the opening of a story.
 * @param seed an integer, 0 to 2³¹ − 1
 * @returns the opening; a reply at which the story breaks is left out, and is the director's to tell
 */
export function makeOpening(director: Director, seed: number): Opening {
  const first = director.tell({ seed, choices: [] }).moments[0];
  if (first === undefined) throw new TypeError('A telling has at least one moment.');
  const replies: Record<ChoiceId, Moment> = {};
  for (const { id, unsayable } of first.offers) {
    if (unsayable) continue;
    const reply = director.tell({ seed, choices: [id] }).moments[1];
    if (reply !== undefined) replies[id] = reply;
  }
  return { fingerprint: director.fingerprint, seed, first, replies };
}

/** A teller of roads of its own seed with no choice or one; of others it knows nothing. */
export function openingTeller(opening: Opening): Teller {
  return {
    tell({ seed, choices }) {
      if (seed !== opening.seed || choices.length > 1) return null;
      const [choice] = choices;
      if (choice === undefined) return { moments: [opening.first], trouble: null };
      const reply = Object.hasOwn(opening.replies, choice) ? opening.replies[choice] : undefined;
      return reply === undefined ? null : { moments: [opening.first, reply], trouble: null };
    },
  };
}
