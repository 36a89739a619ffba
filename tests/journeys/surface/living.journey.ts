import { expect, type Page, test } from '@playwright/test';
import { lights, livingDetails } from '../../../src/story';
import { type ServedFixture, serveFixture } from '../../stage/fixture/serve';

/** What moves on the stage by itself: it moves, it rests when asked to, and it never flashes. */
test.use({ viewport: { width: 480, height: 270 }, contextOptions: { reducedMotion: 'no-preference' } });
test.setTimeout(180_000);

let served: ServedFixture;
test.beforeAll(async () => {
  served = await serveFixture();
});
test.afterAll(() => served.close());

async function open(page: Page): Promise<void> {
  await page.goto(served.url);
  await page.waitForFunction(() => window.stageFixture !== undefined);
}

async function until(page: Page, picture: string): Promise<void> {
  await page.waitForFunction((key) => {
    window.stageFixture?.step(40);
    return document.querySelector<HTMLElement>('#host')?.dataset.picture === key;
  }, picture);
}

/** The canvas, small, as it stands `byMs` later. */
const seen = (page: Page, byMs: number): Promise<readonly number[]> =>
  page.evaluate((ms) => {
    window.stageFixture?.step(ms);
    return window.stageFixture?.pixels() ?? [];
  }, byMs);

/** How far two small pictures are apart: the mean of the tenth of their values that differ most. */
function apart(a: readonly number[], b: readonly number[]): number {
  const gaps = a.map((value, i) => Math.abs(value - (b[i] ?? 0))).sort((x, y) => y - x);
  const most = gaps.slice(0, Math.ceil(gaps.length / 10));
  return most.reduce((sum, gap) => sum + gap, 0) / most.length;
}

/**
 * Flashes as WCAG 2.3.1 counts them: pairs of opposing changes of relative luminance by a tenth or more, where the
 * darker is under 0.8.
 */
function flashes(luminances: readonly number[]): number {
  let turn = luminances[0] ?? 0;
  let rising: boolean | null = null;
  let changes = 0;
  for (const now of luminances) {
    if (rising !== null && (rising ? now > turn : now < turn)) turn = now;
    else if (Math.abs(now - turn) >= 0.1 && Math.min(now, turn) < 0.8) {
      rising = now > turn;
      turn = now;
      changes += 1;
    }
  }
  return Math.floor(changes / 2);
}

const watched = (page: Page, frames: number, byMs: number) =>
  page.evaluate(([count, ms]) => Array.from({ length: count }, () => window.stageFixture?.luminances(ms) ?? []), [
    frames,
    byMs,
  ] as const);

test('a flash is counted where there is one', () => {
  expect(flashes([0.1, 0.3, 0.1, 0.3, 0.1, 0.3, 0.1])).toBe(3);
  expect(flashes([0.1, 0.12, 0.1, 0.15, 0.1])).toBe(0);
  expect(flashes([0.1, 0.14, 0.18, 0.22, 0.16, 0.1])).toBe(1);
});

for (const detail of livingDetails) {
  test(`${detail} moves, and rests on a still stage`, async ({ page }) => {
    await open(page);
    await page.evaluate(
      (hour) => window.stageFixture?.perform({ place: 'moving', hour, light: 'speaking', how: 'restored' }),
      detail,
    );
    await until(page, `moving/${detail}`);
    await seen(page, 9000);
    const first = await seen(page, 40);
    const others = await Promise.all([700, 1300, 2100].map((byMs) => seen(page, byMs)));
    expect(Math.max(...others.map((other) => apart(first, other)))).toBeGreaterThan(1);

    await page.evaluate(() => window.stageFixture?.still(true));
    const rests = await seen(page, 40);
    // The same moment told again, much later, is drawn again: nothing in it has moved.
    await page.evaluate((hour) => window.stageFixture?.perform({ place: 'moving', hour, light: 'speaking' }), detail);
    expect(apart(rests, await seen(page, 5000))).toBe(0);
  });
}

test('nothing that moves flashes, in any state of the light', async ({ page }) => {
  test.setTimeout(400_000);
  await open(page);
  const moments = [
    ...livingDetails.map((hour) => ({ hour, light: 'laughing' as const })),
    ...lights.map((light) => ({ hour: 'dust', light })),
  ];
  for (const { hour, light } of moments) {
    await page.evaluate(
      (wish) =>
        window.stageFixture?.perform({
          place: 'moving',
          said: ['Six words that are quickly said.'],
          how: 'lived',
          ...wish,
        }),
      { hour, light },
    );
    await until(page, `moving/${hour}`);
    const second = await watched(page, 25, 40);
    for (let part = 0; part < 6; part++) {
      expect(flashes(second.map((frame) => frame[part] ?? 0)), `${hour}, ${light}`).toBeLessThanOrEqual(3);
    }
  }
});

for (const passage of ['doors', 'dark', 'paper']) {
  test(`by ${passage}, one place is hidden before the other is seen, and nothing flashes`, async ({ page }) => {
    await open(page);
    await page.evaluate(() => window.stageFixture?.perform({ light: 'gone' }));
    await until(page, 'room/day');
    const day = await seen(page, 40);
    await page.evaluate(
      (place) => window.stageFixture?.perform({ place, hour: 'night', light: 'gone', how: 'lived' }),
      `by-${passage}`,
    );
    await until(page, `by-${passage}/night`);
    const change = await watched(page, 75, 30);
    for (let part = 0; part < 6; part++)
      expect(flashes(change.map((frame) => frame[part] ?? 0))).toBeLessThanOrEqual(1);
    const there = await seen(page, 3000);
    expect(apart(day, there)).toBeGreaterThan(15);

    // Half-way, seen anew from the other side: what stands between the two is the same, whichever comes.
    await page.evaluate(() => window.stageFixture?.perform({ hour: 'day', light: 'gone', how: 'lived' }));
    await until(page, 'room/day');
    const length = passage === 'doors' ? 3800 : 4200;
    const half = await seen(page, length / 2 - 40);
    expect(apart(half, day)).toBeGreaterThan(10);
    expect(apart(half, there)).toBeGreaterThan(10);
    expect(apart(await seen(page, length), day)).toBeLessThan(4);
  });
}
