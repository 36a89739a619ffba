import type { Keepsake } from './keepsake';
import { PieceInType } from './pieces';

/** A keepsake as it is read, printed and kept: a title, each chapter on leaves of its own, and how to come here again. */
export function KeepsakeLeaves({ keepsake }: { readonly keepsake: Keepsake }) {
  const { title, byline, language, chapters, ending, link } = keepsake;
  return (
    <article class="keepsake" lang={language}>
      <header class="kept-leaf kept-title">
        <h2 id="keepsake-title">{title}</h2>
        {byline !== '' && <p>{byline}</p>}
      </header>
      {chapters.map((chapter, at) => (
        <section class="kept-leaf" key={at}>
          {chapter.title !== null && <h3>{chapter.title}</h3>}
          {chapter.pieces.map((piece, nth) => (
            <PieceInType key={nth} piece={piece} />
          ))}
        </section>
      ))}
      <footer class="kept-leaf kept-end">
        {ending !== null && <h3>{ending}</h3>}
        {link !== null && (
          <p>
            This reading can be had again at {/* Where it is followed, what lies open here stays. */}
            <a href={link} target="_blank" rel="noopener">
              {link}
            </a>
          </p>
        )}
      </footer>
    </article>
  );
}
