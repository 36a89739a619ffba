/**
 * The stage room knows what is seen: places, the second light, and what little moves in them. It refuses to know what
 * is read or heard, and why a moment is as it is: it shows what stands. Phaser lives here and nowhere else, and is
 * loaded only when a stage opens. The page sees a host element with a picture in it.
 */
export type { Area, Size } from './framing';
export type { Media } from './picture';
export { createStage, type StageOptions } from './stage';
