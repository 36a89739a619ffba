/**
 * The saves room keeps playthroughs and preferences in the browser. It refuses to know what a playthrough reads like,
 * and never throws one away. This door is light, for the page's first words; the large store and the strict reading of
 * what comes back from it stand behind `./keeping`, which this door opens by itself at the first need.
 */
export type { GiveLocal } from './local';
export type { Glimpse } from './place';
export { keepPreferences, loadPreferences } from './preferences';
export type { Saves, Shelf } from './saves';
export { openSaves } from './saves';
