import type { Book } from './book';
import { Leaves } from './leaves';

interface BookSheetSetting {
  readonly book: Book;
  readonly onKeep: () => void;
  readonly onPrint: () => void;
  readonly onClose: () => void;
}

/** The open book, and what can be done with it. */
export function BookSheet({ book, onKeep, onPrint, onClose }: BookSheetSetting) {
  return (
    <>
      <ul class="book-acts">
        <li>
          <button type="button" onClick={onClose}>
            Close the book
          </button>
        </li>
        <li>
          <button type="button" onClick={onKeep}>
            Keep it as a file
          </button>
        </li>
        <li>
          <button type="button" onClick={onPrint}>
            Print it
          </button>
        </li>
      </ul>
      <Leaves book={book} />
    </>
  );
}
