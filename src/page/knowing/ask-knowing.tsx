import type { Manifest } from '../../story';
import { openDialog } from '../open-dialog';

type Question = NonNullable<Manifest['secondTime']>;

/**
 * Asks whether the page may know its reader. A dialog that is closed without an answer leaves everything as it was, and
 * asks again the next time.
 * @param host what the dialog is put into
 * @param onAnswer told what was chosen
 */
export function askKnowing(host: HTMLElement, { ask, yes, no }: Question, onAnswer: (known: boolean) => void): void {
  openDialog(host, { className: 'menu', labelledBy: 'knowing-title' }, (dialog) => {
    const answer = (known: boolean) => () => {
      dialog.close();
      onAnswer(known);
    };
    return (
      <div class="menu-sheet">
        {/* The heading takes the focus: a key that is still held down answers nothing. */}
        <h2 id="knowing-title" tabIndex={-1} ref={(heading) => heading?.setAttribute('autofocus', '')}>
          Before you begin again
        </h2>
        <p>{ask}</p>
        <p class="note">What the page remembers of you stays in this browser. You can change this in the menu.</p>
        <ul class="menu-acts">
          <li>
            <button type="button" onClick={answer(true)}>
              {yes}
            </button>
          </li>
          <li>
            <button type="button" onClick={answer(false)}>
              {no}
            </button>
          </li>
          <li>
            <button type="button" onClick={() => dialog.close()}>
              Stay at the end
            </button>
          </li>
        </ul>
      </div>
    );
  });
}
