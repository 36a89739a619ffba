import { type LeavesActs, LeavesActsBar } from '../leaves/leaves-acts';
import type { Book } from './book';
import { Leaves } from './leaves';

interface BookSheetSetting extends LeavesActs {
  readonly book: Book;
}

/** The open book, and what can be done with it. */
export function BookSheet({ book, ...acts }: BookSheetSetting) {
  return (
    <>
      <LeavesActsBar close="Close the book" {...acts} />
      <Leaves book={book} />
    </>
  );
}
