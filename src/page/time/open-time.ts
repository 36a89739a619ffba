import { h, render } from 'preact';
import '../styles/time.css';
import type { TimeSetting } from './setting';
import { TimeSheet } from './time-sheet';
import { watch } from './watch';

/** What is looked back on, and what can be wanted there. */
export interface LookingBack extends Omit<TimeSetting, 'onClose' | 'onWatch' | 'onKeepsake'> {
  /** Says one short sentence in passing, in place of the last; empty for none. */
  readonly say: (sentence: string) => void;
}

/**
 * Opens the roads and endings over the page.
 * @param host what the dialog is put into
 */
export function openTime(host: HTMLElement, { say, ...setting }: LookingBack): void {
  const document = host.ownerDocument;
  const window = document.defaultView;
  const dialog = document.createElement('dialog');
  dialog.className = 'time';
  dialog.setAttribute('aria-labelledby', 'time-title');
  const close = (): void => dialog.close();
  render(
    h(TimeSheet, {
      ...setting,
      onClose: close,
      onKeepsake() {
        const { back, manifest } = setting;
        import('../keepsake').then(
          ({ openKeepsake, keepsakeOf }) => {
            close();
            openKeepsake(host, keepsakeOf(back.view.momentsTo(back.view.here), manifest, back.link() ?? ''));
          },
          () => say('What sets the run in type did not arrive. Choose it again: nothing is lost.'),
        );
      },
      onWatch(node, pace) {
        close();
        if (window !== null)
          watch({ window, moments: setting.back.view.momentsTo(node), pace, intents: setting.intents, say });
      },
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
