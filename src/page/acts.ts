import type { ChoiceId } from '../story';

/** What a click on the page, or a key, asks for. */
export type Act =
  | { readonly kind: 'choose'; readonly id: ChoiceId; readonly byPointer: boolean; readonly repeated: boolean }
  | { readonly kind: 'go-to'; readonly turn: number }
  | { readonly kind: 'open'; readonly id: string }
  | { readonly kind: 'undo' | 'redo' | 'begin-again' | 'continue' | 'menu' | 'close-menu' | 'book' | 'time' };

const plain = ['undo', 'redo', 'begin-again', 'continue', 'menu', 'close-menu', 'book', 'time'] as const;

/** Reads what a click asks for from the button it fell on; null where it asks for nothing. */
export function actOfClick(event: MouseEvent): Act | null {
  const button = event.target instanceof Element ? event.target.closest('button') : null;
  if (button === null || button.disabled || button.getAttribute('aria-disabled') === 'true') return null;
  const { choice, goTo, open, act } = button.dataset;
  // A click that a key made has no count of clicks.
  if (choice !== undefined)
    return { kind: 'choose', id: choice, byPointer: event.detail > 0, repeated: event.detail > 1 };
  if (open !== undefined) return { kind: 'open', id: open };
  if (goTo !== undefined) return { kind: 'go-to', turn: Number(goTo) };
  const kind = plain.find((known) => known === act);
  return kind === undefined ? null : { kind };
}

/** True where a key belongs to what has the focus, or is meant for the browser. */
export function isTyping(event: KeyboardEvent): boolean {
  if (event.altKey || event.ctrlKey || event.metaKey) return true;
  return event.target instanceof Element && event.target.closest('input, select, textarea, dialog') !== null;
}
