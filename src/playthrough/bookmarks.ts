import type { Bookmark, Playthrough } from './playthrough';

/** A longer name is cut: it stands on one line. */
export const mostNameChars = 80;

/**
 * Names the place where the reader stands. A place has one name: another takes its place, and an empty one takes it away.
 * @param name white space around it is let go of; beyond 80 characters it is cut
 */
export function bookmark(playthrough: Playthrough, name: string): Playthrough {
  const { bookmarks = [], at } = playthrough;
  const called = name.trim().slice(0, mostNameChars).trim();
  const others = bookmarks.filter(({ node }) => node !== at);
  return withBookmarks(playthrough, called === '' ? others : [...others, { node: at, name: called }]);
}

/** The same playthrough with these bookmarks, which are left out where there are none. */
export function withBookmarks(playthrough: Playthrough, bookmarks: readonly Bookmark[]): Playthrough {
  const { bookmarks: _, ...rest } = playthrough;
  return bookmarks.length === 0 ? rest : { ...rest, bookmarks };
}
