import type { Page } from '@playwright/test';
import { codecs, files, manifest } from '../sound/fixture/shipped';
import { arrive, choose, expect, sayable, standAt, test, turnOf } from './reader';

declare global {
  interface Window {
    heard(): Heard;
  }
}

/** What the page asked of the browser's own audio, written down as it was asked. */
interface Heard {
  readonly loops: readonly { readonly when: number; readonly seconds: number; readonly running: boolean }[];
  readonly once: number;
  readonly state: AudioContextState | null;
}

/** Notes every source that starts and stops, below the game and below Howler. */
async function listen(page: Page): Promise<() => Promise<Heard>> {
  await page.addInitScript(() => {
    const started: { source: AudioBufferSourceNode; when: number; running: boolean }[] = [];
    const { start, stop } = AudioBufferSourceNode.prototype;
    AudioBufferSourceNode.prototype.start = function (when = 0, ...rest) {
      started.push({ source: this, when, running: true });
      return start.call(this, when, ...rest);
    };
    // `stop` is inherited; it is noted on the kind that the game uses.
    AudioBufferSourceNode.prototype.stop = function (when) {
      for (const note of started) if (note.source === this) note.running = false;
      return stop.call(this, when);
    };
    const state = (): Heard['state'] => {
      const context = started[0]?.source.context;
      return context instanceof AudioContext ? context.state : null;
    };
    Object.assign(window, {
      heard: (): Heard => {
        const real = started.filter(({ source }) => (source.buffer?.duration ?? 0) > 0.15);
        return {
          loops: real
            .filter(({ source }) => source.loop)
            .map(({ source, when, running }) => ({ when, seconds: source.buffer?.length ?? 0, running })),
          once: real.filter(({ source }) => !source.loop).length,
          state: state(),
        };
      },
    });
  });
  return () => page.evaluate(() => window.heard());
}

/** How many loops are to be heard where the reader stands: its air, and the stems of its music. */
async function standing(page: Page): Promise<number> {
  const { air, music } = await page.evaluate(() => ({ ...document.documentElement.dataset }));
  const stems = manifest.music[music ?? '']?.stems.filter(({ part }) => part !== true) ?? [];
  return (air === undefined || air === '' ? 0 : 1) + stems.length;
}

const running = ({ loops }: Heard) => loops.filter((loop) => loop.running);

test('nothing sounds before the reader acts; then the place does, and each thing that happens, once', async ({
  page,
}) => {
  const heard = await listen(page);
  await arrive(page);
  await expect(page.locator('[data-part="stage"]')).toHaveAttribute('data-stage', /./);
  expect((await heard()).loops).toEqual([]);
  await expect
    .poll(async () => {
      if ((await sayable(page).count()) > 0 && (await turnOf(page)) < 4) await choose(page);
      return running(await heard()).length;
    })
    .toBeGreaterThan(0);
  await expect.poll(async () => running(await heard()).length).toBe(await standing(page));
  expect((await heard()).state).toBe('running');
});

test('the stems of a piece start at one instant and are equally long', async ({ page }) => {
  const heard = await listen(page);
  await arrive(page);
  let stems: Heard['loops'] = [];
  for (let made = 0; made < 30 && stems.length < 2; made += 1) {
    await choose(page);
    const music = await page.locator('html').getAttribute('data-music');
    if (music === null || music === '') continue;
    await expect.poll(async () => running(await heard()).length).toBe(await standing(page));
    const now = running(await heard());
    // Air and music may both be new: what started together is a piece.
    stems = now.map(({ when }) => now.filter((other) => other.when === when)).find(({ length }) => length > 1) ?? [];
  }
  expect(stems.length).toBeGreaterThan(2);
  expect(new Set(stems.map(({ seconds }) => seconds)).size).toBe(1);
});

test('going back brings what sounded there, and plays no small sound again', async ({ page }) => {
  const heard = await listen(page);
  await arrive(page);
  await choose(page);
  await choose(page);
  await expect.poll(async () => running(await heard()).length).toBe(await standing(page));
  const before = await heard();
  await page.goBack();
  await standAt(page, 1);
  const after = await heard();
  expect(running(after).map(({ seconds }) => seconds)).toEqual(running(before).map(({ seconds }) => seconds));
  expect(after.once).toBe(before.once);
});

test('a place that is loaded sounds as it stood, and plays no small sound', async ({ page }) => {
  const heard = await listen(page);
  await arrive(page);
  await choose(page);
  await choose(page);
  await expect.poll(async () => running(await heard()).length).toBe(await standing(page));
  const before = await standing(page);
  expect(before).toBeGreaterThan(1);
  await page.reload();
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
  await standAt(page, 2);
  await expect.poll(async () => running(await heard()).length).toBe(before);
  expect((await heard()).once).toBe(0);
});

test('gone back and forward again and again, each thing sounds once, and no small sound returns', async ({ page }) => {
  const heard = await listen(page);
  await arrive(page);
  await choose(page);
  await choose(page);
  await expect.poll(async () => running(await heard()).length).toBe(await standing(page));
  const before = await heard();
  for (let time = 0; time < 3; time += 1) {
    await page.goBack();
    await standAt(page, 1);
    await page.goForward();
    await standAt(page, 2);
  }
  await expect.poll(async () => running(await heard()).length).toBe(running(before).length);
  expect((await heard()).once).toBe(before.once);
});

test('the built game brings every sound that the manifest names, in both codecs', async ({ page }) => {
  await arrive(page);
  await expect(page.locator('[data-part="stage"]')).toHaveAttribute('data-stage', /./);
  const served = await page.evaluate(async () => {
    const names = performance.getEntriesByType('resource').map(({ name }) => name);
    const chunk = names.find((name) => /\/media-[^/]*\.js$/.test(name));
    if (chunk === undefined) throw new Error('The list of media has not been loaded.');
    const urls = (await (await fetch(chunk)).text()).match(/media\/[\w./-]+\.(?:webm|m4a)/g) ?? [];
    return Promise.all(
      urls.map(async (url) => ({ url, ok: (await fetch(new URL(url, document.baseURI), { method: 'HEAD' })).ok })),
    );
  });
  expect(served.filter(({ ok }) => !ok)).toEqual([]);
  for (const codec of codecs) {
    const named = files.filter((file) => file.endsWith(`.${codec}`));
    expect(served.filter(({ url }) => url.endsWith(`.${codec}`))).toHaveLength(named.length);
  }
});
