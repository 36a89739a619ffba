import { h } from 'preact';
import { openDialog } from '../open-dialog';
import { openCompare } from './compare';
import '../styles/time.css';
import type { Watching } from '../watching';
import type { TimeSetting } from './setting';
import { TimeSheet } from './time-sheet';

/** What is looked back on, and what can be wanted there. */
export interface LookingBack extends Omit<TimeSetting, 'onClose' | 'onCompare' | 'onWatch' | 'onKeepsake'> {
  /** Says one short sentence in passing, in place of the last; empty for none. */
  readonly say: (sentence: string) => void;
  readonly watch: Watching['begin'];
}

/**
 * Opens the roads and endings over the page.
 * @param host what the dialog is put into
 */
export function openTime(host: HTMLElement, { say, watch, ...setting }: LookingBack): void {
  const { back, manifest } = setting;
  openDialog(host, { className: 'time', labelledBy: 'time-title' }, (dialog) =>
    h(TimeSheet, {
      ...setting,
      onClose: () => dialog.close(),
      onKeepsake() {
        import('../keepsake').then(
          ({ openKeepsake, keepsakeOf }) => {
            dialog.close();
            openKeepsake(host, keepsakeOf(back.view.momentsTo(back.view.here), manifest, back.link()));
          },
          () => say('What sets the run in type did not arrive. Choose it again: nothing is lost.'),
        );
      },
      onCompare(right) {
        openCompare(host, {
          left: { name: 'Where you stand', moments: back.view.momentsTo(back.view.here) },
          right,
          manifest,
        });
      },
      onWatch(...road) {
        dialog.close();
        watch(...road);
      },
    }),
  );
}
