import { expect, type Page, test } from '@playwright/test';
import { lights, livingDetails } from '../../../src/story';
import { servedStage, until } from './by-hand';

/** What moves on the stage by itself: it moves, it rests when asked to, and it never flashes. */
test.use({ viewport: { width: 480, height: 270 }, contextOptions: { reducedMotion: 'no-preference' } });
test.setTimeout(180_000);

const open = servedStage();

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
    // Lights that go out one by one take their time.
    const pace = detail === 'lights-out' ? 30 : 1;
    const others = await Promise.all([700, 1300, 2100].map((byMs) => seen(page, byMs * pace)));
    expect(Math.max(...others.map((other) => apart(first, other)))).toBeGreaterThan(1);

    await page.evaluate(() => window.stageFixture?.still(true));
    const rests = await seen(page, 40);
    // The same moment told again, much later, is drawn again: nothing in it has moved.
    await page.evaluate((hour) => window.stageFixture?.perform({ place: 'moving', hour, light: 'speaking' }), detail);
    expect(apart(rests, await seen(page, 5000))).toBe(0);
  });
}

/** How bright the canvas is at its 48 by 27 points, in each of some frames. */
const brightness = (page: Page, frames: number, byMs: number): Promise<readonly (readonly number[])[]> =>
  page.evaluate(
    ([count, ms]) =>
      Array.from({ length: count }, () => {
        window.stageFixture?.step(ms);
        const pixels = window.stageFixture?.pixels() ?? [];
        return Array.from({ length: 48 * 27 }, (_, i) => pixels[4 * i + 1] ?? 0);
      }),
    [frames, byMs] as const,
  );

async function come(page: Page, hour: string): Promise<void> {
  await open(page);
  await page.evaluate((to) => window.stageFixture?.perform({ place: 'moving', hour: to, light: 'gone' }), hour);
  await until(page, `moving/${hour}`);
}

test('a wheel turns about its center; what stands before it stays, and leaves no ghost', async ({ page }) => {
  await come(page, 'wheel');
  const frames = await brightness(page, 13, 5000);
  // The wheel's middle and radius, and what stands before it, in points of the small picture.
  const [x0, y0, radius] = [32.5, 13.1, 6.4];
  const points = Array.from({ length: 48 * 27 }, (_, i) => ({
    i,
    x: (i % 48) + 0.5 - x0,
    y: Math.floor(i / 48) + 0.5 - y0,
  }));
  const within = points.filter(({ x, y }) => Math.hypot(x, y) < radius);
  const stands = within.filter(({ x, y }) => Math.abs(x) < 1 && y > 4.5);
  const turns = within.filter(({ x, y }) => Math.hypot(x, y) < 5.6 && (Math.abs(x) > 3 || y < 2.5));
  const middle = within.filter(({ x, y }) => Math.hypot(x, y) < 1.2);
  const beams = frames.map((frame) => {
    const bright = within.filter(({ i }) => (frame[i] ?? 0) > 140);
    const sum = (of: (point: { x: number; y: number }) => number) => bright.reduce((all, point) => all + of(point), 0);
    return (
      (90 / Math.PI) *
      Math.atan2(
        2 * sum(({ x, y }) => x * y),
        sum(({ x, y }) => x * x - y * y),
      )
    );
  });
  // A minute for a turn; a beam looks the same after half of one.
  for (const [n, degrees] of beams.entries()) {
    const since = (((beams[n - 1] ?? degrees + 30) - degrees) % 180) + 180;
    expect(Math.abs((since % 180) - 30)).toBeLessThan(12);
  }
  for (const frame of frames) {
    expect(Math.max(...middle.map(({ i }) => frame[i] ?? 0))).toBeGreaterThan(180);
    for (const { i } of stands) expect(Math.abs((frame[i] ?? 0) - (frames[0]?.[i] ?? 0))).toBeLessThan(12);
    for (const { i } of turns) expect(frame[i]).toBeGreaterThan(45);
  }
});

test('far lights go out one by one, each slowly, until a third is left; a still stage shows them all', async ({
  page,
}) => {
  await come(page, 'lights-out');
  const frames = await brightness(page, 300, 1000);
  const first = frames[0] ?? [];
  const lamps = [...first.keys()].filter((i) => (first[i] ?? 0) > 150);
  expect(lamps.length).toBeGreaterThanOrEqual(20);
  const litIn = (frame: readonly number[] = []) => lamps.filter((i) => (frame[i] ?? 0) > 100).length / lamps.length;
  expect(litIn(frames[5])).toBeGreaterThan(0.9);
  const ways = frames.map(litIn);
  for (const [n, lit] of ways.entries()) expect(lit).toBeLessThanOrEqual((ways[n - 1] ?? 1) + 0.02);
  expect(new Set(ways).size).toBeGreaterThan(12);
  expect(ways.at(-1)).toBeGreaterThan(0.25);
  expect(ways.at(-1)).toBeLessThan(0.45);
  expect(ways.at(-1)).toBe(ways[245]);
  // Two seconds or more from lit to dark: in one second no lamp falls by more than it still keeps.
  for (const i of lamps) {
    const falls = frames.map((frame, n) => (frames[n - 1]?.[i] ?? frame[i] ?? 0) - (frame[i] ?? 0));
    expect(Math.max(...falls)).toBeLessThan(110);
  }
  await page.evaluate(() => window.stageFixture?.still(true));
  expect(litIn((await brightness(page, 1, 40))[0])).toBe(1);
});

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
