import { eased } from './light-look';
import type { Picture } from './picture';

/** How long one picture takes to become another. */
const fadeMs = 2200;

/** Which pictures hang, and how far one has come to take the other's place. */
export interface Hanging {
  readonly standing: Picture | null;
  readonly coming: Picture | null;
  /** When `coming` began to come, on the stage's clock. */
  readonly sinceMs: number;
  /** What comes after `coming`; a fade that has begun is never cut. */
  readonly next: Picture | null;
}

export const emptyHanging: Hanging = { standing: null, coming: null, sinceMs: 0, next: null };

/** Hangs a picture at once; null hangs none. */
export const hang = (picture: Picture | null): Hanging => ({ ...emptyHanging, standing: picture });

/** Lets a picture come in the place of what hangs. */
export function bring(hanging: Hanging, picture: Picture, nowMs: number): Hanging {
  if (hanging.standing === null) return hang(picture);
  if (hanging.coming !== null) return { ...hanging, next: picture === hanging.coming ? null : picture };
  if (hanging.standing === picture) return hanging;
  return { ...hanging, coming: picture, sinceMs: nowMs };
}

/** How far the coming picture has come, 0 to 1. */
export const comeAt = (hanging: Hanging, nowMs: number): number =>
  hanging.coming === null ? 0 : eased((nowMs - hanging.sinceMs) / fadeMs);

/** What hangs at an instant: a fade that is over has left its picture standing. */
export function settle(hanging: Hanging, nowMs: number): Hanging {
  if (hanging.coming === null || nowMs - hanging.sinceMs < fadeMs) return hanging;
  const arrived: Hanging = { ...emptyHanging, standing: hanging.coming };
  return hanging.next === null ? arrived : bring(arrived, hanging.next, nowMs);
}

/** What hangs once every fade is over. */
export const settled = (hanging: Hanging): Picture | null => hanging.next ?? hanging.coming ?? hanging.standing;
