/**
 * The story room's door for running a story. ink's machine stands behind it, so whoever opens it loads that too: the
 * page does so only after its first words. What is written, as types and as words, is behind the first door.
 */
export type { Running, RunningStory, Value } from './running-story';
export { openStory } from './running-story';
export { StoryError } from './story-error';
export { hasWholeNumbers } from './whole-numbers';
