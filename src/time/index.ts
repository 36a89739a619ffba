/**
 * The time room knows what became of a playthrough: all its roads as they read, where they part and end, what decided an
 * ending, and what another choice would have led to. It is pure, tells by whatever teller it is given, and refuses to know
 * how any of it is shown. It comes when a reader first asks for it.
 */
export type { ReachedEnding } from './endings';
export type { Landmark, MappedChapter } from './map';
export { type Row, type Side, type SideBySide, sideBySide } from './side-by-side';
export type { Turning } from './trail';
export type { Lookback, PastChoice, TimeView } from './view';
export { viewTime } from './view';
export type { WhatIf } from './what-if';
