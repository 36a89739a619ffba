/** What browsers take for an act of the reader; not every browser takes all of them. */
const kinds = ['pointerup', 'click', 'keydown'] as const;

/**
 * Calls back in the midst of what the reader does, before it has its effect, until that has served once for each kind of
 * gesture.
 * @param act says whether it has served
 * @returns lets go of it
 */
export function onGestures(document: Document, act: () => boolean): () => void {
  const onGesture = ({ type }: Event): void => {
    if (act()) document.removeEventListener(type, onGesture, true);
  };
  for (const kind of kinds) document.addEventListener(kind, onGesture, true);
  return () => {
    for (const kind of kinds) document.removeEventListener(kind, onGesture, true);
  };
}
