import type { Preferences } from '../director';

/** What cover and column need to stand side by side at the page's own size, in rem. */
const sideBySideRem = 62;

/** Says on the root whether the text is so large that cover and column no longer stand side by side. */
export function markLarge(window: Window, root: HTMLElement, { textScale }: Preferences): void {
  // In a media query a rem is the browser's own, whatever the page made of it.
  const narrow = window.matchMedia(`(max-width: ${sideBySideRem * textScale}rem)`).matches;
  if (textScale > 1 && narrow) root.dataset.large = '';
  else delete root.dataset.large;
}

/** Writes what the style sheet needs of the preferences onto the document's root. */
export function applyPreferences(root: HTMLElement, { textScale, still, known }: Preferences): void {
  root.style.setProperty('--text-scale', String(textScale));
  root.dataset.known = String(known === true);
  if (still === null) delete root.dataset.still;
  else root.dataset.still = String(still);
}

/** True where things may move: what the reader says, else what the system asks for. */
export function mayMove(window: Window, { still }: Preferences): boolean {
  return still === null ? !window.matchMedia('(prefers-reduced-motion: reduce)').matches : !still;
}
