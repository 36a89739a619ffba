import type { Browser } from '@playwright/test';
import { openSlowPage } from './slow-page';
import type { Places } from './watch';
import { meterWork } from './worked';

/** What the main thread works from a choice to its text, in milliseconds, at the start of a run and at its end. */
export interface ChoiceToText {
  readonly startMs: number;
  readonly endMs: number;
}

/** A whole reading, and taking it up again. */
export interface WholeRun {
  readonly choiceToText: ChoiceToText & { readonly choices: number };
  /** What the main thread works from the press on Continue to the place where the reading stood, in milliseconds. */
  readonly resumeMs: number;
  /** What the browser keeps of the reading, as JSON, in thousands of bytes. */
  readonly saveKb: number;
}

/** How many choices at either end the median is taken of. */
const sample = 3;

/**
 * Reads the game once to an ending, always by the first option that can be chosen, and measures each choice: what the
 * main thread works on script, style and layout from the press to text that is laid out, in its own time, so that what
 * else this machine does is not in it. Motion is reduced, so that the stage is still.
 * @param browser it is given a context of its own
 * @param address of the game
 * @param places where it shows its words and options
 * @returns the medians of the first and the last three choices, on a machine slowed four times, and how many there
 * were; then the page is loaded anew and the reading taken up
 * @throws where the game offers less than six choices, or nothing to go on with
 */
export async function readThrough(browser: Browser, address: string, places: Places): Promise<WholeRun> {
  const { context, page, devtools } = await openSlowPage(browser, true);
  try {
    const worked = await meterWork(devtools);
    await page.goto(address, { waitUntil: 'networkidle' });
    const took: number[] = [];
    while (await page.evaluate(awaitOption, places)) {
      const before = await worked();
      // An option that is pressed too soon may be ignored, as a double tap is.
      if (await page.evaluate(pressFirst, places)) took.push((await worked()) - before);
    }
    if (took.length < 2 * sample) throw new Error(`The game was over after ${took.length} choices.`);
    const length = await page.locator(places.words).textContent();
    const saveKb = (await page.evaluate(keptBytes)) / 1000;
    await page.goto(address, { waitUntil: 'networkidle' });
    const before = await worked();
    await page.locator('[data-act="continue"]').first().click();
    await page.waitForFunction(
      ({ words, least }) => (document.querySelector<HTMLElement>(words)?.textContent?.length ?? 0) >= least,
      { words: places.words, least: length?.length ?? 0 },
    );
    const resumeMs = (await worked()) - before;
    const choiceToText = {
      startMs: median(took.slice(0, sample)),
      endMs: median(took.slice(-sample)),
      choices: took.length,
    };
    return { choiceToText, resumeMs, saveKb };
  } finally {
    await context.close();
  }
}

/** The middle of some numbers, which must not be none. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted[Math.floor((sorted.length - 1) / 2)];
  if (middle === undefined) throw new Error('There is no middle of nothing.');
  return middle;
}

/** Runs inside the page: how many bytes of JSON are kept in its stores. */
async function keptBytes(): Promise<number> {
  const asked = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const rows: unknown[] = Object.values({ ...localStorage });
  for (const { name } of await indexedDB.databases()) {
    const database = await asked(indexedDB.open(name ?? ''));
    for (const store of database.objectStoreNames) {
      rows.push(...(await asked(database.transaction(store).objectStore(store).getAll())));
    }
    database.close();
  }
  return new Blob([JSON.stringify(rows)]).size;
}

/** Runs inside the page: true as soon as there is an option, false where there is none for three seconds. */
async function awaitOption(places: Places): Promise<boolean> {
  const giveUpMs = 3_000;
  const began = performance.now();
  while (document.querySelector(places.option) === null) {
    if (performance.now() - began > giveUpMs) return false;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return true;
}

/** Runs inside the page: presses the first option; true once its words are laid out, false where none come soon. */
function pressFirst(places: Places): Promise<boolean> {
  const soonMs = 500;
  const option = document.querySelector(places.option);
  const log = document.querySelector(places.words);
  if (!(option instanceof HTMLElement) || log === null) return Promise.resolve(false);
  return new Promise((resolve) => {
    const finish = (came: boolean): void => {
      observer.disconnect();
      clearTimeout(timer);
      resolve(came);
    };
    const observer = new MutationObserver(() => {
      // Asking for a size makes the browser lay the new words out now.
      log.getBoundingClientRect();
      finish(true);
    });
    const timer = setTimeout(() => finish(false), soonMs);
    observer.observe(log, { childList: true, subtree: true, characterData: true });
    option.click();
  });
}
