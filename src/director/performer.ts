import type { Finding } from '../story';
import type { Moment } from './moment';
import type { Preferences } from './preferences';

/** Something that the reader is told beside the story. */
export type Notice =
  /** The story broke at a choice; the reader stands before it again. */
  | { readonly kind: 'lost'; readonly finding: Finding }
  /** A restored playthrough held only so far in the story as it is now. */
  | { readonly kind: 'changed'; readonly held: number; readonly of: number; readonly finding: Finding }
  /** Something that the reader's browser can't do, said once, in a whole sentence. */
  | { readonly kind: 'fault'; readonly message: string };

/** What is to be shown. */
export interface Performance {
  /** All moments from the opening to `now`, in order; those that were shown before are the same objects. */
  readonly road: readonly Moment[];
  /** The last of `road`. */
  readonly now: Moment;
  /**
   * How the reader came here: `lived`, by a choice just made, which plays the cues; `restored`, by loading,
   * rewinding, redoing or an edit of the story, which shows what stands and plays none.
   */
  readonly how: 'lived' | 'restored';
  readonly notices: readonly Notice[];
}

/** Page, stage and sound, each in its way. A performer never throws and never answers back. */
export interface Performer {
  perform(performance: Performance): void;
  /** Takes up how the reader wants things; called once before the first performance and after every change. */
  prefer(preferences: Preferences): void;
  /** Lets go of everything it holds. */
  dispose(): void;
}
