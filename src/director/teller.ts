import type { Road } from '../playthrough';
import type { Finding } from '../story';
import type { Moment } from './moment';

/** A road as it reads. */
export interface Telling {
  /** The opening and one moment for each choice that held: at least one. */
  readonly moments: readonly Moment[];
  /** Why the road could not be told to its end; null where it could. */
  readonly trouble: Finding | null;
}

/** Tells roads. The director is one; what the page carries of the opening is another. */
export interface Teller {
  /**
   * Tells a road from its beginning. Pure: the same road gives the same telling.
   * @returns null where this teller knows too little of the story to say
   */
  tell(road: Road): Telling | null;
}
