import { rm } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { createRandom, type Random, seedOf } from '../../src/explorer/random';
import type { Row } from '../../src/saves/keeping/schema';
import { acknowledged, keptAt, type Place, placeOf } from './kept';
import { expect, sayable, statesUrl, test, turnOf } from './reader';

/**
 * Readers are killed in the middle of a choice, and come back. The same reader is killed again and again, so that the
 * tree which has to survive grows. The death of a page spares the place that is noted in the small storage; that of a
 * browser may empty it, and then only what was acknowledged is left.
 */

const seed = 20261125;
const story = 'page-states';
/** Where only the first option leads on: the others break the story on purpose. */
const watchTurn = 5;
const lastTurn = 6;
/** Longer than it takes to write a choice where nothing else holds up the machine. */
const mostDelayMs = 25;

const mostWaitMs = 15_000;
/** Little to paint, as a life is short. */
const viewport = { width: 480, height: 360 };

/** Somebody who reads one story in one browser, however often it is killed. */
interface Reader {
  readonly random: Random;
  /** The words of every place where this reader stood: they are the same in every life. */
  readonly words: Map<string, string | null>;
}

/** What one life leaves to the next. */
interface Legacy {
  /** What was seen to be kept before the kill. */
  readonly kept: Row;
  /** The kept place, those where the reader stood after it, and the one that the choice in flight leads to. */
  readonly places: readonly Place[];
  readonly told: string;
}

/** A way to die: aimed while the reader still lives, so that nothing but the kill comes after the choice. */
interface Kill {
  readonly name: string;
  readonly aim: (page: Page) => Promise<() => Promise<void>>;
}

const closed: Kill = {
  name: 'The page was closed',
  aim: async (page) => () => page.close({ runBeforeUnload: false }),
};
const crashed: Kill = {
  name: 'The page crashed',
  async aim(page) {
    const session = await page.context().newCDPSession(page);
    return async () => {
      const crash = page.waitForEvent('crash');
      // What is dead answers nothing.
      void session.send('Page.crash').catch(() => {});
      await crash;
      await page.close();
    };
  },
};
/** Takes the whole browser away, and with it whatever its storage had not written. */
const browserKilled: Kill = {
  name: 'The browser was killed',
  async aim(page) {
    const context = page.context();
    const session = await context.browser()?.newBrowserCDPSession();
    const processes = (await session?.send('SystemInfo.getProcessInfo'))?.processInfo ?? [];
    const browser = processes.find(({ type }) => type === 'browser');
    if (browser === undefined) throw new Error('The browser does not say which process it is.');
    return async () => {
      const gone = context.waitForEvent('close');
      // The group of processes that it leads: one that outlived it might still write.
      process.kill(-browser.id, 'SIGKILL');
      await gone;
    };
  },
};

/** Waits for a turn, more often than an expectation looks. */
async function turned(page: Page, isIt: (turn: number) => boolean): Promise<number> {
  let turn = await turnOf(page);
  await expect
    .poll(
      async () => {
        turn = await turnOf(page);
        return isIt(turn);
      },
      { intervals: [10] },
    )
    .toBe(true);
  return turn;
}

/** Stands where the same choices always led to the same words. */
async function standIn({ words }: Reader, page: Page, place: Place): Promise<void> {
  await turned(page, (turn) => turn === place.length);
  const now = await page.locator('[data-part="log"]').textContent();
  const key = place.join('\n');
  expect(now).toBe(words.get(key) ?? now);
  words.set(key, now);
}

/** Picks an option that leads on: the key that chooses it, and where it leads. */
async function pick({ random }: Reader, page: Page, at: Place): Promise<{ readonly key: string; readonly to: Place }> {
  const ids = await sayable(page).evaluateAll((all) => all.map((one) => one.getAttribute('data-choice') ?? ''));
  const index = at.length === watchTurn ? 0 : random.below(ids.length);
  return { key: String(index + 1), to: [...at, ids[index] ?? ''] };
}

/** Opens the page for the first time; the first choice is acknowledged. */
async function begin(reader: Reader, page: Page): Promise<Row> {
  await page.goto(statesUrl);
  await turned(page, (turn) => turn === 0);
  const { key, to } = await pick(reader, page, []);
  await page.keyboard.press(key);
  return keptAt(page, story, to);
}

/** Opens the page again and continues: nothing that was acknowledged is lost. */
async function comeBack(reader: Reader, page: Page, { kept, places, told }: Legacy): Promise<Row> {
  await page.goto(statesUrl);
  const resume = page.getByRole('button', { name: 'Continue', exact: true });
  await resume.press('Enter', { timeout: mostWaitMs }).catch((cause: unknown) => {
    throw new Error(`${told}: the title does not offer to continue.`, { cause });
  });
  const turn = await turned(page, (now) => now > 0);
  expect(
    places.map(({ length }) => length),
    told,
  ).toContain(turn);
  const place = places.find(({ length }) => length === turn) ?? [];
  await standIn(reader, page, place);
  const row = await keptAt(page, story, place);
  expect(row.playthrough.id, told).toBe(kept.playthrough.id);
  const whole = kept.playthrough.nodes.map(({ parent, choice, madeAtMs }) =>
    expect.objectContaining({ parent, choice, madeAtMs }),
  );
  expect(row.playthrough.nodes.slice(0, whole.length), told).toEqual(whole);
  return row;
}

