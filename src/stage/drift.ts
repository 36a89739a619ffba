/** A way from one point to another, in shares or pixels as its maker says. */
export interface Shift {
  readonly x: number;
  readonly y: number;
}

export const noShift: Shift = { x: 0, y: 0 };

/** How far the nearest things move with the pointer at the host's edge, in CSS pixels. */
const pointerPx = 10;
/** How far the nearest things drift by themselves, in CSS pixels. */
const driftPx = 4.5;
/** How long a shift takes to come most of the way to where the pointer wants it. */
const followMs = 420;

/**
 * Where the slow drift has the nearest things, in CSS pixels from rest. Two periods between 20 and 40 s that never meet.
 * @param sinceMs since the picture came
 */
export function driftAt(sinceMs: number): Shift {
  return {
    x: driftPx * Math.sin((2 * Math.PI * sinceMs) / 37_000),
    y: 0.5 * driftPx * Math.sin((2 * Math.PI * sinceMs) / 23_000),
  };
}

/**
 * Where the pointer wants the nearest things, in CSS pixels from rest: away from it, as when one leans.
 * @param at the pointer, in shares of the host from its top left
 */
export function leanTo(at: Shift): Shift {
  const lean = (share: number): number => Math.min(1, Math.max(-1, (0.5 - share) * 2));
  return { x: lean(at.x) * pointerPx, y: lean(at.y) * pointerPx * 0.5 };
}

/** A shift on its way after another, `stepMs` later: the same way in one step as in many. */
export function follow(shift: Shift, wanted: Shift, stepMs: number): Shift {
  const kept = Math.exp(-stepMs / followMs);
  return { x: wanted.x + (shift.x - wanted.x) * kept, y: wanted.y + (shift.y - wanted.y) * kept };
}
