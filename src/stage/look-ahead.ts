import { type Media, pictureLayers } from './picture';

/** Pictures to come that are fetched while one reads. */
const most = 2;

/**
 * Which pictures may come next. A script branches, so this is a guess: what is written after the place where we are.
 * @param scenery pictures in the order of the script; one may be there often
 * @param reached where in that order the last picture stood
 * @param key the picture that stands now
 * @returns where in the order it stands, and those that follow, at most two
 */
export function lookAhead(
  scenery: readonly string[],
  reached: number,
  key: string,
): { readonly at: number; readonly keys: readonly string[] } {
  const onward = scenery.indexOf(key, reached);
  const at = onward === -1 ? scenery.indexOf(key) : onward;
  if (at === -1) return { at: reached, keys: [] };
  const others = scenery.slice(at + 1).filter((other) => other !== key);
  return { at, keys: [...new Set(others)].slice(0, most) };
}

const asked = new Set<string>();

/** Has the browser fetch the files of a picture when it has nothing better to do. Fails silently: it is only ahead. */
export function fetchAhead(media: Media, key: string): void {
  // Who pays by the byte pays for what is seen alone.
  if ((navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true) return;
  for (const layer of pictureLayers) {
    const url = media[`places/${key}/${layer}.webp`];
    if (url === undefined || asked.has(url)) continue;
    asked.add(url);
    void fetch(url, { priority: 'low' }).catch(() => asked.delete(url));
  }
}
