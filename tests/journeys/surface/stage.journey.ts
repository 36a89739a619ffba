import { expect, type Page, test } from '@playwright/test';
import { servedStage, until } from './by-hand';

/** The stage by itself in a real browser, small, with a clock that goes by hand. */
test.use({ viewport: { width: 480, height: 270 }, contextOptions: { reducedMotion: 'no-preference' } });

const open = servedStage();

const step = (page: Page, byMs: number) => page.evaluate((ms) => window.stageFixture?.step(ms), byMs);
const look = (page: Page, byMs = 40) =>
  page.evaluate((ms) => {
    window.stageFixture?.step(ms);
    return window.stageFixture?.look() ?? { mean: 0, variance: 0 };
  }, byMs);
const drawCalls = (page: Page) => page.evaluate(() => window.stageFixture?.drawCalls() ?? 0);
const faults = (page: Page) => page.evaluate(() => window.stageFixture?.faults() ?? []);
const stage = (page: Page) => page.locator('#host').getAttribute('data-stage');

test('a place is painted in one draw call a frame, hidden from the ear', async ({ page }) => {
  await open(page);
  await page.evaluate(() => window.stageFixture?.perform({ light: 'gone' }));
  await until(page, 'room/day');
  expect(await stage(page)).toBe('live');
  const before = await drawCalls(page);
  const { mean, variance } = await look(page);
  expect(await drawCalls(page)).toBe(before + 1);
  expect(mean).toBeGreaterThan(40);
  expect(variance).toBeGreaterThan(200);
  await expect(page.locator('canvas')).toHaveAttribute('aria-hidden', 'true');
  expect(await faults(page)).toEqual([]);
});

test('the second light adds to the picture, and leaves it as it was', async ({ page }) => {
  await open(page);
  await page.evaluate(() => window.stageFixture?.perform({ light: 'gone' }));
  await until(page, 'room/day');
  const without = (await look(page)).mean;
  await page.evaluate(() => window.stageFixture?.perform({ light: 'speaking', levels: { near: 9 }, how: 'lived' }));
  await step(page, 40);
  const begun = (await look(page)).mean;
  const lit = (await look(page, 3000)).mean;
  expect(Math.abs(begun - without)).toBeLessThan(1.5);
  expect(lit).toBeGreaterThan(without + 6);
  await page.evaluate(() => window.stageFixture?.perform({ light: 'gone', levels: { near: 5 }, how: 'lived' }));
  await step(page, 3000);
  expect(Math.abs((await look(page, 6000)).mean - without)).toBeLessThan(1.5);
});

test('a lived change of place is a fade, a restored one is there at once', async ({ page }) => {
  await open(page);
  await page.evaluate(() => window.stageFixture?.perform({ light: 'gone' }));
  await until(page, 'room/day');
  const day = (await look(page)).mean;
  await page.evaluate(() => window.stageFixture?.perform({ hour: 'night', light: 'gone', how: 'lived' }));
  await until(page, 'room/night');
  const half = (await look(page, 1060)).mean;
  const night = (await look(page, 3000)).mean;
  expect(day).toBeGreaterThan(night + 20);
  expect(half).toBeLessThan(day - 5);
  expect(half).toBeGreaterThan(night + 5);
  await page.evaluate(() => window.stageFixture?.perform({ hour: 'day', light: 'gone', how: 'restored' }));
  await until(page, 'room/day');
  expect(Math.abs((await look(page)).mean - day)).toBeLessThan(1.5);
});

test('a stage that is asked to hold still draws once after each change, and then sleeps', async ({ page }) => {
  await open(page);
  await page.evaluate(() => window.stageFixture?.still(true));
  await page.evaluate(() => window.stageFixture?.perform({ light: 'speaking', said: ['A few words.'] }));
  await until(page, 'room/day');
  await step(page, 40);
  const before = await drawCalls(page);
  for (let i = 0; i < 5; i++) await step(page, 500);
  expect(await drawCalls(page)).toBe(before);
  expect(await page.evaluate(() => window.stageFixture?.waiting())).toBe(0);
  await page.evaluate(() => window.stageFixture?.perform({ light: 'gone', how: 'lived' }));
  for (let i = 0; i < 5; i++) await step(page, 500);
  expect(await drawCalls(page)).toBe(before + 1);
});

test('a system that asks for less motion is heard', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  await page.evaluate(() => window.stageFixture?.perform({}));
  await until(page, 'room/day');
  await step(page, 40);
  expect(await page.evaluate(() => window.stageFixture?.waiting())).toBe(0);
  await page.evaluate(() => window.stageFixture?.still(false));
  expect(await page.evaluate(() => window.stageFixture?.waiting())).toBe(1);
});

test('nothing is drawn while the stage is out of view', async ({ page }) => {
  await open(page);
  await page.evaluate(() => window.stageFixture?.perform({}));
  await until(page, 'room/day');
  await page.evaluate(() => document.querySelector<HTMLElement>('#host')?.style.setProperty('display', 'none'));
  await page.waitForFunction(() => {
    window.stageFixture?.step(40);
    return window.stageFixture?.waiting() === 0;
  });
  const before = await drawCalls(page);
  for (let i = 0; i < 5; i++) await step(page, 500);
  expect(await drawCalls(page)).toBe(before);
  await page.evaluate(() => document.querySelector<HTMLElement>('#host')?.style.removeProperty('display'));
  await page.waitForFunction(() => window.stageFixture?.waiting() === 1);
});

