import type { Offer } from '../director';
import { type Act, actOfClick, isTyping } from './acts';
import { offerOfKey } from './choices/numbered';

interface ListenOptions {
  readonly root: HTMLElement;
  /** Takes the focus where the reader skips to the choices. */
  readonly choices: HTMLElement;
  /** What the number keys choose from now; nothing where they are off. */
  readonly offers: () => readonly Offer[];
  readonly onAct: (act: Act) => void;
}

/**
 * Listens to all that the reader does on the page, at its root: what is rendered at build needs no handlers of its own.
 * @returns stops listening
 */
export function listen({ root, choices, offers, onAct }: ListenOptions): () => void {
  const document = root.ownerDocument;
  const onClick = (event: MouseEvent): void => {
    if (event.target instanceof Element && event.target.closest('.skip') !== null) {
      // A fragment would leave an entry in the browser's history, which Back is to be kept clear of.
      event.preventDefault();
      choices.focus();
      return;
    }
    const act = actOfClick(event);
    if (act !== null) onAct(act);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (isTyping(event)) return;
    const offer = offerOfKey(offers(), event.key);
    if (offer !== null) onAct({ kind: 'choose', id: offer.id, byPointer: false, repeated: event.repeat });
  };
  root.addEventListener('click', onClick);
  document.addEventListener('keydown', onKey);
  return () => {
    root.removeEventListener('click', onClick);
    document.removeEventListener('keydown', onKey);
  };
}
