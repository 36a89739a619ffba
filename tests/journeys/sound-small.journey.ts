import type { Page, Route } from '@playwright/test';
import type { Mixer } from '../../src/sound/mixer';
import { assetUrl, bundleFixture, openFixture } from '../sound/fixture/serve';
import { sounds } from '../sound/fixture/shipped';
import { expect, test } from './reader';

declare global {
  interface Window {
    desk: {
      readonly mixer: Mixer;
      readonly moments: AbortController[];
      /** How many sounds have begun. */
      rung: number;
    };
  }
}

/** The game's own mixer in a page of its own; the network is as slow as the test wants it. */
let code = '';
test.beforeAll(async () => {
  code = await bundleFixture();
});

const url = (which: string): string => `${assetUrl(`${sounds.small[0]}.webm`)}?${which}`;

/** Opens the mixer, counts what rings, and holds the files back whose URL says that they are slow. */
async function open(page: Page) {
  const held: Route[] = [];
  await openFixture(page, code);
  await page.route(/\?slow/, (route) => void held.push(route));
  await page.getByRole('button').click();
  await page.evaluate(async () => {
    const { mixer } = await window.soundFixture.openBench();
    window.desk = { mixer, moments: [], rung: 0 };
    const { start } = AudioBufferSourceNode.prototype;
    AudioBufferSourceNode.prototype.start = function (...when) {
      if ((this.buffer?.duration ?? 0) > 0.02) window.desk.rung += 1;
      return start.apply(this, when);
    };
  });
  return {
    /** Asks for a sound in a moment of its own. */
    ask: (which: string) =>
      page.evaluate((asked) => {
        const moment = new AbortController();
        window.desk.moments.push(moment);
        window.desk.mixer.once('sounds', [asked], moment.signal, () => undefined);
      }, url(which)),
    /** Another moment stands. */
    moveOn: () => page.evaluate(() => window.desk.moments.at(-1)?.abort()),
    async arrive() {
      await expect.poll(() => held.length).toBeGreaterThan(0);
      for (const route of held.splice(0)) {
        const arrived = page.waitForResponse(/\?slow/);
        await route.fallback();
        await (await arrived).finished();
      }
    },
    rung: () => page.evaluate(() => window.desk.rung),
  };
}

/** Has another sound come and ring, after which whatever came before it would have rung, too. */
async function bySomethingElse({ ask, rung }: Awaited<ReturnType<typeof open>>): Promise<number> {
  const before = await rung();
  await ask('other');
  await expect.poll(rung).toBeGreaterThan(before);
  await ask('other');
  await expect.poll(rung).toBeGreaterThan(before + 1);
  return (await rung()) - 2;
}

test('a small sound that loads rings when it is there, once', async ({ page }) => {
  const desk = await open(page);
  await desk.ask('slow');
  await desk.arrive();
  await expect.poll(desk.rung).toBe(1);
  expect(await bySomethingElse(desk)).toBe(1);
});

test('one that is asked for twice while it loads doesn’t ring double', async ({ page }) => {
  const desk = await open(page);
  await desk.ask('slow');
  await desk.ask('slow');
  await desk.arrive();
  await expect.poll(desk.rung).toBeGreaterThan(0);
  expect(await bySomethingElse(desk)).toBe(1);
});

test('one whose moment has gone when it arrives never rings, and the next time it is asked for it rings once', async ({
  page,
}) => {
  const desk = await open(page);
  await desk.ask('slow');
  await desk.moveOn();
  await desk.arrive();
  expect(await bySomethingElse(desk)).toBe(0);
  await desk.ask('slow');
  await expect.poll(desk.rung).toBe(3);
  expect(await bySomethingElse(desk)).toBe(3);
});

test('one that arrives long after it was asked for never rings, though its moment still stands', async ({ page }) => {
  const desk = await open(page);
  await desk.ask('slow');
  await page.evaluate(() => {
    const now = performance.now.bind(performance);
    performance.now = () => now() + 2_000;
  });
  await desk.arrive();
  expect(await bySomethingElse(desk)).toBe(0);
});
