import type { Book } from './book';

/** A book as it is read, printed and kept: a title, and each letter on a leaf of its own. */
export function Leaves({ book }: { readonly book: Book }) {
  return (
    <article class="book-leaves" lang={book.language}>
      <header class="leaf title-leaf">
        <h2 id="book-title">{book.title}</h2>
        {book.byline !== '' && <p>{book.byline}</p>}
      </header>
      {book.leaves.map(({ name, title, lines }) => (
        <section class="leaf" key={name}>
          {title !== null && <h3>{title}</h3>}
          {lines.map((line, at) => (
            <p key={at}>{line}</p>
          ))}
        </section>
      ))}
    </article>
  );
}
