/**
 * The director room folds a story and a road into moments, and hands them to performers. It refuses to know how a
 * moment is shown, and where playthroughs are kept. No DOM. This door is light; ink runs behind `./telling`.
 */
export { afterwards } from './afterwards';
export type { ToldRoad } from './linking';
export { followTold, roadLink } from './linking';
export type { Happening, Moment, Offer, SpokenLine, Stands } from './moment';
export { answersNotGiven } from './not-given';
export type { NumberedOffer } from './numbered';
export { numbered } from './numbered';
export type { Opening } from './opening';
export { makeOpening, openingTeller } from './opening';
export type { Notice, Performance, Performer } from './performer';
export type { Preferences } from './preferences';
export { defaultPreferences } from './preferences';
export type { Session, Sitting } from './session';
export { createSession } from './session';
export type { Teller, Telling } from './teller';
