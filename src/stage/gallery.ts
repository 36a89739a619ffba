import type { Picture } from './picture';

/** Pictures that are kept loaded: the one that stands, the one that comes, and one to go back to. */
const kept = 3;

/** Loaded pictures, the least lately used of which are let go. */
export interface Gallery {
  /** @returns null where the picture cannot be shown; asking again tries again */
  get(key: string): Promise<Picture | null>;
}

/**
 * Makes a gallery.
 * @param load loads a picture by its key; never rejects
 * @param forget told of each picture that is let go
 * @param inUse pictures for which this is true are not let go
 */
export function createGallery(
  load: (key: string) => Promise<Picture | null>,
  forget: (picture: Picture) => void,
  inUse: (picture: Picture) => boolean,
): Gallery {
  const loaded = new Map<string, Picture>();
  const loading = new Map<string, Promise<Picture | null>>();

  function keep(picture: Picture): void {
    loaded.delete(picture.key);
    loaded.set(picture.key, picture);
    for (const old of [...loaded.values()]) {
      if (loaded.size <= kept) return;
      if (old === picture || inUse(old)) continue;
      loaded.delete(old.key);
      forget(old);
    }
  }

  async function fetch(key: string): Promise<Picture | null> {
    const picture = await load(key);
    loading.delete(key);
    if (picture !== null) keep(picture);
    return picture;
  }

  return {
    get(key) {
      const known = loaded.get(key);
      if (known !== undefined) {
        keep(known);
        return Promise.resolve(known);
      }
      const begun = loading.get(key) ?? fetch(key);
      loading.set(key, begun);
      return begun;
    },
  };
}
