import type { Moment } from '../../director';
import type { Manifest } from '../../story';
import { bookOf } from '../book/book';
import type { Words } from '../words';

interface EndingSetting {
  readonly now: Moment;
  readonly manifest: Manifest;
  readonly words: Words;
}

/** Where nothing more is offered: the name of the ending, and the two ways on. */
export function Ending({ now, manifest, words }: EndingSetting) {
  const { ending } = now.stands;
  const title = ending === null ? null : (manifest.endings[ending]?.title ?? ending);
  return (
    <div class="ending" data-ending={ending ?? ''}>
      <hr class="fleuron" />
      {title !== null && <h2 class="ending-title">{title}</h2>}
      <p class="ending-note">{words.ending}</p>
      <ul class="ways-on">
        {bookOf(now, manifest) !== null && (
          <li>
            <button type="button" data-act="book">
              Open the book of your letters
            </button>
          </li>
        )}
        <li>
          <button type="button" data-act="time">
            See how it came about
          </button>
        </li>
        <li>
          <button type="button" data-act="begin-again">
            Begin again
          </button>
          <span class="note">{words.again}</span>
        </li>
        {now.turn > 0 && (
          <li>
            <button type="button" data-act="undo">
              Go back one choice
            </button>
          </li>
        )}
      </ul>
    </div>
  );
}
