/**
 * The explorer room reads a story without a reader, and says what it found. It refuses to know the DOM, and needs
 * nothing but a folder; `npm run story` is its face.
 */
export type { Checked, StorySource } from './static-check';
export { checkStory } from './static-check';
export type { StoryFolder } from './story-folder';
export { storyFolder } from './story-folder';
