import { type ComponentChild, render } from 'preact';
import '../styles/leaves.css';
import type { LeavesFile } from './file';
import { keepFile } from './keep-file';
import type { LeavesActs } from './leaves-acts';

/** What is opened over the page. */
export interface LeavesSetting {
  /** The id of the heading that names the dialog. */
  readonly labelledBy: string;
  /** Draws the acts and, in one `article`, the leaves. */
  readonly sheet: (acts: LeavesActs) => ComponentChild;
  /** Makes the file, from the article as HTML. */
  readonly file: (leaves: string) => LeavesFile;
}

/**
 * Opens leaves in a dialog over the page, to be read, printed and kept as a file. It goes when it is closed.
 * @param host what the dialog is put into
 */
export function openLeaves(host: HTMLElement, { labelledBy, sheet, file }: LeavesSetting): void {
  const document = host.ownerDocument;
  const dialog = document.createElement('dialog');
  dialog.className = 'leaves';
  dialog.setAttribute('aria-labelledby', labelledBy);
  // A click on the leaves keeps the focus in here: number keys choose nothing behind them, and arrows scroll.
  dialog.tabIndex = -1;
  render(
    sheet({
      onKeep: () => keepFile(document, file(dialog.querySelector('article')?.outerHTML ?? '')),
      onPrint: () => document.defaultView?.print(),
      onClose: () => dialog.close(),
    }),
    dialog,
  );
  dialog.addEventListener('close', () => {
    render(null, dialog);
    dialog.remove();
  });
  host.append(dialog);
  dialog.showModal();
  dialog.scrollTop = 0;
}
