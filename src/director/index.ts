/**
 * The director room folds a story and a road into moments, and hands them to performers. It refuses to know how a
 * moment is shown, and where playthroughs are kept. No DOM.
 */
export type { Happening, Moment, Offer, SpokenLine, Stands } from './moment';
export type { Notice, Performance, Performer } from './performer';
export type { Preferences } from './preferences';
export { defaultPreferences } from './preferences';
export type { Teller, Telling } from './teller';
