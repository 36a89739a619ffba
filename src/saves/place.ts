import { type Playthrough, road } from '../playthrough';
import { type Local, readObject } from './local';

/** What can be said of a kept playthrough before it is loaded. */
export interface Glimpse {
  readonly id: string;
  /** The chapter that the reader stands in; null where none was named. */
  readonly chapter: string | null;
  /** The sentence that a reader who comes back is told first; null where the script has none. */
  readonly recap: string | null;
  /** Whose words the page's small words were; null where nobody said. */
  readonly era: string | null;
  /** When it was kept last, in ms since the epoch. */
  readonly keptAtMs: number;
}

/**
 * The reader's place: a small synchronous journal beside the large store. It is written in the very turn of a choice,
 * when nothing asynchronous is sure to end, and holds the whole road there by choices, so that the place can be found
 * again even if the large store never heard of it. Other branches are the large store's alone.
 */
export interface Place {
  /** What there is to continue, at once; null for nothing, or nothing that can be read. */
  peek(): Glimpse | null;
  /** The journal as text, for the keeping behind; null for none. */
  text(): string | null;
  /** @returns false where it could not be written */
  note(playthrough: Playthrough, glimpse: Glimpse): boolean;
}

const key = 'place';
/** Where a journal that cannot be read is put, so that nothing is lost. */
const spoiltKey = 'place:spoilt';
/** Longer roads are left to the large store: every choice waits for this to be written. */
const mostChars = 64 * 1024;

const textOrNull = (value: unknown): value is string | null => value === null || typeof value === 'string';

function glimpseOf(text: string | null): Glimpse | null {
  const kept = readObject(text);
  if (kept === null) return null;
  const { id, chapter, recap, era, keptAtMs } = kept;
  if (typeof id !== 'string' || typeof keptAtMs !== 'number' || !Number.isFinite(keptAtMs)) return null;
  return textOrNull(chapter) && textOrNull(recap) && textOrNull(era) ? { id, chapter, recap, era, keptAtMs } : null;
}

/** The reader's place in the small storage. */
export function openPlace(local: Local): Place {
  return {
    peek: () => glimpseOf(local.read(key)),
    text: () => local.read(key),
    note(playthrough, glimpse) {
      const before = local.read(key);
      if (before !== null && glimpseOf(before) === null) local.write(spoiltKey, before);
      const { story, seed } = playthrough;
      const entry = { format: 1, ...glimpse, story, seed, choices: road(playthrough).choices };
      const text = JSON.stringify(entry);
      return local.write(key, text.length <= mostChars ? text : JSON.stringify({ ...entry, choices: null }));
    },
  };
}