test('a stage whose host changes its size is drawn at once, and never seen blank', async ({ page }) => {
  await open(page);
  await page.evaluate(() => window.stageFixture?.perform({ light: 'gone' }));
  await until(page, 'room/day');
  await step(page, 40);
  const before = await drawCalls(page);
  // The clock stands, so that whatever is drawn is drawn because of the new size.
  await page.evaluate(() => document.querySelector<HTMLElement>('#host')?.style.setProperty('width', '300px'));
  await page.waitForFunction(() => document.querySelector('canvas')?.width === 300);
  expect(await drawCalls(page)).toBe(before + 1);
  expect((await look(page)).variance).toBeGreaterThan(200);
});

test('the same picture comes back after the graphics card has lost it, fifty times', async ({ page }) => {
  // Each time all shaders are built anew, which takes software a second or two.
  test.setTimeout(400_000);
  await open(page);
  await page.evaluate(() => window.stageFixture?.still(true));
  await page.evaluate(() => window.stageFixture?.perform({ light: 'speaking' }));
  await until(page, 'room/day');
  await page.evaluate(() => window.stageFixture?.perform({ light: 'listening' }));
  const before = await look(page);
  expect(before.variance).toBeGreaterThan(200);
  for (let i = 0; i < 50; i++) {
    await page.evaluate(() => window.stageFixture?.loseContext());
    await page.waitForFunction(() => document.querySelector('canvas')?.getContext('webgl')?.isContextLost());
    await page.evaluate(() => window.stageFixture?.restoreContext());
    await page.waitForFunction(() => window.stageFixture?.waiting() === 1);
    expect(await look(page)).toEqual(before);
  }
});

test('a place that nobody has drawn leaves the card, and no complaint', async ({ page }) => {
  await open(page);
  await page.evaluate(() => window.stageFixture?.perform({ place: 'nowhere' }));
  await until(page, null);
  expect(await stage(page)).toBe('card');
  await page.evaluate(() => window.stageFixture?.perform({ place: 'room' }));
  await until(page, 'room/day');
  await page.evaluate(() => window.stageFixture?.perform({ place: 'nowhere', how: 'lived' }));
  await until(page, null);
  await expect(page.locator('canvas')).toHaveCSS('opacity', '0');
  expect(await faults(page)).toEqual([]);
});

test('without WebGL a plain picture stands, with the second light over it', async ({ page }) => {
  await page.addInitScript(() => {
    const { getContext } = HTMLCanvasElement.prototype;
    Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', {
      value(this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
        return kind.startsWith('webgl') ? null : Reflect.apply(getContext, this, [kind, ...rest]);
      },
    });
  });
  await open(page);
  await page.evaluate(() => window.stageFixture?.perform({ light: 'speaking', levels: { near: 9 } }));
  await until(page, 'room/day');
  expect(await stage(page)).toBe('plain');
  await expect(page.locator('canvas')).toHaveCount(0);
  const [base, light] = [page.locator('img').first(), page.locator('img').nth(1)];
  await expect(base).toHaveJSProperty('complete', true);
  await expect(light).toHaveCSS('mix-blend-mode', 'plus-lighter');
  const opacity = () => light.evaluate((image) => Number(getComputedStyle(image).opacity));
  await expect.poll(opacity).toBeGreaterThan(0.5);
  await page.evaluate(() => window.stageFixture?.perform({ light: 'gone', how: 'lived' }));
  await step(page, 40);
  await expect.poll(opacity).toBe(0);
  expect(await page.evaluate(() => window.stageFixture?.waiting())).toBe(0);
  expect(await faults(page)).toEqual([]);
});

test('a stage that is closed leaves its host as it was', async ({ page }) => {
  await open(page);
  await page.evaluate(() => window.stageFixture?.perform({}));
  await until(page, 'room/day');
  await page.evaluate(() => window.stageFixture?.dispose());
  await expect(page.locator('#host')).toBeEmpty();
  expect(await page.locator('#host').getAttribute('data-picture')).toBeNull();
  await page.evaluate(() => window.stageFixture?.perform({ hour: 'night' }));
  await step(page, 40);
  await expect(page.locator('#host')).toBeEmpty();
});

test('where the graphics card refuses to draw, a plain picture stands', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = (): never => {
      throw new Error('The shader can’t be used.');
    };
    Object.assign(WebGLRenderingContext.prototype, { drawArrays: refuse, drawElements: refuse });
  });
  await open(page);
  await page.evaluate(() => window.stageFixture?.perform({ light: 'speaking' }));
  await until(page, 'room/day');
  await step(page, 40);
  await expect(page.locator('#host')).toHaveAttribute('data-stage', 'plain');
  await expect(page.locator('canvas')).toHaveCount(0);
  await expect(page.locator('img').first()).toHaveJSProperty('complete', true);
  expect(await faults(page)).toEqual([]);
});
