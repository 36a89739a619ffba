import type { ComponentChildren } from 'preact';

/** What the eye is told by type and place, the ear by a word. */
export function ForTheEar({ children }: { readonly children: ComponentChildren }) {
  return <span class="ear">{children} </span>;
}
