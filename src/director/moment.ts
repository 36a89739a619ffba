import type { LedgerEntry } from '../relationship';
import type { ChoiceId, Cue, Light, Source, Staging } from '../story';

/** A paragraph of a moment. */
export interface SpokenLine {
  readonly text: string;
  /** Who says it, by name in the cast; null for narration. */
  readonly speaker: string | null;
  /** The letter that it is written onto; null for none. */
  readonly letter: string | null;
  readonly source: Source | null;
  /** How many of the answers that the reader has not given are heard behind it, at most; absent for none. */
  readonly chorus?: number;
  /** What stands in the margin beside it, for those who have read to an end before. */
  readonly margin?: string;
  /** The chapter that begins with it; absent where none does. */
  readonly chapter?: string;
}

/** What holds until something else takes its place. All that a performer needs to show a moment it has not lived. */
export interface Stands {
  readonly chapter: string | null;
  readonly scene: string | null;
  readonly recap: string | null;
  readonly era: string;
  readonly place: { readonly name: string; readonly hour: string } | null;
  readonly light: Light;
  readonly present: readonly string[];
  readonly air: string | null;
  readonly music: string | null;
  /** The parts of that piece that sound besides what always does. */
  readonly parts: readonly string[];
  /** Axes as they stand at the end of the moment, by name, inside their bounds. */
  readonly levels: Readonly<Record<string, number>>;
  /** Letters written so far, line by line, by name. */
  readonly letters: Readonly<Record<string, readonly string[]>>;
  /** The title under which the letters are bound, by name in the manifest; null before they are. */
  readonly book: string | null;
  /** Letters that are left out of the book. */
  readonly unbound: readonly string[];
  /** The ending reached, or null before one is. */
  readonly ending: string | null;
}

/** A cue that happens once and leaves nothing. */
export type Happening = Extract<Cue, { kind: 'sound' }>;

/** A choice as it is offered to the reader. */
export interface Offer {
  readonly id: ChoiceId;
  readonly text: string;
  readonly manner: string | null;
  /** Readable, struck through, and not to be chosen. */
  readonly unsayable: boolean;
}

/** Everything from one choice to the next, ready to be performed. Plain data: it can be stored, sent and compared. */
export interface Moment {
  /** How many choices came before: 0 for the opening. */
  readonly turn: number;
  /** The choice that led here, as it was offered; null for the opening. */
  readonly chosen: Offer | null;
  readonly lines: readonly SpokenLine[];
  /** Cues that happen once, in order. A restored moment plays none of them. */
  readonly happenings: readonly Happening[];
  readonly offers: readonly Offer[];
  /** How the offers are presented; null for a plain list. */
  readonly staging: Staging | null;
  /** What the next scene holds that a reader may want to be told of first; absent for nothing. */
  readonly note?: string;
  readonly stands: Stands;
  /** How the axes moved in this moment, and by what. */
  readonly moved: readonly LedgerEntry[];
}
