import type { Moment } from '../director';
import type { Light, Manifest } from '../story';
import { eased, type LightLook } from './light-look';
import { lightAt } from './light-model';
import { type LightRoles, type LightShares, sharesOf } from './light-roles';
import { wordsOfLight } from './light-words';
import { blendMoods, type Mood, moodOf } from './mood';

/** How long a mood takes to become another. */
const moodMs = 4000;

/** The second light and the mood of one moment, and what they grew out of. */
export interface Lamp {
  readonly state: Light;
  readonly shares: LightShares;
  readonly words: readonly number[];
  /** When the moment began, on the stage's clock. */
  readonly sinceMs: number;
  readonly from: { readonly look: LightLook; readonly mood: Mood } | null;
}

/** The look of a lamp at an instant. */
export const lookAt = ({ state, shares, words, sinceMs, from }: Lamp, nowMs: number, still: boolean): LightLook =>
  lightAt({ state, shares, words, sinceMs: nowMs - sinceMs, still, from: from?.look ?? null });

/** The mood that goes with a lamp at an instant. */
export function moodAt({ state, shares, sinceMs, from }: Lamp, nowMs: number, still: boolean): Mood {
  const mood = moodOf(state, shares);
  return still || from === null ? mood : blendMoods(from.mood, mood, eased((nowMs - sinceMs) / moodMs));
}

/**
 * The lamp of a moment.
 * @param before what it grows out of; null where the moment is restored: all is said, and the light simply stands
 */
export function lampOf(
  moment: Moment,
  { axes, cast }: Pick<Manifest, 'axes' | 'cast'>,
  roles: LightRoles,
  nowMs: number,
  before: Lamp | null,
): Lamp {
  return {
    state: moment.stands.light,
    shares: sharesOf(moment.stands.levels, axes, roles),
    words: before === null ? [] : wordsOfLight(moment, cast),
    sinceMs: nowMs,
    from: before === null ? null : { look: lookAt(before, nowMs, false), mood: moodAt(before, nowMs, false) },
  };
}
