import { derive, holdInBounds, type Levels, type Stray } from '../../relationship';
import type { Manifest } from '../../story';
import type { Value } from '../../story/running';

/** The memory of a story that runs: its variables. */
export interface Remembering {
  read(name: string): Value | null;
  write(name: string, value: Value): void;
  declares(name: string): boolean;
}

/** The axes as the script counts them, held in bounds, and those that strayed past them. */
export function levelsOf(
  story: Remembering,
  axes: Manifest['axes'],
): { readonly levels: Levels; readonly strays: readonly Stray[] } {
  const raw: Record<string, number> = {};
  for (const axis of Object.keys(axes)) {
    const value = story.read(axis);
    if (typeof value === 'number') raw[axis] = value;
  }
  return holdInBounds(axes, raw);
}

/**
 * Tells the script what it can't reckon by itself; between a choice and what follows it, and at no other time.
 * @param levels at the end of the moment before
 * @param manners of the answers so far, that to this choice included, the oldest first
 */
export function writeDerived(
  story: Remembering,
  { levels, manners, axes }: { levels: Levels; manners: readonly string[]; axes: Manifest['axes'] },
): void {
  for (const [name, value] of Object.entries(derive({ levels, manners, axes }))) {
    if (story.declares(name)) story.write(name, value);
  }
}
