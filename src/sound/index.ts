/**
 * The sound room knows what is heard: loops that stand, small sounds that happen once, how loud each is. It refuses
 * to know what is read and seen, and never makes the story wait.
 */
export { openHowlerMixer } from './howler-mixer';
export type { Mixer } from './mixer';
export { createSound, type SoundOptions } from './sound';
