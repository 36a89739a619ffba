import { driftAt, follow, leanTo, noShift, type Shift } from './drift';

/** Where one looks from: it drifts slowly by itself, and leans as the pointer does. */
export interface Eye {
  /** Where it has the nearest things, in CSS pixels from rest; to be asked once in each frame. */
  shiftAt(nowMs: number): Shift;
  /** Whether it is still on its way to where the pointer wants it. */
  leaning(): boolean;
  dispose(): void;
}

/**
 * Opens an eye.
 * @param beganMs when its drift begins
 * @param fixed while this is true it doesn't move, and no pointer is heard
 * @param onLean told when the pointer wants it elsewhere
 */
export function openEye(beganMs: number, fixed: () => boolean, onLean: () => void): Eye {
  let pointer: Shift | null = null;
  let lean = noShift;
  let leanMs = beganMs;

  function onPointer(event: PointerEvent): void {
    if (event.pointerType !== 'mouse' || fixed()) return;
    pointer = { x: event.clientX / window.innerWidth, y: event.clientY / window.innerHeight };
    onLean();
  }
  window.addEventListener('pointermove', onPointer, { passive: true });

  return {
    shiftAt(nowMs) {
      if (fixed()) return noShift;
      lean = follow(lean, pointer === null ? noShift : leanTo(pointer), nowMs - leanMs);
      leanMs = nowMs;
      const drift = driftAt(nowMs - beganMs);
      return { x: drift.x + lean.x, y: drift.y + lean.y };
    },
    leaning: () => pointer !== null && Math.abs(leanTo(pointer).x - lean.x) > 0.05,
    dispose: () => window.removeEventListener('pointermove', onPointer),
  };
}
