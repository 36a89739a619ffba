/**
 * The page room knows what is read: prose, choices, letters, the menu, notices, and the still picture behind them. It
 * refuses to know what runs the story, where playthroughs are kept, and how the stage draws and the sound sounds. It
 * answers by intents, and never acts on the story itself. What renders the opening at build is behind a second door,
 * `render`.
 */
export type { Intents, Reading } from './intents';
export { bringLaterStyles } from './later-styles';
export { createPage, type Page, type PageOptions } from './page';
export type { KeptPlace } from './title';
export { afterFirstPaint, onFirstGesture, whenIdle } from './visit';
