/**
 * The story room's door for reading a story by the thousand: what it is made of, numbered; where it can go and what it
 * can still remember; and a probe that runs it several times faster than a reader's story. It stands on private parts
 * of inkjs, and tests hold it to be the same as the running story.
 */
export type { Chance } from './chance';
export type { Expression, Gate } from './conditions';
export { variablesOf, writeExpression } from './conditions';
export type { Content, Piece, WrittenChoice } from './content';
export { wordsIn } from './content';
export type { Footprints, Observation } from './footprints';
export { mayBe } from './inventory';
export type { ProbedLine } from './lines';
export type { Given, Reachable } from './never';
export type { Passed, Probe, Probing } from './probe';
export { openProbe } from './probe';
