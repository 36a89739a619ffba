/** Whether somebody can see an element. */
export interface Seen {
  (): boolean;
  dispose(): void;
}

/**
 * Watches whether an element can be seen: the document is not hidden, and the element is somewhere in view.
 * @param onChange called after each change
 */
export function watchSeen(element: Element, onChange: () => void): Seen {
  let inView = true;
  const observer = new IntersectionObserver((entries) => {
    inView = entries[entries.length - 1]?.isIntersecting ?? inView;
    onChange();
  });
  observer.observe(element);
  document.addEventListener('visibilitychange', onChange);
  return Object.assign(() => inView && !document.hidden, {
    dispose() {
      observer.disconnect();
      document.removeEventListener('visibilitychange', onChange);
    },
  });
}

/**
 * Watches whether the reader's system asks for less motion.
 * @param onChange called after each change
 * @returns how to ask, and how to let go
 */
export function watchReducedMotion(onChange: () => void): Seen {
  const query = window.matchMedia('(prefers-reduced-motion: reduce)');
  query.addEventListener('change', onChange);
  return Object.assign(() => query.matches, { dispose: () => query.removeEventListener('change', onChange) });
}
