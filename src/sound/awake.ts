/**
 * Keeps the audio running while the page is shown, and has it rest while the page is hidden.
 * @returns lets go of it
 */
export function keepAwake(context: AudioContext, document: Document): () => void {
  const wake = (): void => {
    if (!document.hidden && context.state !== 'running') void context.resume();
  };
  const followVisibility = (): void => {
    if (document.hidden) void context.suspend().catch(() => undefined);
    else wake();
  };
  document.addEventListener('visibilitychange', followVisibility);
  // A page that is hidden and shown at once is told of both before the first has been done.
  context.addEventListener('statechange', wake);
  // Phones suspend the context on calls and locks: every touch is a chance to have it back.
  document.addEventListener('pointerup', wake);
  document.addEventListener('keyup', wake);
  wake();
  return () => {
    document.removeEventListener('visibilitychange', followVisibility);
    context.removeEventListener('statechange', wake);
    document.removeEventListener('pointerup', wake);
    document.removeEventListener('keyup', wake);
  };
}
