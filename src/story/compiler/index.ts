/**
 * The compiler is the story room's second door, for where stories are made: it turns a folder of ink into a compiled
 * story, its source map and the findings of its author. It refuses to know of disks and of browsers: files come by a
 * function. It stays out of the reader's bundle, since it brings ink's whole parser.
 */
export { followingFindings } from './axis-findings';
export type { Compilation, CompileRequest } from './compile';
export { compileStory } from './compile';
export { mediaFindings, mediaOf } from './media';
export { nearest } from './nearest';
export type { WrittenCue } from './written-cues';
