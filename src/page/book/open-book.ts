import { h, render } from 'preact';
import type { Book } from './book';
import '../styles/book.css';
import styles from '../styles/book.css?inline';
import { BookSheet } from './book-sheet';
import { fileOf } from './file';

/**
 * Opens the book over the page, to be read, printed and kept as a file.
 * @param host what the dialog is put into
 */
export function openBook(host: HTMLElement, book: Book): void {
  const document = host.ownerDocument;
  const dialog = document.createElement('dialog');
  dialog.className = 'book';
  dialog.setAttribute('aria-labelledby', 'book-title');
  const keep = (): void => {
    const { name, html } = fileOf(book, dialog.querySelector('.book-leaves')?.outerHTML ?? '', styles);
    const url = URL.createObjectURL(new Blob([html], { type: 'text/html' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    link.click();
    // The browser reads it after the click, at a moment that it doesn't tell.
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  };
  render(
    h(BookSheet, {
      book,
      onKeep: keep,
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
