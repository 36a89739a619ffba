import type { Light } from '../story';
import { between } from './light-look';
import type { LightShares } from './light-roles';

/** How a moment is graded: gently, over the whole picture. */
export interface Mood {
  /** −1 as cold as it gets, 1 as warm; 0 leaves the picture's own colours. */
  readonly temperature: number;
  /** 1 leaves the picture as it is. */
  readonly saturation: number;
}

const leans: Readonly<Record<Light, number>> = {
  gone: -0.35,
  asleep: -0.12,
  waking: -0.05,
  listening: 0.05,
  thinking: -0.05,
  speaking: 0.1,
  laughing: 0.25,
  hesitating: -0.15,
  many: 0,
  everywhere: 0.2,
};

/** The mood of a moment, from the state of the light and how warm things stand. */
export function moodOf(state: Light, shares: LightShares): Mood {
  const warm = state === 'gone' ? 0 : (shares.warmth - 0.5) * 0.5;
  const temperature = Math.min(1, Math.max(-1, leans[state] + warm));
  return { temperature, saturation: 1 + temperature * 0.12 };
}

/** One mood on the way from another; `share` 0 is `a`, 1 is `b`. */
export function blendMoods(a: Mood, b: Mood, share: number): Mood {
  return {
    temperature: between(a.temperature, b.temperature, share),
    saturation: between(a.saturation, b.saturation, share),
  };
}
