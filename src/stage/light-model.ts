import type { Light } from '../story';
import { blendLooks, eased, type LightLook, noLight } from './light-look';
import type { LightShares } from './light-roles';
import { fixedChance, type Speech, utteranceAt } from './light-words';

/** All that the look of the second light depends on. */
export interface LightInput {
  readonly state: Light;
  readonly shares: LightShares;
  /** Words in each line that the voice of light says in this moment; empty where all is said. */
  readonly words: readonly number[];
  /** Since the moment began. */
  readonly sinceMs: number;
  /** Nothing moves: the look that the state comes to rest in, whatever the time. */
  readonly still: boolean;
  /** The look when the moment began, which this one grows out of; null to begin in the state itself. */
  readonly from: LightLook | null;
}

/** How a state stands once it is at rest. */
interface Rest {
  readonly intensity: number;
  /** Added to what the axes give. */
  readonly warmer: number;
  readonly further: number;
  readonly spread: number;
  readonly shimmer: number;
  readonly voices: number;
}

/** How long a look takes to become another. */
const turnMs = 1500;
/** How long waking takes. */
const wakeMs = 9000;

const rests: Readonly<Record<Light, Rest>> = {
  gone: { intensity: 0, warmer: 0, further: 0, spread: 0, shimmer: 0, voices: 1 },
  asleep: { intensity: 0.045, warmer: 0.05, further: -0.3, spread: 0, shimmer: 0, voices: 1 },
  waking: { intensity: 0.58, warmer: -0.1, further: -0.05, spread: 0.05, shimmer: 0.1, voices: 1 },
  listening: { intensity: 0.54, warmer: 0, further: 0, spread: 0.04, shimmer: 0.04, voices: 1 },
  thinking: { intensity: 0.48, warmer: -0.12, further: -0.08, spread: 0.08, shimmer: 0.3, voices: 2 },
  speaking: { intensity: 0.64, warmer: 0.04, further: 0.06, spread: 0.08, shimmer: 0.14, voices: 1 },
  laughing: { intensity: 0.72, warmer: 0.16, further: 0.14, spread: 0.14, shimmer: 0.24, voices: 1 },
  hesitating: { intensity: 0.42, warmer: -0.08, further: -0.12, spread: 0.05, shimmer: 0.16, voices: 1 },
  many: { intensity: 0.76, warmer: 0, further: 0.2, spread: 0.4, shimmer: 0.7, voices: 5 },
  everywhere: { intensity: 0.84, warmer: 0.06, further: 0.35, spread: 1, shimmer: 0.4, voices: 8 },
};

/** Words of an easy voice and of a laughing one. Both stay under three beats a second, so that nothing flashes. */
const easy: Speech = { wordMs: 430, pauseMs: 850 };
const merry: Speech = { wordMs: 370, pauseMs: 600 };

const clamped = (share: number): number => Math.min(1, Math.max(0, share));
const wave = (sinceMs: number, periodMs: number): number => Math.sin((2 * Math.PI * sinceMs) / periodMs);

/** A slow unevenness without a period, −1 to 1. */
function wander(sinceMs: number, stepMs: number): number {
  const at = sinceMs / stepMs;
  const step = Math.floor(at);
  const here = fixedChance(step);
  return 2 * (here + (fixedChance(step + 1) - here) * eased(at - step)) - 1;
}

/** How far a state's intensity is from its rest at an instant. */
function motion(state: Light, sinceMs: number, words: readonly number[]): number {
  switch (state) {
    case 'gone':
    case 'listening':
      return 0;
    case 'asleep':
      return 0.016 * wave(sinceMs, 8200);
    case 'waking':
      return (eased(sinceMs / wakeMs) - 1) * 0.54 + 0.012 * wave(sinceMs, 6100);
    case 'thinking':
      return 0.045 * wave(sinceMs, 5200) + 0.02 * wave(sinceMs, 3100);
    case 'speaking':
      return spoken(words, sinceMs, easy, 0.13) + 0.012 * wave(sinceMs, 6400);
    case 'laughing':
      return spoken(words, sinceMs, merry, 0.17) + 0.03 * wave(sinceMs, 1900);
    case 'hesitating':
      return 0.1 * wander(sinceMs, 760);
    case 'many':
      return 0.03 * wave(sinceMs, 4700) + 0.03 * wave(sinceMs, 2900) + 0.02 * wave(sinceMs, 1700);
    case 'everywhere':
      return 0.03 * wave(sinceMs, 9000);
  }
}

/** What saying words adds: a little while a line is said, a beat with each word. */
function spoken(words: readonly number[], sinceMs: number, speech: Speech, depth: number): number {
  const { voiced, beat } = utteranceAt(words, sinceMs, speech);
  return voiced * (0.03 + depth * (beat - 0.15));
}

/**
 * The look of the second light: what the state of the light, the axes and the words of the moment make of it.
 * Pure, and smooth in `sinceMs`: it never changes faster than about its whole range in half a second, and never
 * brightens and darkens again more than three times in one.
 */
export function lightAt({ state, shares, words, sinceMs, still, from }: LightInput): LightLook {
  const rest = rests[state];
  if (state === 'gone' && (from === null || still)) return noLight;
  const moving = still ? 0 : motion(state, sinceMs, words);
  // A light that has grown close is a little brighter in every state.
  const strength = 0.82 + 0.1 * shares.warmth + 0.16 * shares.reach;
  const look: LightLook = {
    intensity: clamped((rest.intensity + moving) * strength),
    warmth: clamped(0.15 + 0.7 * shares.warmth + rest.warmer),
    reach: clamped(0.12 + 0.7 * shares.reach + rest.further),
    spread: clamped(rest.spread * (0.7 + 0.6 * shares.reach)),
    shimmer: clamped(rest.shimmer * (0.5 + shares.complexity)),
    voices: rest.voices,
  };
  return still || from === null ? look : blendLooks(from, look, eased(sinceMs / turnMs));
}
