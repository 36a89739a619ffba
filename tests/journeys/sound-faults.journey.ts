import type { Page, Route } from '@playwright/test';
import { listen, readTwo, running, standing } from './heard';
import { arrive, choose, expect, settled, test, turnOf } from './reader';

/** What a reader of a faulty machine is told, in the words that the sound has for it. */
const cantPlay = 'This browser can’t play the sound. The story goes on without it.';
const fileFailed = 'A sound could not be played. The story goes on without it.';

const told = (page: Page, sentence: string) => page.getByText(sentence, { exact: true });

/** Four choices, each of which has to lead on by itself. */
async function readOn(page: Page): Promise<void> {
  const from = await turnOf(page);
  for (let made = 0; made < 4; made += 1) await choose(page);
  expect(await turnOf(page)).toBe(from + 4);
}

const machines: Readonly<Record<string, () => void>> = {
  'has no audio at all': () => {
    Object.assign(window, { AudioContext: undefined, webkitAudioContext: undefined });
  },
  'has no device, and says so when audio is opened': () => {
    window.AudioContext = class extends AudioContext {
      constructor() {
        super();
        throw new DOMException('No device.', 'NotSupportedError');
      }
    };
  },
};

for (const [machine, spoil] of Object.entries(machines)) {
  test(`a reader whose machine ${machine} is told so once, and reads on`, async ({ page }) => {
    await page.addInitScript(spoil);
    await arrive(page);
    await settled(page);
    await readOn(page);
    await expect(told(page, cantPlay)).toHaveCount(1);
  });
}

test('a reader whose browser never lets it sound reads on, and is told nothing', async ({ page }) => {
  await page.addInitScript(() => {
    AudioContext.prototype.resume = () => Promise.reject(new DOMException('No.', 'NotAllowedError'));
    window.AudioContext = class extends AudioContext {
      constructor() {
        super();
        void this.suspend();
      }
    };
  });
  await arrive(page);
  await settled(page);
  await readOn(page);
  await expect(told(page, cantPlay)).toHaveCount(0);
});

test('a reader whose machine takes the sound away 20 times reads on, and what stands sounds on each time', async ({
  page,
}) => {
  const { heard, before } = await readTwo(page);
  for (let time = 0; time < 20; time += 1) {
    await page.evaluate(() => window.suspendSound());
    await expect.poll(async () => (await heard()).state).toBe('running');
    if (time % 5 === 4) await choose(page);
  }
  expect(await turnOf(page)).toBe(6);
  await expect.poll(async () => running(await heard()).length).toBe(await standing(page));
  // What stood before still does, and has not begun anew.
  const { loops } = await heard();
  expect(loops.slice(0, before.loops.length).map(({ when }) => when)).toEqual(before.loops.map(({ when }) => when));
  expect(loops.filter(({ running: runs }) => runs)).toHaveLength(await standing(page));
  expect((await heard()).nowS).toBeGreaterThan(before.nowS);
});

test.describe('where files', () => {
  // The browser itself notes each file that did not come.
  test.use({ allowedErrors: /Failed to load resource/ });

  test('fail, it is told once, and the reader reads on', async ({ page }) => {
    await page.route(/\.(webm|m4a)(\?|$)/, (route) => route.abort());
    await arrive(page);
    await settled(page);
    await readOn(page);
    await expect(told(page, fileFailed)).toHaveCount(1);
    await readOn(page);
    await expect(told(page, fileFailed)).toHaveCount(1);
  });

  test('are spoilt, it is told once, and the reader reads on', async ({ page }) => {
    await page.route(/\.(webm|m4a)(\?|$)/, (route) => route.fulfill({ body: 'not a sound' }));
    await arrive(page);
    await settled(page);
    await readOn(page);
    await expect(told(page, fileFailed)).toHaveCount(1);
  });

  test('never arrive, the reader reads on, and is told nothing while they may yet', async ({ page }) => {
    await page.route(/\.(webm|m4a)(\?|$)/, () => new Promise(() => {}));
    await arrive(page);
    await settled(page);
    await readOn(page);
    await expect(told(page, fileFailed)).toHaveCount(0);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });

  test('come late, the reader has read on: what still stands sounds then, and nothing of what has passed', async ({
    page,
  }) => {
    const heard = await listen(page);
    const held: Route[] = [];
    const files = /\.(webm|m4a)(\?|$)/;
    let slow = true;
    await page.route(files, (route) => (slow ? void held.push(route) : route.continue()));
    await arrive(page);
    await settled(page);
    const air = () => page.locator('html').getAttribute('data-air');
    const first = await air();
    await choose(page);
    await expect.poll(() => held.length).toBeGreaterThan(0);
    for (let made = 0; made < 40 && ((await air()) === first || (await air()) === ''); made += 1) await choose(page);
    expect(await air()).not.toBe(first);
    expect((await heard()).loops).toEqual([]);
    slow = false;
    await Promise.all(held.map((route) => route.continue()));
    await expect.poll(async () => running(await heard()).length).toBe(await standing(page));
    // Whatever came too late was let go before it could be heard.
    await expect(told(page, fileFailed)).toHaveCount(0);
    await readOn(page);
  });

  test('failed for a while, what stands sounds with the next choice after that', async ({ page }) => {
    const heard = await listen(page);
    const failing = /\.(webm|m4a)(\?|$)/;
    await page.route(failing, (route) => route.abort());
    await arrive(page);
    await settled(page);
    await choose(page);
    await choose(page);
    await expect(told(page, fileFailed)).toHaveCount(1);
    expect((await heard()).loops).toEqual([]);
    await page.unroute(failing);
    await choose(page);
    await expect.poll(async () => (await heard()).loops.length).toBeGreaterThan(0);
  });
});
