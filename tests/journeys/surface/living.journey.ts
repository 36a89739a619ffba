import { expect, type Page, test } from '@playwright/test';
import { lights, livingDetails } from '../../../src/story';
import { sharedStage, until } from './by-hand';

/** What moves on the stage by itself: it moves, it rests when asked to, and it never flashes. */

const stage = sharedStage({ width: 240, height: 135 });

/** The canvas, small, as it stands `byMs` later. */
const seen = (page: Page, byMs: number): Promise<readonly number[]> =>
  page.evaluate((ms) => {
    window.stageFixture?.step(ms);
    return window.stageFixture?.pixels() ?? [];
  }, byMs);

/** How far two small pictures are apart: the mean of the tenth (or another share) of their values that differ most. */
function apart(a: readonly number[], b: readonly number[], share = 0.1): number {
  const gaps = a.map((value, i) => Math.abs(value - (b[i] ?? 0))).sort((x, y) => y - x);
  const most = gaps.slice(0, Math.ceil(gaps.length * share));
  return most.reduce((sum, gap) => sum + gap, 0) / most.length;
}

async function come(page: Page, hour: string): Promise<void> {
  await page.evaluate(
    (to) => window.stageFixture?.perform({ place: 'moving', hour: to, light: 'gone', how: 'restored' }),
    hour,
  );
  await until(page, `moving/${hour}`);
}

/** After so many ms the same grain lies on the picture. */
const grainMs = 64 * 83;

/** How a picture changes in three short times, while the drift is always the same, and the grain too. */
async function changes(page: Page, hour: string): Promise<readonly (readonly number[])[]> {
  await come(page, hour);
  await page.evaluate(() => window.stageFixture?.toDriftsBegin());
  const first = await seen(page, 2000);
  const later = [await seen(page, grainMs), await seen(page, grainMs), await seen(page, grainMs)];
  return later.map((picture) => picture.map((value, i) => value - (first[i] ?? 0)));
}

/** How much more a picture changes than one in which nothing moves. */
const moves = (picture: readonly (readonly number[])[], nothing: readonly (readonly number[])[]): number =>
  Math.max(...picture.map((change, n) => apart(change, nothing[n] ?? [], 0.01)));

let nothing: readonly (readonly number[])[] = [];
test.beforeAll(async () => {
  nothing = await changes(stage(), 'nothing');
});
/** What dither alone comes to is under this. */
const noise = 1.5;

test('a picture without a living detail drifts, and does no more', async () => {
  expect(moves(await changes(stage(), 'nothing'), nothing)).toBeLessThan(noise);
});

// Those left out have pictures of their own, and their tests below.
for (const detail of livingDetails.filter((name) => name !== 'wheel' && name !== 'lights-out')) {
  test(`${detail} moves`, async () => {
    expect(moves(await changes(stage(), detail), nothing)).toBeGreaterThan(noise);
  });
}

for (const detail of livingDetails) {
  test(`${detail} rests on a still stage`, async () => {
    const page = stage();
    const wish = { place: 'moving', hour: detail, light: 'speaking' } as const;
    await page.evaluate((to) => window.stageFixture?.perform(to), wish);
    await until(page, `moving/${detail}`);
    await page.evaluate(() => window.stageFixture?.still(true));
    const rests = await seen(page, 40);
    // The same moment told again, much later, is drawn again: nothing in it has moved.
    await page.evaluate((to) => window.stageFixture?.perform(to), wish);
    expect(apart(rests, await seen(page, 5000))).toBe(0);
  });
}

/** How bright the canvas is at its 48 by 27 points, in each of some frames. */
const brightness = (page: Page, frames: number, byMs: number): Promise<readonly (readonly number[])[]> =>
  page.evaluate(
    ([count, ms]) =>
      Array.from({ length: count }, (_, n) => {
        // A stage that is drawn too seldom takes its machine for a slow one: now and then it is drawn twice.
        if (n % 5 === 0) window.stageFixture?.step(40);
        window.stageFixture?.step(ms);
        const pixels = window.stageFixture?.pixels() ?? [];
        return Array.from({ length: 48 * 27 }, (_, i) => pixels[4 * i + 1] ?? 0);
      }),
    [frames, byMs] as const,
  );

