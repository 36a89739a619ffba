/**
 * The playthrough room knows the tree of choices that a reader made, and how to walk, fork and rewind it. It is pure,
 * and refuses to know what the choices led to.
 */
export type { Node, Playthrough, Road } from './playthrough';
