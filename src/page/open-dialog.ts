import { type ComponentChild, render } from 'preact';

/** What a dialog is known by. */
export interface DialogSetting {
  readonly className: string;
  /** The id of the heading that names it. */
  readonly labelledBy: string;
}

/**
 * Opens a dialog over the page. It goes when it is closed.
 * @param host what it is put into
 * @param draw gives what is in it, once
 */
export function openDialog(
  host: HTMLElement,
  { className, labelledBy }: DialogSetting,
  draw: (dialog: HTMLDialogElement) => ComponentChild,
): void {
  const dialog = host.ownerDocument.createElement('dialog');
  dialog.className = className;
  dialog.setAttribute('aria-labelledby', labelledBy);
  // A click on its ground keeps the focus in here: number keys choose nothing behind it, and arrows scroll.
  dialog.tabIndex = -1;
  render(draw(dialog), dialog);
  dialog.addEventListener('close', () => {
    render(null, dialog);
    dialog.remove();
  });
  host.append(dialog);
  dialog.showModal();
  dialog.scrollTop = 0;
}
