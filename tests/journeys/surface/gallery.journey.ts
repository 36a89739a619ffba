import { fileURLToPath } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { createServer, type ViteDevServer } from 'vite';
import { phaserBuild } from '../../../src/stage/phaser-build';
import { storyPlugin } from '../../../src/studio/vite-plugin';

/** The gallery of the story's own pictures, as whoever works on them sees it; and what must hold of each of them. */
test.setTimeout(300_000);

let server: ViteDevServer;
let address = '';
test.beforeAll(async () => {
  server = await createServer({
    configFile: false,
    root: fileURLToPath(new URL('../../..', import.meta.url)),
    logLevel: 'error',
    plugins: [storyPlugin(), phaserBuild()],
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
  });
  await server.listen();
  address = server.resolvedUrls?.local[0] ?? '';
});
test.afterAll(() => server.close());

async function hang(page: Page, query: string): Promise<void> {
  await page.goto(`${address}gallery?${query}`);
  await expect(page.locator('#wall')).toHaveAttribute('aria-busy', 'false', { timeout: 280_000 });
}

/** Of each picture on the wall: its name, its mean brightness from 0 to 255, and how much of it is how warm. */
const seen = (page: Page) =>
  page.locator('figure').evaluateAll((figures) =>
    figures.map((figure) => {
      const canvas = figure.querySelector('canvas');
      const small = document.createElement('canvas');
      small.width = 64;
      small.height = 64;
      const pen = small.getContext('2d', { willReadFrequently: true });
      if (canvas === null || pen === null) throw new Error('A picture has no canvas.');
      pen.drawImage(canvas, 0, 0, 64, 64);
      const { data } = pen.getImageData(0, 0, 64, 64);
      const pixels = Array.from({ length: 64 * 64 }, (_, i) => data.slice(4 * i, 4 * i + 3));
      const tones = pixels.map(([r = 0, g = 0, b = 0]) => (r + g + b) / 3);
      const mean = tones.reduce((sum, tone) => sum + tone, 0) / tones.length;
      return {
        name: figure.querySelector('figcaption')?.firstChild?.textContent ?? '',
        mean,
        deviation: Math.sqrt(tones.reduce((sum, tone) => sum + (tone - mean) ** 2, 0) / tones.length),
        warmth: pixels.reduce((sum, [r = 0, , b = 0]) => sum + r - b, 0) / pixels.length,
      };
    }),
  );

for (const screen of ['wide', 'tall', 'square']) {
  test(`every picture stands on a ${screen} screen, neither empty nor burnt out nor lost in the dark`, async ({
    page,
  }) => {
    await hang(page, `screen=${screen}&light=listening&still=on&fine=0.25`);
    const pictures = await seen(page);
    expect(pictures.length).toBeGreaterThanOrEqual(30);
    for (const { name, mean, deviation } of pictures) {
      expect(mean, name).toBeGreaterThan(10);
      expect(mean, name).toBeLessThan(215);
      expect(deviation, name).toBeGreaterThan(9);
    }
  });
}

test('the second light warms every picture, and is seen in all but those that it has left', async ({ page }) => {
  await hang(page, 'screen=square&light=gone&light=speaking&closeness=8&reach=5&still=on&fine=0.25');
  const pictures = await seen(page);
  const of = (light: string) => pictures.filter(({ name }) => name.endsWith(light));
  const [without, lit] = [of('gone'), of('speaking')];
  expect(without.length).toBeGreaterThanOrEqual(30);
  const left = without.filter(({ mean }, i) => (lit[i]?.mean ?? 0) <= mean + 0.5).map(({ name }) => name);
  // The bank of the outage and the roof have next to none of it.
  expect(left.filter((name) => !/^(roof|tower-bank)\//.test(name))).toEqual([]);
  for (const [i, { name, warmth }] of without.entries()) expect(lit[i]?.warmth, name).toBeGreaterThan(warmth);
});

test('the form changes what hangs, and the address says what is seen', async ({ page }) => {
  await hang(page, 'only=amys&still=on&fine=0.25');
  await expect(page.locator('figure')).toHaveCount(2);
  await page.getByLabel('only').fill('amys/night');
  await page.getByLabel('only').press('Enter');
  await expect(page.locator('figure')).toHaveCount(1);
  await expect(page).toHaveURL(/only=amys%2Fnight/);
  await expect(page.locator('figure canvas')).toHaveJSProperty('width', 1440);
});
