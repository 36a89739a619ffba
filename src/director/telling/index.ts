/**
 * The second door of the director room, behind which ink runs: whoever opens it loads the whole machine of telling. So
 * the page opens it lazily, after its first words; the first door stays light.
 */
export type { Director, Script } from './director';
export { createDirector } from './director';
export type { Remembering } from './remembering';
export { levelsOf, writeDerived } from './remembering';
