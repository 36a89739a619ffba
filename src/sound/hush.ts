/** Whether this is no time to speak. */
export interface Hush {
  /** True while a dialog stands over the page, or the page is hidden. */
  now(): boolean;
  dispose(): void;
}

/**
 * Listens for when to be silent.
 * @param onChange called whenever that may have changed
 */
export function openHush(document: Document, onChange: () => void): Hush {
  const dialogs = new MutationObserver(onChange);
  // A dialog is opened and closed by this attribute, whoever does it.
  dialogs.observe(document.documentElement, { subtree: true, attributeFilter: ['open'] });
  document.addEventListener('visibilitychange', onChange);
  return {
    now: () => document.hidden || document.querySelector('dialog[open]') !== null,
    dispose() {
      dialogs.disconnect();
      document.removeEventListener('visibilitychange', onChange);
    },
  };
}
