/**
 * The relationship room knows how things stand between people: the axes and their bands, the manner a reader has, the
 * ledger of what moved what. It refuses to know what runs the script, and never moves an axis itself.
 */
export type { Axes, Axis, Levels, Stray } from './axes';
export { bandOf, holdInBounds, startLevels } from './axes';
export { derive, leadingManner } from './derive';
export type { Cause, LedgerEntry } from './ledger';
export { diffLevels } from './ledger';
export type { RelationshipStore, Standing, Step } from './store';
export { createRelationshipStore } from './store';
