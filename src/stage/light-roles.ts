import type { Moment } from '../director';
import type { Manifest } from '../story';

/** What of the second light an axis can drive. */
export interface LightRoles {
  /** Name of the axis that warms it; undefined leaves it in the middle. */
  readonly warmth?: string | undefined;
  readonly reach?: string | undefined;
  readonly complexity?: string | undefined;
}

/** Where the axes that drive the light stand between their bounds, 0 to 1. */
export interface LightShares {
  readonly warmth: number;
  readonly reach: number;
  readonly complexity: number;
}

/**
 * Reads how far the axes that drive the light have gone between their bounds.
 * @returns shares; 0.5 for a role without an axis, or an axis without a level
 */
export function sharesOf(levels: Moment['stands']['levels'], axes: Manifest['axes'], roles: LightRoles): LightShares {
  const share = (name: string | undefined): number => {
    const axis = name === undefined ? undefined : axes[name];
    const level = name === undefined ? undefined : levels[name];
    if (axis === undefined || level === undefined) return 0.5;
    return Math.min(1, Math.max(0, (level - axis.min) / (axis.max - axis.min)));
  };
  return { warmth: share(roles.warmth), reach: share(roles.reach), complexity: share(roles.complexity) };
}
