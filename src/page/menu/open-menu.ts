import { h, render } from 'preact';
import type { Reading } from '../intents';
import { Menu, type MenuSetting } from './menu';

/** The menu as the page knows it. */
export interface OpenedMenu {
  open(): void;
  close(): void;
  /** Draws it anew if it stands open. */
  refresh(): void;
}

/**
 * Opens the menu in its dialog. It is drawn when it is opened, and not before: most of a reading does without it.
 * @param setting asked for each time it is drawn
 * @param list asked for what is kept each time it is opened
 */
export function openMenu(
  dialog: HTMLDialogElement,
  setting: () => Omit<MenuSetting, 'readings'>,
  list: () => Promise<readonly Reading[]>,
): OpenedMenu {
  let readings: readonly Reading[] | null = null;
  const draw = (): void => render(h(Menu, { ...setting(), readings }), dialog);
  // A click on the backdrop falls on the dialog itself.
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  return {
    open() {
      if (dialog.open) return;
      draw();
      dialog.showModal();
      list().then((kept) => {
        readings = kept;
        if (dialog.open) draw();
      });
    },
    close() {
      if (dialog.open) dialog.close();
    },
    refresh() {
      if (dialog.open) draw();
    },
  };
}
