import type { Browser } from '@playwright/test';
import { openSlowPage } from './slow-page';
import type { WholeLink } from './whole-links';
import { meterWork } from './worked';

/** How many places of the run are gone back to. */
const places = 20;
/** A page that works no more than this from one picture to the next has nothing left to do. */
const stillMs = 1;

/**
 * Goes back to places spread over a whole run, each time from its end but one, by the reader's own way back in the text,
 * and measures what the main thread works from that to the text that is laid out. Motion is reduced, so that the stage is
 * still.
 * @param browser it is given a context of its own
 * @param address of the game
 * @param run one that ends, of this story
 * @returns milliseconds on a machine slowed four times, by place, the earliest first
 * @throws where the link does not lead to its end, or going back leads elsewhere
 */
export async function goBackTimes(browser: Browser, address: string, run: WholeLink): Promise<readonly number[]> {
  const { context, page, devtools } = await openSlowPage(browser, true);
  try {
    const worked = await meterWork(devtools);
    const atEnd = async (): Promise<void> => {
      await page.waitForFunction(standsAt, run.choices);
      // What follows on a place by itself is not going back's.
      for (let before = await worked(), quiet = false; !quiet; ) {
        await page.evaluate(painted);
        const now = await worked();
        quiet = now - before < stillMs;
        before = now;
      }
    };
    await page.goto(address + run.link, { waitUntil: 'networkidle' });
    await atEnd();
    const turns = spread((await page.evaluate(turnsBehind)).slice(0, -1), places);
    const took: number[] = [];
    for (const turn of turns) {
      // Whoever lived the run has no link to forget: one step back forgets it.
      await page.evaluate(goBackTo, run.choices - 1);
      await page.evaluate(painted);
      const before = await worked();
      if (!(await page.evaluate(goBackTo, turn))) throw new Error(`Going back to turn ${turn} led elsewhere.`);
      took.push((await worked()) - before);
      await page.evaluate(follow, run.link);
      await atEnd();
    }
    return took;
  } finally {
    await context.close();
  }
}

/** So many of some, evenly from the first on; all where there are fewer. */
const spread = (all: readonly number[], many: number): readonly number[] =>
  Array.from({ length: many }, (_, i) => all[Math.floor((i * all.length) / many)] ?? 0).filter(
    (turn, i, those) => turn !== those[i - 1],
  );

/** Runs inside the page: the turns that the text offers a way back to. */
const turnsBehind = (): readonly number[] =>
  [...document.querySelectorAll<HTMLElement>('[data-part="log"] [data-go-to]')].map(({ dataset }) =>
    Number(dataset.goTo),
  );

/** Runs inside the page: whether the reader stands there. */
const standsAt = (turn: number): boolean => document.documentElement.dataset.turnNow === String(turn);

/** Runs inside the page: waits until what stands there is painted. */
const painted = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

/** Runs inside the page: follows a link as if it were pasted into the address. */
const follow = (link: string): void => {
  location.hash = link;
};

/** Runs inside the page: goes back and has the text laid out; false where the reader stands elsewhere then. */
const goBackTo = (turn: number): boolean => {
  const log = document.querySelector<HTMLElement>('[data-part="log"]');
  log?.querySelector<HTMLElement>(`[data-go-to="${turn}"]`)?.click();
  // Asking for a size makes the browser lay the text out now. The page goes back before the click is over.
  log?.getBoundingClientRect();
  return document.documentElement.dataset.turnNow === String(turn);
};
