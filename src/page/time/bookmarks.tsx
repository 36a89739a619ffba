import { useState } from 'preact/hooks';
import type { TimeView } from '../../time';

interface BookmarksSetting {
  readonly view: TimeView;
  readonly onName: (name: string) => void;
  readonly onGo: (node: number) => void;
}

/** The places that the reader named, and a name for the one where they stand. */
export function Bookmarks({ view, onName, onGo }: BookmarksSetting) {
  const here = view.bookmarks.find(({ node }) => node === view.here)?.name ?? '';
  const [name, setName] = useState(here);
  const [named, setNamed] = useState(here);
  const others = view.bookmarks.filter(({ node }) => node !== view.here);
  return (
    <>
      <form
        class="bookmark"
        onSubmit={(event) => {
          event.preventDefault();
          onName(name);
          setNamed(name.trim());
        }}
      >
        <label for="bookmark-name">Name the place where you are</label>
        <input
          id="bookmark-name"
          type="text"
          maxLength={80}
          value={name}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
        <button type="submit">Keep the name</button>
      </form>
      <p role="status" class="note">
        {named === '' ? '' : `This place is kept as “${named}”.`}
      </p>
      {others.length > 0 && (
        <ul class="bookmarks" aria-label="Places you have named">
          {others.map(({ node, name: called, chapter }) => (
            <li key={node}>
              <button type="button" onClick={() => onGo(node)}>
                {called}
              </button>
              {chapter !== null && <span class="note"> {chapter}</span>}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
