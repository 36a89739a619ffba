/**
 * The sound room knows what is heard: loops that stand, small sounds that happen once, how loud each is, and the
 * browser's own voice that speaks lines where a reader asks for it. It refuses to know what is seen and how text is set,
 * and never makes the story wait.
 */
export { openHowlerMixer } from './howler-mixer';
export type { Mixer } from './mixer';
export { createSound, type SoundOptions } from './sound';
export { openSpeech, type Speech } from './speech';
export { createVoice, type VoiceOptions } from './voice';
