import type { Page } from '@playwright/test';
import { arrive, choose, expect, test, turnOf } from './reader';

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
/** Waits until picture and sound have come. */
const settled = (page: Page) => expect(page.locator('[data-part="stage"]')).toHaveAttribute('data-stage', /./);

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

  test('failed for a while, what stands sounds with the next choice after that', async ({ page }) => {
    await page.addInitScript(() => {
      const loops = { begun: 0 };
      const { start } = AudioBufferSourceNode.prototype;
      AudioBufferSourceNode.prototype.start = function (...when) {
        if (this.loop) loops.begun += 1;
        return start.apply(this, when);
      };
      Object.assign(window, { loops });
    });
    const begun = (): Promise<number> =>
      page.evaluate(() => {
        const { loops } = window as unknown as { loops: { begun: number } };
        return loops.begun;
      });
    const failing = /\.(webm|m4a)(\?|$)/;
    await page.route(failing, (route) => route.abort());
    await arrive(page);
    await settled(page);
    await choose(page);
    await choose(page);
    await expect(told(page, fileFailed)).toHaveCount(1);
    expect(await begun()).toBe(0);
    await page.unroute(failing);
    await choose(page);
    await expect.poll(begun).toBeGreaterThan(0);
  });
});
