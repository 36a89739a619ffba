/** Milliseconds since the page was asked for, each null until it happened. */
export interface Seen {
  firstWords: number | null;
  firstChoice: number | null;
  picture: number | null;
}

/** Where a page shows what is measured, as CSS selectors. */
export interface Places {
  /** The story's own words. */
  readonly words: string;
  /** The options of the story. */
  readonly option: string;
  /** The picture of the place. */
  readonly picture: string;
}

declare global {
  interface Window {
    /** What the watcher saw so far. */
    seen?: Seen;
  }
}

/**
 * Runs inside the page, before anything of it. It notes when the first words are painted, presses the first option
 * as soon as there is one, and again until words come, as an eager reader would, and notes when those are laid out and
 * when the picture is there. It is sent as text, so it uses nothing but what it is given.
 */
export function watch(places: Places): void {
  const seen: Seen = { firstWords: null, firstChoice: null, picture: null };
  window.seen = seen;
  const lookEveryMs = 10;
  const pressEveryMs = 10;
  let lengthBefore = 0;
  let pressedAtMs: number | null = null;
  const length = (): number =>
    [...document.querySelectorAll(places.words)].reduce((sum, element) => sum + (element.textContent ?? '').length, 0);
  /** Asking for a size makes the browser lay out what is there. */
  const laidOut = (selector: string): boolean =>
    [...document.querySelectorAll(selector)].some((element) => element.getBoundingClientRect().height > 0);
  const press = (now: number): void => {
    if (pressedAtMs !== null && now - pressedAtMs < pressEveryMs) return;
    const option = document.querySelector(places.option);
    if (!(option instanceof HTMLElement)) return;
    lengthBefore = length();
    pressedAtMs = now;
    option.click();
  };
  const look = (): void => {
    if (seen.firstWords === null && laidOut(places.words) && length() > 0) {
      // Neither page paints anything before its words.
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      if (paint !== undefined) seen.firstWords = paint.startTime;
    }
    if (seen.picture === null) {
      const pictures = [...document.querySelectorAll<HTMLImageElement>(places.picture)];
      if (pictures.some(({ complete, naturalWidth }) => complete && naturalWidth > 0)) seen.picture = performance.now();
    }
    if (seen.firstChoice === null && length() > 0) {
      if (pressedAtMs !== null && length() > lengthBefore && laidOut(places.words))
        seen.firstChoice = performance.now();
      else press(performance.now());
    }
  };
  // What a press brings is seen when it comes, not when it is looked for next.
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  const timer = setInterval(() => {
    look();
    if (Object.values(seen).includes(null)) return;
    observer.disconnect();
    clearInterval(timer);
  }, lookEveryMs);
}
