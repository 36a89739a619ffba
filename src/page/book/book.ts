import type { Moment } from '../../director';
import type { Manifest } from '../../story';

/** One letter of a book, by itself on its leaf. */
export interface Leaf {
  readonly name: string;
  /** What stands over it; null where the manifest names nothing. */
  readonly title: string | null;
  readonly lines: readonly string[];
}

/** What a run wrote, bound. */
export interface Book {
  readonly title: string;
  readonly byline: string;
  /** BCP 47 tag. */
  readonly language: string;
  /** In the order in which they were begun; at least one. */
  readonly leaves: readonly Leaf[];
}

/**
 * Binds the letters of a run.
 * @param moment where the reader stands
 * @returns the book; null before the story binds one or ends, and where nothing was written that is in it
 */
export function bookOf({ stands }: Pick<Moment, 'stands'>, manifest: Manifest): Book | null {
  const { book, ending, letters, unbound } = stands;
  if (book === null && ending === null) return null;
  const leaves = Object.entries(letters)
    .filter(([name]) => !unbound.includes(name))
    .map(([name, lines]) => ({ name, title: manifest.letters[name]?.title ?? null, lines }));
  if (leaves.length === 0) return null;
  const title = (book === null ? null : manifest.books[book]?.title) ?? manifest.title;
  return {
    title,
    byline: title === manifest.title ? manifest.byline : manifest.title,
    language: manifest.language,
    leaves,
  };
}