/** Goes back to some turn, on from there by up to three choices without a rest, and is killed in the last of them. */
async function liveAndDie(reader: Reader, page: Page, from: Row, { name, aim }: Kill): Promise<Legacy> {
  const { random } = reader;
  const stood = placeOf(from);
  const back = stood.slice(0, 1 + random.below(Math.min(stood.length, watchTurn)));
  let kept = from;
  if (back.length < stood.length) {
    await page.locator(`[data-go-to="${back.length}"]`).press('Enter');
    kept = await keptAt(page, story, back);
  }
  const places: Place[] = [back];
  let at: Place = back;
  const dies = Math.min(lastTurn, back.length + 1 + random.below(3));
  let next = await pick(reader, page, at);
  while (next.to.length < dies) {
    await page.keyboard.press(next.key);
    at = next.to;
    places.push(at);
    await standIn(reader, page, at);
    next = await pick(reader, page, at);
  }
  places.push(next.to);

  // One in four dies with the acknowledgment, the others may die before it.
  const delayMs = random.below(4) === 0 ? null : random.below(mostDelayMs);
  const kill = await aim(page);
  let alive = true;
  const watching = async (): Promise<void> => {
    while (alive && delayMs !== null) kept = (await acknowledged(page, story)) ?? kept;
  };
  const unlessDead = (error: unknown): void => {
    if (alive) throw error;
  };
  const struck = page.keyboard.press(next.key).catch(unlessDead);
  const watched = watching().catch(unlessDead);
  if (delayMs === null) kept = await keptAt(page, story, next.to);
  else await delay(delayMs);
  alive = false;
  await kill();
  await Promise.all([struck, watched]);
  const since = places.findIndex(({ length }) => length === placeOf(kept).length);
  const when = delayMs === null ? 'when it was acknowledged' : `after ${delayMs} ms`;
  return {
    kept,
    places: places.slice(since),
    told: `${name} in choice ${next.to.length} ${when}, kept at ${placeOf(kept).length}`,
  };
}

/** What a browser complains of in all the lives of its pages. */
function complaints(context: BrowserContext): readonly string[] {
  const heard: string[] = [];
  context.on('weberror', (error) => heard.push(error.error().message));
  context.on('console', (message) => {
    if (message.type() === 'error') heard.push(message.text());
  });
  return heard;
}

/** Says how many of the kills came before the choice in flight was seen to be kept. */
const tally = (legacies: readonly Legacy[]): string =>
  `${legacies.filter(({ places }) => places.length > 1).length} of ${legacies.length} came before the acknowledgment`;

/** Lives as often as the reader is killed, and comes back once more. */
async function lives(reader: Reader, kill: Kill, times: number, open: () => Promise<Page>): Promise<readonly Legacy[]> {
  const legacies: Legacy[] = [];
  const openNext = async (): Promise<readonly [Page, Row]> => {
    const page = await open();
    const last = legacies.at(-1);
    return [page, last === undefined ? await begin(reader, page) : await comeBack(reader, page, last)];
  };
  while (legacies.length < times) legacies.push(await liveAndDie(reader, ...(await openNext()), kill));
  const [page] = await openNext();
  await page.context().close();
  return legacies;
}

/** Four live side by side, since much of a life is waiting. */
const readers = (of: number): readonly Reader[] =>
  [0, 1, 2, 3].map((number) => ({ random: createRandom(seedOf(of, number)), words: new Map() }));
const holds = 'Continue leads to what was acknowledged or in flight, and the tree is whole';

// Four readers at once, each opening the game ten times: on a busy machine more than two minutes.
test.setTimeout(300_000);

for (const [times, kills, kill, of] of [
  [10, '40 abrupt closings of the page', closed, seed],
  [10, '40 crashes of the page', crashed, seed + 1],
] as const) {
  test(`after each of ${kills}, ${holds}`, async ({ browser, contextOptions }, { annotations }) => {
    const all = readers(of).map(async (reader) => {
      const context = await browser.newContext({ ...contextOptions, viewport });
      const heard = complaints(context);
      const legacies = await lives(reader, kill, times, () => context.newPage());
      expect(heard).toEqual([]);
      return legacies;
    });
    annotations.push({ type: 'kills', description: tally((await Promise.all(all)).flat()) });
  });
}

test(`after each of 20 kills of the whole browser, ${holds}`, async ({ launchOptions, contextOptions }, testInfo) => {
  const all = readers(seed + 2).map(async (reader, number) => {
    const folder = testInfo.outputPath(`browser-${number}`);
    const heard: (readonly string[])[] = [];
    const legacies = await lives(reader, browserKilled, 5, async () => {
      const context = await chromium.launchPersistentContext(folder, { ...launchOptions, ...contextOptions, viewport });
      heard.push(complaints(context));
      return context.newPage();
    });
    expect(heard.flat()).toEqual([]);
    await rm(folder, { recursive: true });
    return legacies;
  });
  testInfo.annotations.push({ type: 'kills', description: tally((await Promise.all(all)).flat()) });
});
