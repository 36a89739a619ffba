/** For how long at a time the page may be kept from answering, in ms: half a frame. */
const sliceMs = 8;

/**
 * Goes through something long in slices, so that the page goes on answering.
 * @param onEach takes each thing that comes
 * @param onEnd is called once all has come
 * @returns stops
 */
export function inSlices<T>(
  window: Window,
  things: Iterator<T>,
  onEach: (thing: T) => void,
  onEnd: () => void,
): () => void {
  let timer = 0;
  const slice = (): void => {
    const until = performance.now() + sliceMs;
    do {
      const next = things.next();
      if (next.done === true) {
        onEnd();
        return;
      }
      onEach(next.value);
    } while (performance.now() < until);
    timer = window.setTimeout(slice);
  };
  timer = window.setTimeout(slice);
  return () => window.clearTimeout(timer);
}
