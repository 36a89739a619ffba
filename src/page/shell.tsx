import type { Moment } from '../director';
import type { Manifest } from '../story';
import { Choices } from './choices/choices';
import { altOf } from './picture/alt';
import { Title } from './title';
import { letterOnDesk } from './transcript/desk-letter';
import { Turn } from './transcript/turn';
import { wordsOf } from './words';

/** What the page is made of before anything was chosen. */
export interface ShellSetting {
  readonly manifest: Manifest;
  readonly first: Moment;
  /** Where the opening's picture lies; null for none. The page asks for it once the words and their script are here. */
  readonly pictureUrl: string | null;
}

const noMarks: ReadonlySet<string> = new Set();

/** The note beside the button of the menu. */
export function MenuNote({ note }: { readonly note: string }) {
  return note === '' ? null : <span class="menu-note">{note}</span>;
}

/**
 * The page at the opening, whole: rendered to text at build, and in the browser only where the document came without it.
 * `createPage` finds its parts by `data-part` and goes on from them.
 */
export function Shell({ manifest, first, pictureUrl }: ShellSetting) {
  const words = wordsOf(manifest, first.stands.era);
  return (
    <>
      <a class="skip" href="#choices">
        Skip to the choices
      </a>
      <header class="menu-corner">
        <button type="button" data-part="menu-button" data-act="menu" aria-haspopup="dialog">
          Menu
        </button>
        <span data-part="menu-note">
          <MenuNote note={words.menu} />
        </span>
      </header>
      <main>
        <div
          class="picture"
          data-part="picture"
          data-opening={pictureUrl ?? undefined}
          role="img"
          aria-label={altOf(manifest, first.stands)}
        >
          <div class="stage" data-part="stage" />
        </div>
        <div class="scrim" />
        <div class="title" data-part="title">
          <Title manifest={manifest} kept={null} />
        </div>
        <div class="column">
          <p class="running-head" data-part="running-head">
            {first.stands.chapter}
          </p>
          <div class="log" data-part="log" role="log" aria-label="The story">
            <section class="turn" data-turn="0" data-now="">
              <Turn moment={first} deskBefore={null} manifest={manifest} />
            </section>
          </div>
          {/* The group takes the focus after a choice, so that the next key reaches the choices. */}
          <fieldset class="choices" id="choices" data-part="choices" aria-label="Choices" tabIndex={-1}>
            <Choices now={first} desk={letterOnDesk(first, null)} manifest={manifest} words={words} marks={noMarks} />
          </fieldset>
        </div>
        <div class="captions" data-part="captions" />
        <div class="status-line" data-part="status" role="status" />
        <div class="notices" data-part="notices" role="status" aria-label="Notices" />
      </main>
      <dialog class="menu" data-part="menu" aria-labelledby="menu-title" />
    </>
  );
}
