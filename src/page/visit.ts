/** Runs once the browser has nothing better to do, and after two seconds at the latest. */
export function whenIdle(window: Window, act: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(act, { timeout: 2000 });
  else setTimeout(act, 200);
}

/** Runs once what the document brought along has been painted; at once where nothing is painted, as in a hidden tab. */
export function afterFirstPaint(window: Window, act: () => void): void {
  if (window.document.visibilityState === 'hidden') act();
  // A frame is asked for before it is painted: what then waits its turn comes after.
  else window.requestAnimationFrame(() => setTimeout(act));
}

/** Runs in the first thing that the reader does from now on, before it has its effect: browsers are silent until then. */
export function onFirstGesture(window: Window, act: () => void): void {
  const gestures = ['pointerdown', 'keydown'] as const;
  const once = (): void => {
    for (const gesture of gestures) window.removeEventListener(gesture, once, true);
    act();
  };
  for (const gesture of gestures) window.addEventListener(gesture, once, true);
}
