import type { Page } from '@playwright/test';
import { airRate } from '../../src/sound/rates';
import { assetUrl, bundleFixture, openFixture } from '../sound/fixture/serve';
import { type Codec, codecs, manifest, missing, sounds, spanOf, statedLufs, waysOf } from '../sound/fixture/shipped';
import { expect, test } from './reader';

/**
 * All that is heard, as this browser decodes it: loudness by ITU-R BS.1770-4, true peak, and where loops meet
 * themselves. Every figure stands in the report.
 */

let code = '';
test.beforeAll(async () => {
  code = await bundleFixture();
});
test.setTimeout(300_000);

const musicLufs = -19;
const mostPeakDb = -1;
const mostMegabytes = 80;

/** Decodes the loops of one folder, and measures them one by one and in each way that they are heard together. */
const measured = (
  page: Page,
  stems: Readonly<Record<string, string>>,
  folder: string,
  ways: readonly (readonly string[])[],
) =>
  page.evaluate(([urls, span, together]) => window.soundFixture.measureLoops(urls, span, together), [
    stems,
    spanOf(folder),
    ways,
  ] as const);
const note = (type: string, description: string): void => void test.info().annotations.push({ type, description });
const nameOf = (path: string): string => path.split('/').at(-1) ?? path;
const urlsOf = (paths: readonly string[], codec: Codec): Readonly<Record<string, string>> =>
  Object.fromEntries(paths.map((path) => [nameOf(path), assetUrl(`${path}.${codec}`)]));

test('whatever the manifest names is there', () => {
  expect(missing()).toEqual([]);
});

for (const codec of codecs) {
  test(`each piece in ${codec} decodes, is as loud as the others or as it states, clips nowhere, and meets itself`, async ({
    page,
  }) => {
    await openFixture(page, code);
    for (const [piece, paths] of Object.entries(sounds.music)) {
      // A piece that says nothing of its loudness is as loud as the others.
      const stated = statedLufs(`music/${piece}/stems.py`, 'WHOLE_LUFS') ?? musicLufs;
      const { loops, ways } = await measured(page, urlsOf(paths, codec), `music/${piece}`, waysOf(piece));
      for (const [stem, { seam }] of Object.entries(loops)) {
        expect.soft(seam.step, `${piece}/${stem}: step at the seam`).toBeLessThanOrEqual(seam.allowed);
      }
      const [first, ...others] = new Set(Object.values(loops).map(({ frames }) => frames));
      expect.soft(first, `${piece}: frames`).toBeGreaterThan(0);
      expect.soft(others, `${piece}: its stems are equally long`).toEqual([]);
      for (const { lufs, peakDb } of ways) {
        expect.soft(Math.abs(lufs - stated), `${piece}: ${lufs} LUFS, and ${stated} stated`).toBeLessThanOrEqual(1);
        expect.soft(peakDb, `${piece}: true peak`).toBeLessThan(mostPeakDb);
        note(`${piece}.${codec}`, `${lufs.toFixed(1)} LUFS, ${peakDb.toFixed(1)} dBTP`);
      }
    }
  });

  test(`each place’s air in ${codec} decodes, is as loud as it states, clips nowhere, and meets itself`, async ({
    page,
  }) => {
    await openFixture(page, code);
    for (const path of sounds.airs) {
      const air = nameOf(path);
      const stated = statedLufs(`${path}.py`, 'LUFS') ?? Number.NaN;
      const { loops, ways } = await measured(page, urlsOf([path], codec), 'airs', [[air]]);
      const { lufs, peakDb } = ways[0] ?? { lufs: Number.NaN, peakDb: Number.NaN };
      expect.soft(Math.abs(lufs - stated), `${air}: ${lufs} LUFS, and ${stated} stated`).toBeLessThanOrEqual(1);
      expect.soft(peakDb, `${air}: true peak`).toBeLessThan(mostPeakDb);
      for (const { seam } of Object.values(loops)) {
        expect.soft(seam.step, `${air}: step at the seam`).toBeLessThanOrEqual(seam.allowed);
      }
      note(`${air}.${codec}`, `${lufs.toFixed(1)} LUFS, ${peakDb.toFixed(1)} dBTP`);
    }
  });

  test(`each small sound in ${codec} decodes, is short, and clips nowhere`, async ({ page }) => {
    await openFixture(page, code);
    for (const path of sounds.small) {
      const { frames, peakDb } = await page.evaluate(
        (url) => window.soundFixture.measureOnce(url),
        assetUrl(`${path}.${codec}`),
      );
      expect.soft(frames / 48_000, `${path}: seconds`).toBeGreaterThan(0.05);
      expect.soft(frames / 48_000, `${path}: seconds`).toBeLessThan(6);
      expect.soft(peakDb, `${path}: true peak`).toBeLessThan(mostPeakDb);
      // Nothing that is played is silence.
      expect.soft(peakDb, `${path}: true peak`).toBeGreaterThan(-40);
    }
  });
}

test('what is decoded at most is 80 MB: the heaviest piece, two airs that cross, and every small sound', async ({
  page,
}) => {
  await openFixture(page, code);
  // 32-bit samples in all channels, lead and trail included, at the rate of most machines, and airs at their own:
  // what a browser holds. Of music there is one piece at a time.
  const decoded = async (paths: readonly string[], rate: number): Promise<number> => {
    let bytes = 0;
    for (const path of paths) {
      const urlAndRate = [assetUrl(`${path}.webm`), rate] as const;
      bytes += await page.evaluate(([url, hz]) => window.soundFixture.bytesDecoded(url, hz), urlAndRate);
    }
    return bytes / 1e6;
  };
  const heaviest = (all: readonly (readonly [string, number])[]) => all.toSorted((a, b) => b[1] - a[1]);
  const pieces: (readonly [string, number])[] = [];
  for (const piece of Object.keys(manifest.music)) {
    const [way = []] = waysOf(piece);
    const stems = way.map((stem) => `music/${piece}/${stem}`);
    pieces.push([piece, await decoded(stems, 48_000)]);
  }
  const airs: (readonly [string, number])[] = [];
  for (const path of sounds.airs) airs.push([path, await decoded([path], airRate)]);
  const small = await decoded(sounds.small, 48_000);
  const held = [...heaviest(pieces).slice(0, 1), ...heaviest(airs).slice(0, 2), ['small sounds', small] as const];
  const whole = held.reduce((sum, [, megabytes]) => sum + megabytes, 0);
  for (const [name, megabytes] of [...heaviest(pieces), ...held.slice(1), ['at most', whole] as const]) {
    note(name, `${megabytes.toFixed(1)} MB`);
  }
  expect(whole, JSON.stringify(held)).toBeLessThanOrEqual(mostMegabytes);
});
