import type { Playthrough } from './playthrough';

/** A longer name is cut: it stands on one line. */
const mostNameChars = 80;

/**
 * Names the place where the reader stands. A place has one name: another takes its place, and an empty one takes it away.
 * @param name white space around it is let go of; beyond 80 characters it is cut
 */
export function bookmark(playthrough: Playthrough, name: string): Playthrough {
  const { bookmarks = [], at } = playthrough;
  const called = name.trim().slice(0, mostNameChars).trim();
  const known = bookmarks.find(({ node }) => node === at);
  if (called === (known?.name ?? '')) return playthrough;
  return { ...playthrough, bookmarks: [...bookmarks.filter((other) => other !== known), { node: at, name: called }] };
}
