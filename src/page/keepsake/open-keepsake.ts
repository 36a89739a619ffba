import { h } from 'preact';
import { fileOf } from '../leaves/file';
import { openLeaves } from '../leaves/open-leaves';
import type { Keepsake } from './keepsake';
import '../styles/keepsake.css';
import styles from '../styles/keepsake.css?inline';
import { KeepsakeSheet } from './keepsake-sheet';

/**
 * Opens a keepsake over the page, to be read, printed and kept as a file. It comes with its styles: import it lazily.
 * @param host what the dialog is put into
 */
export function openKeepsake(host: HTMLElement, keepsake: Keepsake): void {
  const { title, language, ending } = keepsake;
  openLeaves(host, {
    labelledBy: 'keepsake-title',
    sheet: (acts) => h(KeepsakeSheet, { keepsake, ...acts }),
    file: (leaves) =>
      fileOf({
        title,
        language,
        // The book of letters may be called after the title alone.
        called: [title, ending ?? 'a reading'].join(' '),
        leaves,
        styles,
        alone: 'keepsake-alone',
      }),
  });
}
