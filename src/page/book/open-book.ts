import { h } from 'preact';
import { fileOf } from '../leaves/file';
import { openLeaves } from '../leaves/open-leaves';
import type { Book } from './book';
import '../styles/book.css';
import styles from '../styles/book.css?inline';
import { BookSheet } from './book-sheet';

/**
 * Opens the book over the page, to be read, printed and kept as a file.
 * @param host what the dialog is put into
 */
export function openBook(host: HTMLElement, book: Book): void {
  openLeaves(host, {
    labelledBy: 'book-title',
    sheet: (acts) => h(BookSheet, { book, ...acts }),
    file: (leaves) => fileOf({ ...book, leaves, styles, alone: 'book-alone' }),
  });
}
