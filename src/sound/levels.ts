import type { Stands } from '../director';
import type { Manifest } from '../story';

type Stem = Manifest['music'][string]['stems'][number];

/** How far an axis has come between its bounds, 0 to 1; 0 for one that is not known. */
function shareOf(axis: string, stands: Pick<Stands, 'levels'>, axes: Manifest['axes']): number {
  const bounds = axes[axis];
  const level = stands.levels[axis];
  if (bounds === undefined || level === undefined) return 0;
  return Math.min(1, Math.max(0, (level - bounds.min) / (bounds.max - bounds.min)));
}

/** How much of the second light is there to be heard, 0 to 1. */
function shareOfLight(light: Stands['light']): number {
  switch (light) {
    case 'gone':
    case 'asleep':
      return 0;
    case 'waking':
    case 'hesitating':
      return 0.5;
    case 'listening':
    case 'thinking':
      return 0.75;
    case 'speaking':
    case 'laughing':
    case 'many':
    case 'everywhere':
      return 1;
    default:
      return light satisfies never;
  }
}

/**
 * How loud each stem of a piece is, from how things stand. A stem that follows nothing sounds in full; a part that the
 * moment doesn't name is silent.
 * @param stems the piece's stems, as the manifest has them
 * @param stands what stands at the moment
 * @param axes the story's axes with their bounds
 * @returns gain by stem, 0 to 1: `rest01` where what it follows is at its lowest, 1 at its highest
 */
export function stemGains(
  stems: readonly Stem[],
  stands: Pick<Stands, 'levels' | 'light' | 'parts'>,
  axes: Manifest['axes'],
): Readonly<Record<string, number>> {
  return Object.fromEntries(
    stems.map(({ name, follows, rest01, part }) => {
      if (part === true && !stands.parts.includes(name)) return [name, 0];
      if (follows === undefined) return [name, 1];
      const share = follows === 'light' ? shareOfLight(stands.light) : shareOf(follows, stands, axes);
      return [name, rest01 + (1 - rest01) * share];
    }),
  );
}
