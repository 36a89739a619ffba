import { defaultPreferences, type Preferences } from '../director';
import { type GiveLocal, openLocal, readObject } from './local';

const key = 'preferences';

const within = (value: unknown, min: number, max: number, otherwise: number): number =>
  typeof value === 'number' && value >= min && value <= max ? value : otherwise;
const truth = <T>(value: unknown, otherwise: T): boolean | T => (typeof value === 'boolean' ? value : otherwise);

/**
 * How the reader wanted things when they were here last. Checked by hand, each member by itself, since the page needs
 * it before its first words and a schema library would weigh more than the words do.
 * @returns the default for whatever is missing, out of its range, or of another kind
 */
export function loadPreferences(prefix: string, local: GiveLocal): Preferences {
  const kept = readObject(openLocal(prefix, local).read(key));
  const otherwise = defaultPreferences;
  if (kept === null) return otherwise;
  const volumes: unknown = kept.volumes01;
  const loud: Readonly<Record<string, unknown>> = typeof volumes === 'object' && volumes !== null ? { ...volumes } : {};
  return {
    textScale: within(kept.textScale, 0.8, 2, otherwise.textScale),
    still: truth(kept.still, otherwise.still),
    numberKeys: truth(kept.numberKeys, otherwise.numberKeys),
    captions: truth(kept.captions, otherwise.captions),
    known: truth(kept.known, otherwise.known),
    muted: truth(kept.muted, otherwise.muted),
    mono: truth(kept.mono, otherwise.mono),
    throughSilent: truth(kept.throughSilent, otherwise.throughSilent),
    spoken: kept.spoken === 'light' || kept.spoken === 'all' ? kept.spoken : otherwise.spoken,
    volumes01: {
      music: within(loud.music, 0, 1, otherwise.volumes01.music),
      airs: within(loud.airs, 0, 1, otherwise.volumes01.airs),
      sounds: within(loud.sounds, 0, 1, otherwise.volumes01.sounds),
      voice: within(loud.voice, 0, 1, otherwise.volumes01.voice),
    },
  };
}

/** @returns false where they could not be kept; they hold until the page is closed all the same */
export function keepPreferences(prefix: string, local: GiveLocal, preferences: Preferences): boolean {
  return openLocal(prefix, local).write(key, JSON.stringify(preferences));
}
