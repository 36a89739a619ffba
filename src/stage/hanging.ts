import { eased } from './light-look';
import type { Passage, Picture } from './picture';

/** How long one picture takes to become another, by the way that it comes. */
const passageMs: Readonly<Record<Passage, number>> = { fade: 2200, doors: 3800, dark: 4200, paper: 4200 };

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

/** The way by which the coming picture comes: its own, or else the one by which the standing one is left. */
export function passageOf({ standing, coming }: Hanging): Passage {
  const own = coming?.passage ?? 'fade';
  return own === 'fade' ? (standing?.passage ?? 'fade') : own;
}

/** How far the coming picture has come, 0 to 1. */
export function comeAt(hanging: Hanging, nowMs: number): number {
  if (hanging.coming === null) return 0;
  const passage = passageOf(hanging);
  const share = (nowMs - hanging.sinceMs) / passageMs[passage];
  // What stands between two pictures eases by itself.
  return passage === 'fade' ? eased(share) : Math.min(1, Math.max(0, share));
}

/** What hangs at an instant: a fade that is over has left its picture standing. */
export function settle(hanging: Hanging, nowMs: number): Hanging {
  if (hanging.coming === null || nowMs - hanging.sinceMs < passageMs[passageOf(hanging)]) return hanging;
  const arrived: Hanging = { ...emptyHanging, standing: hanging.coming };
  return hanging.next === null ? arrived : bring(arrived, hanging.next, nowMs);
}

/** What hangs once every fade is over. */
export const settled = (hanging: Hanging): Picture | null => hanging.next ?? hanging.coming ?? hanging.standing;
