/**
 * The playthrough room knows the tree of choices that a reader made, and how to walk, fork and rewind it. It is pure,
 * and refuses to know what the choices led to.
 */
export { bookmark } from './bookmarks';
export { fromBase64Url, toBase64Url } from './bytes';
export { graft } from './graft';
export { fnv1a } from './hash';
export type { Followed, Link, LinkStory, LinkTrouble, Offered, OfferedRoad } from './link';
export { followLink, readLink, writeLink } from './link';
export type { Bookmark, Node, Playthrough, Road } from './playthrough';
export type { Beginning } from './walk';
export { beginPlaythrough, choose, goTo, nodesOnRoad, redo, road, undo, withStory } from './walk';