test('a wheel turns about its center; what stands before it stays, and leaves no ghost', async () => {
  const page = stage();
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

test('far lights go out one by one, each slowly, until a third is left; a still stage shows them all', async () => {
  const page = stage();
  await come(page, 'lights-out');
  const [everyS, lastS] = [2.5, 245];
  const frames = await brightness(page, 120, everyS * 1000);
  const first = frames[0] ?? [];
  const at = (x: number, y: number): number => (x < 0 || x > 47 ? 0 : (first[y * 48 + x] ?? 0));
  // A lamp is where no point about it is brighter.
  const lamps = [...first.keys()].filter((i) => {
    const [x, y] = [i % 48, Math.floor(i / 48)];
    const before = Math.max(at(x - 1, y), at(x - 1, y - 1), at(x, y - 1), at(x + 1, y - 1));
    const after = Math.max(at(x + 1, y), at(x - 1, y + 1), at(x, y + 1), at(x + 1, y + 1));
    return at(x, y) > 150 && at(x, y) > before && at(x, y) >= after;
  });
  expect(lamps.length).toBeGreaterThanOrEqual(20);
  // The drift moves it a little.
  const about = [-49, -48, -47, -1, 0, 1, 47, 48, 49];
  const toneOf = (frame: readonly number[], i: number): number => Math.max(...about.map((by) => frame[i + by] ?? 0));
  const lit = frames.map((frame) => lamps.filter((i) => toneOf(frame, i) > 0.5 * toneOf(first, i)));
  expect(lit[1]?.length).toBe(lamps.length);
  // What is dark stays so, and they go by ones and twos.
  for (const [n, now] of lit.entries()) {
    const before = lit[n - 1] ?? lamps;
    expect(before).toEqual(expect.arrayContaining(now));
    expect(before.length - now.length).toBeLessThanOrEqual(2);
  }
  const left = (lit.at(-1) ?? []).length;
  expect(left / lamps.length).toBeGreaterThan(0.25);
  expect(left / lamps.length).toBeLessThan(0.42);
  expect(lit[lastS / everyS]?.length).toBe(left);
  // Each takes longer than there is between two frames: in none does it fall the whole way.
  for (const i of lamps) {
    const tones = frames.map((frame) => toneOf(frame, i));
    const falls = tones.map((tone, n) => (tones[n - 1] ?? tone) - tone);
    expect(Math.max(...falls)).toBeLessThan(0.85 * (Math.max(...tones) - 17));
  }
  await page.evaluate(() => window.stageFixture?.still(true));
  const [rests = []] = await brightness(page, 1, 40);
  for (const i of lamps) expect(toneOf(rests, i)).toBeGreaterThan(0.8 * toneOf(first, i));
});

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

/** The most flashes in any of 36 parts of the stage: each as large as the smallest area that WCAG counts, a quarter of ten degrees. */
const mostFlashes = (frames: readonly (readonly number[])[]): number =>
  Math.max(...(frames[0] ?? []).map((_, part) => flashes(frames.map((frame) => frame[part] ?? 0))));

/** Luminances of the parts in frames to come. */
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

test('nothing that moves flashes, in any state of the light; a light that goes on and off is found', async () => {
  // Over a thousand frames: seconds in quiet, minutes beside other work.
  test.setTimeout(300_000);
  const page = stage();
  // Parts of the stage are looked at, not points.
  await page.setViewportSize({ width: 96, height: 54 });
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
    // In two seconds no more than one second may have.
    expect(mostFlashes(await watched(page, 60, 33)), `${hour}, ${light}`).toBeLessThanOrEqual(3);
  }

  const flickering = await page.evaluate(() =>
    Array.from({ length: 60 }, (_, n) => {
      const light = n % 8 < 4 ? 'speaking' : 'gone';
      if (n % 4 === 0) window.stageFixture?.perform({ place: 'moving', hour: 'dust', light, how: 'restored' });
      return window.stageFixture?.luminances(33) ?? [];
    }),
  );
  expect(mostFlashes(flickering)).toBeGreaterThan(3);
  await page.setViewportSize({ width: 240, height: 135 });
});

for (const passage of ['doors', 'dark', 'paper']) {
  test(`by ${passage}, one place is hidden before the other is seen, and nothing flashes`, async () => {
    const page = stage();
    await page.evaluate(() => window.stageFixture?.perform({ light: 'gone' }));
    await until(page, 'room/day');
    const day = await seen(page, 40);
    await page.evaluate(
      (place) => window.stageFixture?.perform({ place, hour: 'night', light: 'gone', how: 'lived' }),
      `by-${passage}`,
    );
    await until(page, `by-${passage}/night`);
    const change = await watched(page, 75, 56);
    expect(mostFlashes(change)).toBeLessThanOrEqual(1);
    const there = await seen(page, 3000);
    expect(apart(day, there)).toBeGreaterThan(15);

    // Half-way, seen anew from the other side: what stands between the two is the same, whichever comes.
    await page.evaluate(() => window.stageFixture?.perform({ hour: 'day', light: 'gone', how: 'lived' }));
    await until(page, 'room/day');
    const length = passage === 'doors' ? 3800 : 4200;
    const half = await seen(page, length / 2 - 40);
    expect(apart(half, day)).toBeGreaterThan(10);
    expect(apart(half, there)).toBeGreaterThan(10);
    expect(apart(await seen(page, length), day)).toBeLessThan(8);
  });
}
