import type { ComponentChild } from 'preact';
import { openDialog } from '../open-dialog';
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
  openDialog(host, { className: 'leaves', labelledBy }, (dialog) =>
    sheet({
      onKeep() {
        const { name, html } = file(dialog.querySelector('article')?.outerHTML ?? '');
        keepFile(document, name, new Blob([html], { type: 'text/html' }));
      },
      onPrint: () => document.defaultView?.print(),
      onClose: () => dialog.close(),
    }),
  );
}
